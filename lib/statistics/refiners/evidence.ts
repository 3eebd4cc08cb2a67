import type { Draft, Document, Refiner } from '../draft';

/**
 * Most numbers that are no statistics fail one of these. A number is kept where it says how much or how many of
 * something measured; each rule gives the reason why a form does not.
 */
interface Doubt {
  readonly name: string;
  doubts(draft: Draft, document: Document): boolean;
}

const CLAUSE_END = /^(?:[，。；、,;！？\n\t|)]|$|[^\S\n])/;
const CUE = /(?:[为达到至是约超近逾增减升降：:=]|平均|大约|合计|总计|共计|共)$/;

const oneOfSomething: Doubt = {
  // 一个, 一名, 一年: an article, not a count.
  name: 'one',
  doubts: ({ numeral, value, kind, hedge }) =>
    numeral.form === 'han' &&
    value === 1 &&
    (hedge === 'exact' || hedge === 'nearly') &&
    !['share', 'multiple', 'point'].includes(kind),
};

const untold: Doubt = {
  // 几个, 数名: less than ten of something.
  name: 'untold',
  doubts: ({ value, numeral, unit }) =>
    value === null && (numeral.high! <= 10 || (unit === '' && numeral.high! < 1e5)),
};

const scaleAlone: Doubt = {
  // 百家争鸣, 万名医师: a scale word without a hedge is a manner of speaking; sums of money are not.
  name: 'scale',
  doubts: ({ numeral, hedge, kind, value }) =>
    numeral.form === 'scale' && !(numeral.vague || hedge !== 'exact') && !(kind === 'money' && value! >= 1e6),
};

const unitless: Doubt = {
  // A number without a unit needs a scale word, or a cue before it and the end of its clause behind it.
  name: 'unitless',
  doubts(draft, { text }) {
    if (draft.unit !== '' || draft.kind !== 'count') return false;
    const { numeral, value, start, end, hedge } = draft;
    if (numeral.scale >= 1e4 || (numeral.vague && (value ?? 100) >= 100)) return false;
    if (numeral.form !== 'digits') return true;
    const alone = CLAUSE_END.test(text.slice(end, end + 1));
    if (!alone) return true;
    const cued = hedge !== 'exact' || CUE.test(text.slice(Math.max(0, start - 2), start));
    return !cued || (Number.isInteger(value) && value! >= 1900 && value! <= 2100);
  },
};

const DOUBTS: readonly Doubt[] = [oneOfSomething, untold, scaleAlone, unitless];

/** Drops what states nothing. */
export const evidence: Refiner = {
  name: 'evidence',
  refine: (drafts, document) =>
    drafts.filter((draft) => !DOUBTS.some((doubt) => doubt.doubts(draft, document))),
};
