import { STATES, type Finding, type State } from '../compare/finding';
import type { Report } from '../compare/report';
import type { Statistic } from '../statistics/statistic';

/** A statistic beside its finding, with its place in the report. */
export interface Entry {
  readonly index: number;
  readonly statistic: Statistic;
  readonly finding: Finding;
}

export interface Group {
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** A report's statistics by state, in the order of `STATES`, each group in reading order; no empty groups. */
export function groupsOf({ statistics, findings }: Pick<Report, 'statistics' | 'findings'>): Group[] {
  const entries = statistics.map((statistic, index) => ({ index, statistic, finding: findings[index]! }));
  return STATES.map((state) => ({
    state,
    entries: entries.filter(({ finding }) => finding.state === state),
  })).filter((group) => group.entries.length > 0);
}
