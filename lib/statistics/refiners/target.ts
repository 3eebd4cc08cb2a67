import { comparePeriods, monthOfDate } from '../../quantity/period';
import { isAim } from '../context/aim';
import { contextOf } from '../context/of-document';
import { openingOf } from '../context/opening';
import { lastFrom } from '../context/search';
import { wholeSentences } from '../context/whole-sentences';
import type { Draft, Refiner } from '../draft';

const REACH = 160;

/** Where the words that govern a number end: before the whole of 从A提高到B, whose 目前 and 已 are of the first half. */
function governedFrom(draft: Draft, drafts: readonly Draft[], text: string): number {
  const first = draft.role === 'to' && draft.pair !== null ? drafts[draft.pair] : undefined;
  return first ? openingOf(text, first) : draft.start;
}

/** The sentence states an aim, not an outcome: a date ahead of publication, or 力争, 将, 目标 with nothing done since. */
export const target: Refiner = {
  name: 'target',
  refine(drafts, document) {
    const { text, sentences, published } = document;
    const today = monthOfDate(published);
    const { periodAt } = contextOf(document);
    const floors = wholeSentences(text, sentences);
    return drafts.map((draft) => {
      if (draft.role === 'from') return draft;
      const end = governedFrom(draft, drafts, text);
      const floor = floors[lastFrom(sentences, draft.start)] ?? 0;
      const from = Math.max(floor, end - REACH);
      const date = periodAt(draft);
      const over = date !== null && today !== null && comparePeriods(date.period, today) < 0;
      const aim = isAim({
        before: text.slice(from, end),
        after: text.slice(draft.end, draft.end + REACH / 4),
        bound: draft.hedge === 'at-least' || draft.hedge === 'at-most',
        ahead: date?.mention.sense === 'aim',
        past: over && date.mention.end <= end ? Math.max(0, date.mention.end - from) : 0,
      });
      return aim ? { ...draft, target: true } : draft;
    });
  },
};
