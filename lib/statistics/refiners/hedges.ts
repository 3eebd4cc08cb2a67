import { hedgeAfter, hedgeBefore } from '../../quantity/hedge';
import { lastPlace } from '../../text/place-value';
import type { Draft, Refiner } from '../draft';

/** Words before and behind a number that bound it join its span: 近1000万个, 90%以上, 约9.24亿, 15分钟以内. */
export const hedges: Refiner = {
  name: 'hedges',
  refine: (drafts, { text }) => drafts.map((draft) => hedged(draft, text)),
};

function hedged(draft: Draft, text: string): Draft {
  const before = hedgeBefore(text, draft.start);
  const after = hedgeAfter(text, draft.end) ?? inside(draft, text);
  const tens = upTo(draft, text);
  if (!before && !after) return tens;
  // 约90%以上: the harder of two words counts.
  const hedge =
    before && after ? (before.hedge === 'about' ? after.hedge : before.hedge) : (before ?? after)!.hedge;
  const vague = draft.value === null || (draft.hedge === 'more' && hedge === 'more');
  const wide = after?.hedge === 'more' && draft.value !== null && draft.numeral.vague === null;
  return {
    ...tens,
    // 三十出头: open up to the next round number.
    ...(wide && { numeral: opened(draft) }),
    start: before?.at ?? tens.start,
    end: after?.at ?? tens.end,
    hedge: vague ? draft.hedge : hedge,
  };
}

const opened = ({ numeral, value, step }: Draft): Draft['numeral'] => ({
  ...numeral,
  vague: 'more',
  low: value,
  high: value! + lastPlace(value!, step),
});

/** 上百, 上千万: a bare scale word behind 上. */
function upTo(draft: Draft, text: string): Draft {
  if (draft.numeral.form !== 'scale' || text[draft.start - 1] !== '上') return draft;
  if ('以之网线晚早马路海身手版市'.includes(text[draft.start - 2] ?? '一')) return draft;
  return { ...draft, start: draft.start - 1, hedge: 'several' };
}

/** 15分钟内, 3公里内. A span of days or more with 内 is a window, and the word belongs to it. */
const SHORT = /^(?:秒钟?|分钟|个?小时|个?钟头|公里|千米|米|里|厘米)$/;

function inside(draft: Draft, text: string): ReturnType<typeof hedgeAfter> {
  if (text[draft.end] !== '内' || !SHORT.test(draft.unit)) return null;
  return { hedge: 'at-most', at: draft.end + 1 };
}
