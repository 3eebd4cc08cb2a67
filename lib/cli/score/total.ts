import { STATES } from '../../compare/finding';
import type { PageScore } from './page-score';

export type Counted = Omit<PageScore, 'slug' | 'confusion'>;

/** The sums over all pages. */
export function total(pages: readonly PageScore[]): Counted {
  const sum = (of: (page: PageScore) => number) => pages.reduce((all, page) => all + of(page), 0);
  return {
    expected: sum(({ expected }) => expected),
    found: sum(({ found }) => found),
    falseMarks: sum(({ falseMarks }) => falseMarks),
    linkable: sum(({ linkable }) => linkable),
    linked: sum(({ linked }) => linked),
    wrong: sum(({ wrong }) => wrong),
    states: Object.fromEntries(STATES.map((state) => [state, sum(({ states }) => states[state] ?? 0)])),
    failedSums: sum(({ failedSums }) => failedSums),
  };
}
