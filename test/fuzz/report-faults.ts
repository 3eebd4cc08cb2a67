import { STATES } from '../../lib/compare/finding';
import type { Report } from '../../lib/compare/report';
import type { Statistic } from '../../lib/statistics/statistic';

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
/** An offset between the two halves of one character. */
const splits = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** What is wrong with a report: statistics in order, disjoint, verbatim, with finite and ordered numbers; findings that belong to them. */
export function reportFaults({ article: { text }, statistics, findings, arithmetic }: Report): string[] {
  const faults: string[] = [];
  let last = 0;
  statistics.forEach((statistic, at) => {
    const { start, end, quote, sentence, pair } = statistic;
    const say = (what: string) => faults.push(`${what}: ${JSON.stringify(quote)} at ${start}–${end}`);
    if (start < last || end <= start || end > text.length) say('out of order');
    if (quote !== text.slice(start, end)) say('not verbatim');
    if (splits(text, start) || splits(text, end)) say('cuts a character');
    if (sentence.start > start || sentence.end < end) say('outside its sentence');
    if (pair !== null && statistics[pair]?.pair !== at) say('half a pair');
    for (const fault of quantityFaults(statistic)) say(fault);
    last = end;
  });
  if (findings.length !== statistics.length) faults.push('findings are not those of the statistics');
  for (const { state, keys, observation, source } of findings) {
    if (!STATES.includes(state)) faults.push(`state ${state}`);
    const others = keys.indicator && keys.area && keys.period && keys.unit;
    if (state === 'differs' && !(others && keys.value === false)) faults.push('differs in doubt');
    if (observation && !source) faults.push('a figure without its source');
  }
  for (const { statistics: indexes } of arithmetic)
    if (!indexes.every((index) => statistics[index])) faults.push('arithmetic of no statistics');
  return faults;
}

function quantityFaults({ quantity }: Statistic): string[] {
  const { value, valueTo, step, interval } = quantity;
  const { low, high, lowOpen, highOpen } = interval;
  const numbers = [value, valueTo, step, low, high].filter((each) => each !== null);
  return [
    ...(numbers.every(Number.isFinite) ? [] : ['no number']),
    ...(low !== null && high !== null && (low > high || (low === high && (lowOpen || highOpen)))
      ? ['empty interval']
      : []),
    ...(value !== null && valueTo !== null && value > valueTo ? ['range upside down'] : []),
  ];
}
