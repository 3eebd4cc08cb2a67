import type { Dataset } from '../../dataset';
import type { Statistic } from '../../statistics/statistic';
import type { Candidate } from '../link/candidate';
import type { Support } from '../link/decide';
import { pairings } from './select';
import { whereOf } from './where';

/** Asks of a candidate whether a published figure of the statistic's period is the printed number. */
export function supportBy(statistic: Statistic, dataset: Dataset, published: string | null) {
  const known = new Map<Candidate, Support>();
  return (candidate: Candidate): Support => {
    let support = known.get(candidate);
    if (support === undefined) known.set(candidate, (support = ask(candidate)));
    return support;
  };
  function ask({ entry }: Candidate): Support {
    const { area } = whereOf(statistic, entry.indicator, dataset);
    const rows = pairings(statistic, entry.indicator, area, dataset, published);
    // Without a date of publication no period can be told from another.
    const [best] = rows.filter(
      ({ period }) => period === 'same' || (published === null && period === 'possible'),
    );
    return best?.value === 'exact' || best?.value === 'rounded' ? best.value : null;
  }
}
