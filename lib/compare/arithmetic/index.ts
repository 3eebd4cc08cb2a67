import type { ArithmeticCheck } from '../finding';
import type { Page } from '../link/page';
import { change } from './change';
import type { Check } from './check';
import { growth } from './growth';
import { perHead } from './per-head';
import { share } from './share';
import { sum } from './sum';
import { twice } from './twice';

/** Each looks at one sentence; none needs the dataset. */
export const CHECKS: readonly Check[] = [share, sum, change, growth, perHead];

/** Tries what the article itself says of its numbers. */
export function arithmetic(page: Page): ArithmeticCheck[] {
  const tried = page.sentences.flatMap((sentence) =>
    CHECKS.flatMap((check) => check.find(sentence, page).map((result) => ({ check: check.name, ...result }))),
  );
  return [...tried, ...twice(page)];
}
