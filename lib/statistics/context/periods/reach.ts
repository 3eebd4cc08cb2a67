import { closingParenthesis } from '../parentheses';
import type { Sense } from './mention';

const LONGEST_CLAUSE = 60;
const CLAUSE_END = /[，。；;\n)]/;
/** Between the halves of 从2017年的…提高到…: the first half's date ends here. */
const REACHES = /[提增上下降减升扩缩拓发攀跃][高长加升降低少大短展][到至为]|[增降升减达扩][到至为]/;

/** What ends the number that others are measured against: 与2022年的24.1%相比, 比2021年的3.08人增加. */
const MEASURED =
  /[，。；\n]|相比|比较|对比|[增减降翻]|成长|衰退|提[高升]|上[升涨]|下[调跌]|[高低多少][出了\d]/;

/**
 * How far a date speaks: to the end of the parentheses it stands in; a deed's date to the end of its clause; an aside's
 * to the end of what it dates.
 */
export function reachOf(text: string, start: number, end: number, sense: Sense): number {
  const until = closingParenthesis(text, start, end);
  if (sense === 'aside') {
    const stop = MEASURED.exec(text.slice(end, end + LONGEST_CLAUSE));
    return Math.min(until, end + (stop ? stop.index : LONGEST_CLAUSE));
  }
  if (sense !== 'event') return until;
  const before = text[start - 1] ?? '';
  const ahead = text.slice(end, end + LONGEST_CLAUSE);
  const half = /[从由]/.test(before) ? REACHES.exec(ahead) : null;
  if (half) return Math.min(until, end + half.index);
  // The comma right behind an adverbial (2018年成立后，) does not end what it says; one behind 始建于1956年 does.
  const skip = /[于(]/.test(before) ? 0 : 1;
  const stop = CLAUSE_END.exec(ahead.slice(skip));
  return Math.min(until, stop ? end + skip + stop.index : end + LONGEST_CLAUSE);
}
