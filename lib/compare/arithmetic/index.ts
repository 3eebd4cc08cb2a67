import type { ArithmeticCheck } from '../finding';
import type { Page } from '../link/page';
import { finish, type Steps } from '../../text/steps';
import { balance } from './balance';
import { change } from './change';
import type { Check } from './check';
import { growth } from './growth';
import { halves } from './halves';
import { perHead } from './per-head';
import { perPeople } from './per-people';
import { share } from './share';
import { sum } from './sum';
import { twice } from './twice';

/** Each looks at one sentence; none needs the dataset. */
const CHECKS: readonly Check[] = [share, sum, halves, balance, change, growth, perHead, perPeople];

export const arithmetic = (page: Page): ArithmeticCheck[] => finish(arithmeticSteps(page));

/** Tries what the article itself says of its numbers. */
export function* arithmeticSteps(page: Page): Steps<ArithmeticCheck[]> {
  const tried: ArithmeticCheck[] = [];
  for (const sentence of page.sentences) {
    yield;
    for (const check of CHECKS)
      for (const result of check.find(sentence, page)) tried.push({ check: check.name, ...result });
  }
  yield;
  return [...tried, ...twice(page)];
}
