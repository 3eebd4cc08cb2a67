/** Elements that hold nothing, and those that another of their kind closes: however many there are, they do not nest. */
const FLAT = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rtc rp a nobr button'
  ).split(' '),
);
const TAG = /<(\/?)([a-z][a-z\d-]{0,30})/gi;

/**
 * How deep the elements of a page may come to stand in each other, in one look at its tags. The parser needs the square of
 * that (2 s for 20,000), so it is asked before.
 */
export function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name] of html.matchAll(TAG)) {
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
