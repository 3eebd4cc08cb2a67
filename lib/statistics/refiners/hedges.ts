import { hedgeAfter, hedgeBefore } from '../../quantity/hedge';
import { lastPlace } from '../../text/place-value';
import type { Draft, Refiner } from '../draft';

/** Words before and behind a number that bound it join its span: 近1000万个, 90%以上, 约9.24亿, 15分钟以内. */
export const hedges: Refiner = {
  name: 'hedges',
  refine: (drafts, { text }) => drafts.map((draft) => hedged(draft, text)),
};

function hedged(draft: Draft, text: string): Draft {
  const before = hedgeBefore(text, draft.start) ?? apart(draft, text);
  const after = hedgeAfter(text, draft.end) ?? inside(draft, text) ?? upwards(draft, text);
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

/** Verbs between a hedge and its number, which are no part of its span: 约占22%, 大约需40名. */
const ACROSS = new Set('占需共合达');

/** 不低于每人每年670元, 超过每10万人20例: the hedge bounds the number, and what stands between is no part of its span. */
const BASE = /每[^，。；,;、]{1,12}$/;

function apart({ start }: Draft, text: string): ReturnType<typeof hedgeBefore> {
  if (ACROSS.has(text[start - 1] ?? '')) {
    const across = hedgeBefore(text, start - 1);
    // 超过达标线, 最多占: only an estimate reaches across its verb.
    return across?.hedge === 'about' || across?.hedge === 'nearly' ? { ...across, at: start } : null;
  }
  const lead = text.slice(Math.max(0, start - 14), start);
  const base = lead.includes('每') ? BASE.exec(lead) : null;
  if (!base) return null;
  const first = lead.indexOf('每');
  const found = hedgeBefore(text, start - lead.length + first);
  return found && { hedge: found.hedge, at: start };
}

/** 99元起: at least. */
const upwards = (draft: Draft, text: string): ReturnType<typeof hedgeAfter> =>
  draft.kind === 'money' &&
  text[draft.end] === '起' &&
  /^(?:$|[，。；、,;)）\s的步])/.test(text.slice(draft.end + 1, draft.end + 2))
    ? { hedge: 'at-least', at: draft.end + 1 }
    : null;

/** 15分钟内, 30日内, 3公里内. Years with 内 are a window, and behind a range the word means amid. */
const SHORT = /^(?:秒钟?|分钟|个?小时|个?钟头|天|日|个?工作日|个?星期|个?礼拜|周|个月|公里|千米|米|里|厘米)$/;

function inside(draft: Draft, text: string): ReturnType<typeof hedgeAfter> {
  if (text[draft.end] !== '内' || draft.valueTo !== null || !SHORT.test(draft.unit)) return null;
  return { hedge: 'at-most', at: draft.end + 1 };
}
