import type { Draft, Refiner } from '../draft';

/** 负 is a sign where a value begins (为负2.3%); elsewhere it ends a word (减负, 担负). */
const NEGATIVE = /(?:^|[为是至到达速率幅长润温，。；、：:(（\s])负$/;
/** A hyphen behind any of these joins or ranges; it is no sign. */
const JOINED = /[\dA-Za-z%‰)\]）〉》”\p{sc=Han}]$/u;
/** Unless one of these leads to a value. */
const LEADS = /[为是达至到于约由从超过减增降长率速幅值差温润利亏比]$/;
/** A number without a unit has a sign where a range goes on behind it: -5~3℃. */
const GOES_ON = /^(?:[~至到—]|-{1,2})(?:-|零下)?\d/;

/** -2.3%, 负2.3%, 零下5℃ are below zero. A dash behind a digit is never a sign. */
export const signs: Refiner = {
  name: 'signs',
  refine: (drafts, { text }) => drafts.map((draft) => signed(draft, text)),
};

function signed(draft: Draft, text: string): Draft {
  if (draft.value === null || draft.value === 0 || draft.numeral.form === 'scale') return draft;
  const lead = text.slice(Math.max(0, draft.start - 2), draft.start);
  const width = lead === '零下' ? 2 : NEGATIVE.test(lead) ? 1 : minus(draft, text) ? 1 : 0;
  if (!width) return draft;
  const valueTo = draft.valueTo === null ? null : -draft.value;
  return { ...draft, start: draft.start - width, value: -(draft.valueTo ?? draft.value), valueTo };
}

function minus({ start, end, numeral, unit }: Draft, text: string): boolean {
  if (text[start - 1] !== '-' || !/^(?:digits|slash)$/.test(numeral.form)) return false;
  const before = text.slice(Math.max(0, start - 2), start - 1);
  return (
    before === '' ||
    ((unit !== '' || GOES_ON.test(text.slice(end, end + 4))) && (LEADS.test(before) || !JOINED.test(before)))
  );
}
