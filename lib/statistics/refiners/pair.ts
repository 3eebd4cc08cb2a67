import { openingBefore } from '../context/opening';
import { DOWN, DOWN_SHORT, UP, UP_SHORT } from '../context/verbs';
import type { Draft, Refiner } from '../draft';

/** What leads to the second half: …提高到2020年的, ，增至. */
const LEADS = new RegExp(
  `^[^。；;\\n]{0,24}?(?:${UP}|${DOWN}|${UP_SHORT}|${DOWN_SHORT}|达|变|调整|改)(?:到|至|为|成)了?[^，。；,;\\n]{0,24}$`,
);
/** 从2015年的53%到2020年的61%: a bare 到, with a date behind it. */
const REACHES = /^[^，。；,;\n]{0,6}[到至](?:[^，。；,;\n]{0,16}[年月底末]的|目前的?|如今的?|现在的?)约?$/;
const SPAN = 60;

const sameMeasure = (a: Draft, b: Draft) =>
  (a.kind === b.kind || a.unit === '' || b.unit === '') &&
  (a.unit === b.unit || a.unit === '' || b.unit === '');

/** Two neighbours that are the halves of one change. */
function areHalves(text: string, a: Draft, b: Draft): boolean {
  if (b.start - a.end > SPAN || !sameMeasure(a, b)) return false;
  if (openingBefore(text, a.start) === null) return false;
  const between = text.slice(a.end, b.start);
  return LEADS.test(between) || REACHES.test(between);
}

/** 从A提高到B: roles `from` and `to`, each naming the other. */
export const pair: Refiner = {
  name: 'pair',
  refine(drafts, { text }) {
    const refined = [...drafts];
    for (let i = 0; i + 1 < refined.length; i++) {
      const [a, b] = [refined[i]!, refined[i + 1]!];
      if (!areHalves(text, a, b)) continue;
      refined[i] = { ...a, role: 'from', pair: i + 1 };
      refined[i + 1] = { ...b, role: 'to', pair: i };
      i++;
    }
    return refined;
  },
};
