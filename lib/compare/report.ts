import type { Statistic } from '../statistics/statistic';
import type { ArithmeticCheck, Finding } from './finding';

/** An article's statistics with their findings; `findings[i]` belongs to `statistics[i]`. Plain data: it crosses message ports as it is. */
export interface Report {
  readonly article: {
    readonly healthPolicy: boolean;
    /** 0..1 */
    readonly score: number;
    /** Why it is, or is not, health policy. */
    readonly reasons: readonly string[];
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly text: string;
  };
  readonly statistics: readonly Statistic[];
  readonly findings: readonly Finding[];
  readonly arithmetic: readonly ArithmeticCheck[];
  readonly dataset: { readonly version: string; readonly date: string };
}
