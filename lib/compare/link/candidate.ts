import type { Features } from './features';
import type { Entry } from './vocabulary';

/** An indicator that a statistic may state. */
export interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  /** Fits well enough to say of a value that it differs. */
  readonly sure: boolean;
  readonly features: Features;
  /** A word right before its own words makes the number that of a part. Asked of the one that is chosen only. */
  readonly qualified: () => boolean;
}
