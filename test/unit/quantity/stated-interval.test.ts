import { expect, test } from 'vitest';
import type { Hedge, Kind } from '../../../lib/quantity/quantity';
import { statedInterval, type Printed } from '../../../lib/quantity/stated-interval';

const PLAIN: Printed = {
  kind: 'count',
  value: null,
  valueTo: null,
  hedge: 'exact',
  step: 1,
  low: null,
  high: null,
  coarse: false,
};

/** [low, high), open ends as brackets, soft ends with ~, none as ∞. */
const print = (printed: Partial<Printed>): string => {
  const { low, high, lowOpen, highOpen, lowSoft, highSoft } = statedInterval({ ...PLAIN, ...printed });
  const bound = (value: number | null, soft: boolean) =>
    value === null ? '∞' : `${value}${soft ? '~' : ''}`;
  return `${lowOpen ? '(' : '['}${bound(low, lowSoft)}, ${bound(high, highSoft)}${highOpen ? ')' : ']'}`;
};

test.each([
  ['3099个: counted', 'count', 3099, 1, '[3099, 3099]'],
  ['30家: counted', 'count', 30, 1, '[30, 30]'],
  ['800家: silently rounded, softly', 'count', 800, 1, '[760~, 840~]'],
  ['1000万: five per cent', 'count', 1e7, 1e4, '[9500000~, 10500000~]'],
  ['2.3万: half of the last digit', 'count', 23_000, 1_000, '[22500, 23500)'],
  ['109万', 'count', 1_090_000, 1e4, '[1085000, 1095000)'],
  ['1.4万亿元', 'money', 1.4e12, 1e11, '[1350000000000, 1450000000000)'],
  ['87.7%', 'share', 87.7, 0.1, '[87.65, 87.75)'],
  ['90%', 'share', 90, 1, '[89.5, 90.5)'],
  ['100% ends at 100', 'share', 100, 1, '[99.5, 100]'],
  ['0.5个百分点', 'point', 0.5, 0.1, '[0.45, 0.55)'],
  ['0.5个千分点', 'point', 0.5, 0.1, '[0.45, 0.55)'],
  ['4.5‰', 'rate', 4.5, 0.1, '[4.45, 4.55)'],
  ['-2.3%', 'share', -2.3, 0.1, '[-2.35, -2.25)'],
  ['增长120%: a growth may pass 100', 'share', 120, 1, '[119.5, 120.5)'],
] as const)('%s', (_name, kind, value, step, expected) => {
  expect(print({ kind, value, step })).toBe(expected);
});

test.each([
  ['over', 'count', 3000, '(3000, ∞]'],
  ['over', 'share', 90, '(90, 100]'],
  ['at-least', 'share', 90, '[90, 100]'],
  ['at-least', 'count', 750, '[750, ∞]'],
  ['under', 'share', 3, '[0, 3)'],
  ['at-most', 'duration', 15, '[0, 15]'],
  ['nearly', 'count', 1e7, '[9000000~, 10000000)'],
  ['nearly', 'share', 90, '[86~, 90)'],
  ['nearly', 'share', 70, '[66~, 70)'],
  ['nearly', 'share', 10, '[9~, 10)'],
  ['nearly', 'share', 5, '[4.5~, 5)'],
  ['about', 'count', 180_000, '[171000~, 189000~]'],
] as readonly (readonly [Hedge, Kind, number, string])[])('%s %s %d', (hedge, kind, value, expected) => {
  expect(print({ hedge, kind, value })).toBe(expected);
});

test.each([
  ['1700多亿', { hedge: 'more', value: 1.7e11, low: 1.7e11, high: 1.8e11 }, '[170000000000, 180000000000)'],
  ['数十', { hedge: 'several', value: null, low: 20, high: 100 }, '[20~, 100~)'],
  ['上百', { hedge: 'several', value: 100 }, '[100~, ∞~)'],
  ['800—1200', { hedge: 'range', value: 800, valueTo: 1200 }, '[800, 1200]'],
  ['三分之二', { kind: 'share', value: 66.7, step: 33, coarse: true }, '[64.7~, 68.7~]'],
  ['约1/3', { kind: 'share', hedge: 'about', value: 33.3, step: 33, coarse: true }, '[31.3~, 35.3~]'],
  ['近10%至15%', { kind: 'share', hedge: 'nearly', value: 10, valueTo: 15 }, '[10~, 15)'],
] as readonly (readonly [string, Partial<Printed>, string])[])('%s', (_name, printed, expected) => {
  expect(print(printed).replace('∞~', '∞')).toBe(expected.replace('∞~', '∞'));
});
