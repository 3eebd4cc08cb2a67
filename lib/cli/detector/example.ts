/** A labelled article, as the learner sees it. */
export interface Example {
  readonly source: string;
  /** `place:concept` → strength, 0..1. */
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
  /** One of those that are easily taken for policy. */
  readonly hard: boolean;
  /** Two readers might label it differently. */
  readonly doubt: boolean;
}
