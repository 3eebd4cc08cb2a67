/**
 * The next (1) or the previous (-1) of some places in ascending order, counted from any place, round the ends; from nowhere,
 * the first or the last. Null where there is none.
 */
export function nextOf(places: readonly number[], from: number | null, by: 1 | -1): number | null {
  if (by === 1) return places.find((place) => from === null || place > from) ?? places[0] ?? null;
  return places.findLast((place) => from === null || place < from) ?? places.at(-1) ?? null;
}
