import { parsePeriod, type Period } from '../../../quantity/period';
import type { Span } from '../../../text/sentences';
import type { Origin } from '../../statistic';
import { paragraphStarts } from '../paragraphs';
import { lastFrom } from '../search';
import { wholeSentences } from '../whole-sentences';
import type { PeriodMention, Sense } from './mention';

export interface InForce {
  readonly period: Period;
  readonly origin: Origin;
  readonly mention: PeriodMention;
}

/** The period in force at a number; dates inside `except` do not count. */
export type PeriodAt = (number: Span, except?: Span) => InForce | null;

/** How many mentions back a number looks within its sentence. */
const DEPTH = 8;
/** 93.35%(2024年), 7.2张(截至2023年底): a bracket behind the number that holds its date. */
const BRACKET = /^[\u4e00-\u9fff]{0,2}\((?:截[至止]|到|至)?$/;
const BRACKET_REACH = 5;

/** What a sentence says of other numbers than its own: the base of a change, the year in a report's title. */
const SILENT: ReadonlySet<Sense> = new Set(['base', 'report']);

const originOf = (mention: PeriodMention, otherwise: Origin): Origin =>
  mention.sense === 'now' ? 'published' : otherwise;

const YEAR_LONG = 12;

/** A mention that still speaks in the sentences after its own: no date of a deed, and no vague 近年来. */
const carries = (text: string, { start, sense, until, period }: PeriodMention): boolean =>
  period !== null &&
  (sense === 'report' ||
    (until === Infinity &&
      (sense === 'plain' || sense === 'since' || (sense === 'now' && !/[近长多一]/.test(text[start]!)))));

/** 到2030年: the year of a plan. A forecast (预计2025年) ends with its sentence. */
const isPlan = (text: string, { start, sense, until, period }: PeriodMention): boolean =>
  sense === 'aim' && period !== null && until === Infinity && /[到至]/.test(text[start - 1] ?? '');

/** A span of years speaks on only for what is summed or averaged over it. */
const isLong = ({ sense, period }: PeriodMention): boolean => {
  const span = period === null ? null : parsePeriod(period);
  return sense === 'since' || (span !== null && span.last - span.first >= YEAR_LONG);
};
const OVER_SPAN = /(?:累计|总计|共计|合计|先后|年均)[^，。；,;\n]{0,20}$/;
const CLAUSE = 24;
/** A plan goes on behind the sentence that names its year: 每千人口托位数达到4.5个。 What is done already is no plan. */
const PLANNED =
  /(?:达到?|[提升增降减][高加到至低少]{1,2}到?|[控保稳][制持定]在|实现|建成|覆盖|配备|不[低少高超多][于过])[^，。；\n]{0,10}$/;
const BOUND = /^(?:不[低少]于)|以[上下内]$/;
const DONE = /已|[^，。；]了|目前|现有|曾|截至|数据|显示|介绍/;

/**
 * The period in force at a number: the nearest date before it in its sentence; else the date in the bracket right
 * behind it; else what the sentences before it in the paragraph last said. Built once a document; a look-up is
 * logarithmic.
 */
export function periodsInForce(
  text: string,
  sentences: readonly Span[],
  mentions: readonly PeriodMention[],
): PeriodAt {
  const carried = carriedInto(text, sentences, mentions);
  const floors = wholeSentences(text, sentences);
  return (number, except) => {
    const at = lastFrom(sentences, number.start);
    const floor = floors[at] ?? 0;
    const near = lastFrom(mentions, number.start - 1);
    for (let i = near; i >= 0 && i > near - DEPTH && mentions[i]!.start >= floor; i--) {
      const mention = mentions[i]!;
      if (except && mention.start >= except.start && mention.start < except.end) continue;
      if (SILENT.has(mention.sense) || mention.until <= number.start || mention.end > number.start) continue;
      if (mention.period === null) return null;
      return { period: mention.period, origin: originOf(mention, 'stated'), mention };
    }
    const next = mentions[near + 1];
    if (
      next?.period &&
      next.start - number.end <= BRACKET_REACH &&
      BRACKET.test(text.slice(number.end, next.start))
    )
      return { period: next.period, origin: originOf(next, 'stated'), mention: next };
    const { short, long, aim } = carried[at] ?? NOTHING;
    const said = text.slice(Math.max(floor, number.start - SENTENCE), number.start);
    if (aim?.period && !DONE.test(said)) {
      const bound = BOUND.test(text.slice(number.start, number.end));
      if (bound || PLANNED.test(said)) return { period: aim.period, origin: 'carried', mention: aim };
    }
    const summed = long && OVER_SPAN.test(said.slice(-CLAUSE));
    const before = summed && (!short || long.start > short.start) ? long : short;
    if (!before?.period) return null;
    return { period: before.period, origin: originOf(before, 'carried'), mention: before };
  };
}

interface Carried {
  readonly short: PeriodMention | null;
  readonly long: PeriodMention | null;
  /** The year of a plan, until another date is named. */
  readonly aim: PeriodMention | null;
}
const NOTHING: Carried = { short: null, long: null, aim: null };
/** No sentence is read further back than this. */
const SENTENCE = 80;

/** For each sentence, the dates that the text before it hands over; a new paragraph starts afresh. */
function carriedInto(
  text: string,
  sentences: readonly Span[],
  mentions: readonly PeriodMention[],
): Carried[] {
  const carried: Carried[] = [];
  const paragraphs = paragraphStarts(text, sentences);
  let last = NOTHING;
  let next = 0;
  sentences.forEach(({ start, end }, index) => {
    if (paragraphs[index] === start) last = NOTHING;
    carried.push(last);
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      if (mention.start < start) continue;
      if (isPlan(text, mention)) last = { ...last, aim: mention };
      if (!carries(text, mention)) continue;
      last = { ...last, aim: null };
      last = isLong(mention) ? { ...last, long: mention } : { ...last, short: mention };
      // A report's title speaks for its own sentence too, but for less than a date in it.
      if (mention.sense === 'report') carried[index] = last;
    }
  });
  return carried;
}
