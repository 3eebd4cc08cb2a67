import type { Observation } from './observation';

const HAN_OR_DIGITS = /\p{Script=Han}|^[^\p{L}]*$/u;

/** Verbs before a figure, which say what became of it and not how much it is: 巩固在95%, 继续提高1岁左右. */
const VERB =
  /^(?:继续|基本|总体)?(?:(?:稳定|巩固|保持|维持|控制|提高|提升|降低|下降|增加|增长|减少|达)[在到至]|达|提高|提升|增加|增长)(?=[\d约近超不])/u;

/** What each hedge of a figure that was printed in another language is in Chinese. */
const HEDGES: Readonly<Partial<Record<Observation['hedge'], string>>> = {
  about: '约',
  nearly: '近',
  over: '超过',
  more: '超过',
  'at-least': '不低于',
  under: '低于',
  'at-most': '不超过',
};

/**
 * A figure as a value in Chinese: its print without the verb before it; where it was printed in another language, its
 * number with its hedge and `unit` (22,000 hospital beds → 2.2万张). `printed` stays what the source wrote.
 */
export function barePrint(
  { printed, value, valueTo, hedge }: Pick<Observation, 'printed' | 'value' | 'valueTo' | 'hedge'>,
  unit: string,
): string {
  if (HAN_OR_DIGITS.test(printed)) return printed.replace(VERB, '');
  const numbers = [value, ...(valueTo === null ? [] : [valueTo])].map(inChinese);
  return `${HEDGES[hedge] ?? ''}${numbers.join('—')}${unit}`;
}

function inChinese(value: number): string {
  const [size, scale] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return Number((value / size).toPrecision(12)) + scale;
}
const SCALES: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];
