import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import type { Note, State } from '../finding';
import type { Grounds } from '../link/grounds';
import type { Pairing } from './pairing';

/** What a decision rests on. */
export interface Case {
  readonly statistic: Statistic;
  readonly indicator: Indicator;
  /** The figures of the area that the article could know, best first. */
  readonly rows: readonly Pairing[];
  /** The nearest of those that it could not know: shown where there is no other. */
  readonly next: Pairing | null;
  /** They are of the statistic's own area. */
  readonly own: boolean;
  /** The link is sure enough to say that a value differs. */
  readonly certain: boolean;
  readonly grounds: Grounds;
  readonly dataset: Dataset;
  readonly published: string | null;
}

export interface Outcome {
  readonly state: State;
  readonly row: Pairing | null;
  readonly note: Note | null;
}
