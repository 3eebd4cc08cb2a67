import type { Statistic } from '../../statistics/statistic';
import type { Link } from './decide';
import type { Candidate } from './candidate';
import { groundsOf } from './grounds';
import { isForeign, partsIn } from './narrowed';
import { SCOPES } from './narrowing.data';
import type { Page, Place } from './page';

/** Words by which a clause names a scope of its own. */
const SCOPE = /全国|我国|中国|国内|全民|全省|全市|全区|各地|各省/g;
/** A district or a house of some body, where it opens a clause: it may be none that is known by name. */
const PLACE =
  /(?:^|[，。；：、\s])(?:其中)?(?:\d{4}年)?[\u4e00-\u9fff]{1,2}(?![社地山牧城郊新校院各全省市])[\u4e00-\u9fff][区县旗](?=[\u4e00-\u9fff\d])(?![域级委内医乡镇])|[委部省市]属[^，。；]{0,4}医院/;

/** What the numbers before one in its sentence leave to it. */
interface Left {
  /** Narrowing words that no indicator before explained. */
  readonly open: ReadonlySet<string>;
  /** Those that one explained: they go on where a clause leaves its subject to the one before. */
  readonly said: ReadonlySet<string>;
  /** A place or a house was named that has no figures of its own: 西城区, 委属医院. */
  readonly part: boolean;
}

const NONE: Left = { open: new Set(), said: new Set(), part: false };

/**
 * Whether a number may be of the part that its sentence spoke of before: 乡镇卫生院床位使用率…，出院者平均住院日….
 * To be asked of each statistic of a page once, in the order of its sentences, with what it is linked to.
 */
export function inheritance(page: Page): (index: number, link: Link) => boolean {
  const places = new Map<number, { readonly place: Place; readonly before: Place | null }>();
  for (const sentence of page.sentences)
    for (const [at, place] of sentence.entries())
      places.set(place.index, { place, before: sentence[at - 1] ?? null });
  let left = NONE;
  return (index, link) => {
    const asked = places.get(index);
    if (!asked) return false;
    const { place, before } = asked;
    const { own } = place.scope;
    const from = before ? before.end : sentenceStart(page.text, own.start);
    const scope = [...page.text.slice(from, place.start).matchAll(SCOPE)].at(-1);
    if (!before || scope || before.statistic.area !== place.statistic.area) left = NONE;
    const floor = scope ? from + scope.index + scope[0].length : from;
    const head = Math.max(floor, own.start);
    const lead = page.text.slice(floor, head);
    const clause = page.text.slice(head, Math.max(head, own.end));
    const [first] = link.candidates;
    const linked = link.indicator && first ? first : null;
    const lacks = (word: string) => linked === null || isForeign(linked.entry, word);
    const open = new Set([...left.open, ...partsIn(lead)]);
    const words = partsIn(clause);
    const doubt = linked !== null && doubted();
    // A number that is surely of the whole ends what was said of a part.
    const ends = linked !== null && !doubt && !groundsOf(linked, false).partial;
    left = {
      open: new Set([...(ends ? [] : open), ...[...words].filter(lacks)]),
      said: new Set([...left.said, ...words]),
      part: left.part || PLACE.test(lead + clause),
    };
    return doubt;

    function doubted(): boolean {
      if (!isMeasured(place.statistic, linked!))
        return linked!.features.least < 1 && [...left.said].some(lacks);
      // 90%的家庭: what is counted stands behind the number, and is said anew.
      if (!/[^\s\d]/.test(page.text.slice(head, place.start))) return false;
      if (left.part || PLACE.test(lead)) return true;
      // What is paid a head is a standard, which says itself for whom it is.
      const standard = linked!.entry.indicator.kind === 'money';
      return !standard && [...open].some(lacks) && !ownScope(words, linked!);
    }
  };
}

/** Whether its indicator itself is one of a kind of place or house, which the clause names. */
const ownScope = (words: ReadonlySet<string>, { entry }: Candidate): boolean =>
  [...words].some((word) => SCOPES.has(word) && !isForeign(entry, word));

/** Sums below this are paid a head. */
const SUM = 1e6;

/** Rates, averages and shares are of whoever is spoken of; counts and sums name their own things. */
const isMeasured = ({ quantity: { value } }: Statistic, { entry: { indicator } }: Candidate): boolean =>
  indicator.kind !== 'count' && (indicator.kind !== 'money' || (value ?? 0) < SUM);

/** No sentence is followed further. */
const REACH = 150;

function sentenceStart(text: string, end: number): number {
  const least = Math.max(0, end - REACH);
  let start = end;
  while (start > least && !/[。！？!?\n]/.test(text.charAt(start - 1))) start--;
  return start;
}
