import { figures } from '../../lib/dataset';
import { articleFromText } from '../../lib/article/plain-text';
import { reportOf } from '../../lib/compare';
import type { Bench } from './bench';
import { prose } from './prose';
import { median, ms, once } from './time';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** How the time of a whole reading, without the page, grows with the text. */
export const bench: Bench = {
  title: 'Growth: detect, extract, compare',
  async lines() {
    const taken: number[] = [];
    for (const size of SIZES) {
      const article = articleFromText(prose(size), { url: null, published: '2024-05-01' });
      const call = () => reportOf(article, figures);
      // By then the machine is warm, and no call is short.
      taken.push(size > 1_000_000 ? once(call) : await median(size < 100_000 ? 15 : 1, call));
    }
    const perCharacter = taken.map((time, at) => time / SIZES[at]!);
    return SIZES.map((size, at) => {
      const times = perCharacter[at]! / perCharacter[1]!;
      const judged = size === 1_000_000;
      return {
        what: `${size.toLocaleString('en')} characters`,
        ours: `${ms(taken[at]!)}, ${times.toFixed(2)} × the time a character takes in 10,000`,
        peer: '',
        budget: judged ? '1.3 × or less' : '',
        met: judged ? times <= 1.3 : null,
      };
    });
  },
};
