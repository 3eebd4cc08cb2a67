import type { Statistic } from '../../statistics/statistic';
import type { Page, Place } from '../link/page';
import { namesBase } from './base';
import { isPlainChange, OTHERWISE, statedChanges } from './levels';

/** A change without a level next to it, asked for as if it were the level that it speaks of. */
export interface Asked {
  readonly change: Place;
  /** The same place with the level's unit and no value, so that its words alone decide. Of several, any may be meant. */
  readonly as: readonly Place[];
  readonly words: string;
}

/** As much of the sentence as may say of what the change is. */
const CLAUSES = /(?:[^，,；;：:。！？\n]*[，,])?[^，,；;：:。！？\n]*$/;
const REACH = 80;

/** The changes of a page that name their base and, in words, their subject. `from` is the first index that is free for their places. */
export function askedOf(page: Page, from: number): Asked[] {
  const asked: Asked[] = [];
  let next = from;
  for (const sentence of page.sentences) {
    const stated = new Set(statedChanges(sentence, page).map(({ change }) => change));
    for (const change of sentence) {
      if (!isPlainChange(change, page) || stated.has(change)) continue;
      const words = CLAUSES.exec(page.text.slice(Math.max(0, change.start - REACH), change.start))?.[0] ?? '';
      if (!namesBase(words) || OTHERWISE.test(words)) continue;
      const as = unitsOf(change.statistic).map((unit) => ({
        ...change,
        index: next++,
        statistic: asLevel(change.statistic, unit),
      }));
      asked.push({ change, as, words });
    }
  }
  return asked;
}

/** The page with those places behind it, each by itself: linking asks for their indicators with all others. */
export const withAsked = (page: Page, asked: readonly Asked[]): Page => ({
  ...page,
  sentences: [...page.sentences, ...asked.flatMap(({ as }) => as.map((place) => [place]))],
});

/** Units in which the level may be counted: of 5% any number, sum or rate, of 5 points a share. */
function unitsOf({ quantity: { unit } }: Statistic): readonly string[] {
  if (unit === '%' || unit === '倍') return ['', '元', '‰', '/10万'];
  return [unit === '百分点' ? '%' : unit === '千分点' ? '‰' : unit];
}

const asLevel = (statistic: Statistic, unit: string): Statistic => ({
  ...statistic,
  role: 'level',
  change: null,
  quantity: { ...statistic.quantity, unit, value: null, valueTo: null },
});
