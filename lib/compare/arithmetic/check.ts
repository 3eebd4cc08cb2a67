import type { ArithmeticCheck } from '../finding';
import type { Page, Place } from '../link/page';

/** Looks for one kind of relation that a sentence states between its numbers, and tries it. */
export interface Check {
  readonly name: string;
  /** Relations that are stated, whether they hold or not; none where a reader could doubt what is meant. */
  find(sentence: readonly Place[], page: Page): Tried[];
}

export type Tried = Omit<ArithmeticCheck, 'check'>;
