import { compare } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { extractStatistics } from '../../lib/statistics';
import type { Bench } from './bench';
import { prose } from './prose';
import { median, ms } from './time';

const STATISTICS = 60;

const context = { published: '2025-06-10', title: null };

/** As much of the corpus's own prose as holds that many statistics. */
function article() {
  const all = prose(20_000);
  const statistics = extractStatistics(all, context).slice(0, STATISTICS);
  return { text: all.slice(0, (statistics.at(-1)?.end ?? 0) + 200), statistics };
}

export const bench: Bench = {
  title: 'Comparing',
  async lines() {
    const { text, statistics } = article();
    const took = await median(51, () => compare(statistics, text, figures, context));
    return [
      {
        what: `${statistics.length} statistics in ${text.length.toLocaleString('en')} characters against ${figures.indicators.length.toLocaleString('en')} indicators`,
        ours: ms(took),
        peer: '',
        budget: '5 ms or less',
        met: took <= 5,
      },
    ];
  },
};
