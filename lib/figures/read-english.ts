import type { Hedge } from '../quantity/quantity';
import type { Reading } from './reading';

const NUMBER = /-?\d+(?:,\d{3})*(?:\.\d+)?/g;
const PER = /\s*(?:per|\/)\s*[\d,]+.*$/;
const SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];
const WORDS: Readonly<Record<string, number>> = { two: 2, 'two-thirds': 200 / 3 };
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/\b(?:at least|no less than)\b/, 'at-least'],
  [/\b(?:over|more than|exceed\w*)\b/, 'over'],
  [/\b(?:nearly|almost)\b/, 'nearly'],
  [/\b(?:about|around|approximately|some)\b/, 'about'],
  [/\b(?:or less|at most|within)\b/, 'at-most'],
  [/\b(?:below|under|less than)\b/, 'under'],
];

/** Reads “more than 1.43 million” or “6.75 per 1,000”: its one number, scale word and hedge. */
export function readEnglish(printed: string): Reading | null {
  const text = printed.toLowerCase().replace(PER, '');
  const hedge = HEDGES.find(([words]) => words.test(text))?.[1] ?? 'exact';
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length > 1) return null;
  const digits = numbers[0]?.replaceAll(',', '');
  if (digits === undefined) {
    const word = WORDS[text.split(' ')[0] ?? ''];
    return word === undefined ? null : { value: word, valueTo: null, hedge, step: 0 };
  }
  const scale = SCALES.find(([word]) => text.includes(word))?.[1] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: Number((Number(digits) * scale).toPrecision(15)),
    valueTo: null,
    hedge,
    step: Number((scale / 10 ** decimals).toPrecision(15)),
  };
}
