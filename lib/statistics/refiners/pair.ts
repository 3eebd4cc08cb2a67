import { openingBefore } from '../context/opening';
import { DOWN, DOWN_SHORT, UP, UP_SHORT } from '../context/verbs';
import type { Draft, Refiner } from '../draft';

/** What leads to the second half: …提高到2020年的, ，增至. */
const LEADS = new RegExp(
  `^[^。；;\\n]{0,24}?(?:${UP}|${DOWN}|${UP_SHORT}|${DOWN_SHORT}|达|变|调整|改)(?:到|至|为|成)了?[^，。；,;\\n]{0,24}$`,
);
/** 从2015年的53%到2020年的61%: a bare 到, with a date behind it. */
const REACHES = /^[^，。；,;\n]{0,6}[到至](?:[^，。；,;\n]{0,16}[年月底末]的|目前的?|如今的?|现在的?)约?$/;
/** Between the members of one half: 从24.5、10.3下降到15.1、4.5; 由2012年的8.8%、2017年的14.2%提高到. */
const LISTED = /^[、和及与](?:[^，。；、\n]{0,12}年的?)?$/;
const SPAN = 60;

/** 个 counts anything: 从0个增长到74种. */
const sameUnit = (a: string, b: string) => a === b || a === '' || b === '' || a === '个' || b === '个';
const sameMeasure = (a: Draft, b: Draft) =>
  (a.kind === b.kind || a.unit === '' || b.unit === '') && sameUnit(a.unit, b.unit);

const between = (text: string, a: Draft, b: Draft) => text.slice(a.end, Math.min(b.start, a.end + SPAN));

/** Index behind the last draft of the list that begins at `from`. */
function listEnd(text: string, drafts: readonly Draft[], from: number): number {
  let end = from + 1;
  while (end < drafts.length && LISTED.test(between(text, drafts[end - 1]!, drafts[end]!))) end++;
  return end;
}

/** The pairs of one 从…提高到…: member by member where both halves are lists of one length, else the neighbours. */
function pairsAt(
  text: string,
  drafts: readonly Draft[],
  first: number,
): readonly (readonly [number, number])[] {
  const second = listEnd(text, drafts, first);
  const next = drafts[second];
  if (!next || openingBefore(text, drafts[first]!.start) === null) return [];
  const link = between(text, drafts[second - 1]!, next);
  if (!LEADS.test(link) && !REACHES.test(link)) return [];
  const count = listEnd(text, drafts, second) - second;
  const pairs =
    count === second - first
      ? drafts.slice(first, second).map((_, i) => [first + i, second + i] as const)
      : [[second - 1, second] as const];
  return pairs.filter(([a, b]) => sameMeasure(drafts[a]!, drafts[b]!));
}

/** 从A提高到B: roles `from` and `to`, each naming the other. */
export const pair: Refiner = {
  name: 'pair',
  refine(drafts, { text }) {
    const refined = [...drafts];
    for (let i = 0; i < drafts.length; i = listEnd(text, drafts, i)) {
      for (const [a, b] of pairsAt(text, drafts, i)) {
        // 从A提高到B，提高到C: B is taken.
        if (refined[a]!.pair !== null) continue;
        refined[a] = { ...drafts[a]!, role: 'from', pair: b };
        refined[b] = { ...drafts[b]!, role: 'to', pair: a };
      }
    }
    return refined;
  },
};
