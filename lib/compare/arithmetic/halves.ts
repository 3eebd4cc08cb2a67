import type { Place } from '../link/page';
import type { Check, Tried } from './check';
import { itemBefore } from './clause-before';
import { claimed, known, meets, printed, quote, unit, value } from './known';

/** What is one or the other, and nothing third: the parts make the whole. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/公立/, /民营|非公立|社会办/],
  [/公办/, /民办/],
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/境外输入/, /本土/],
  [/职工/, /居民/],
];
const OF_WHICH = /其中[，,:：]?/;

/** 医院45家，其中公立32家、民营13家: a whole and its two halves. */
export const halves: Check = {
  name: 'sum',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [whole, one, other] = [sentence[at - 2]!, sentence[at - 1]!, sentence[at]!];
      const alike = [one, other].every((part) => unit(part) === unit(whole) && value(part) < value(whole));
      // Sums of money leave out what is small: 含生育保险.
      if (!alike || unit(whole) === '元' || unit(whole) === '%') continue;
      if ([whole, one, other].some(({ statistic }) => statistic.role !== 'level')) continue;
      const between = page.text.slice(whole.end, one.start);
      if (!OF_WHICH.test(between) || !areHalves(itemBefore(one, page), itemBefore(other, page))) continue;
      // A third part: the halves are no halves.
      const next = sentence[at + 1];
      if (next && unit(next) === unit(whole) && value(next) < value(whole)) continue;
      found.push(...tried(whole, one, other));
    }
    return found;
  },
};

const areHalves = (one: string, other: string): boolean =>
  HALVES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));

function tried(whole: Place, one: Place, other: Place): Tried[] {
  const [a, b, claim] = [known(one), known(other), claimed(whole)];
  if (!a || !b || !claim) return [];
  return [
    {
      holds: meets({ low: a.low + b.low, high: a.high + b.high }, claim, whole),
      statistics: [one.index, other.index, whole.index],
      note: {
        id: 'note_sum',
        values: {
          parts: `${quote(one)}＋${quote(other)}`,
          said: quote(whole),
          reckoned: printed(value(one) + value(other), whole),
        },
      },
    },
  ];
}
