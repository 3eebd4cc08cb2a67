import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { figures, openDataset } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import type { PackedFigures } from '../../lib/dataset/packed';
import { valueSearch } from '../../lib/dataset/search-value';
import { wordSearch } from '../../lib/dataset/search-words';
import type { Bench, Line } from './bench';
import { median, ms } from './time';

const text = readFileSync(new URL('../../lib/dataset/generated/core.json', import.meta.url), 'utf8');
const ids = figures.indicators.map(({ id }) => id);

const open = () => openDataset(JSON.parse(text) as PackedFigures);
/** Comparing indexes the words of every indicator, and then asks for the figures of a few. */
const openForComparing = () => open().indicators.length;
const openAll = () => {
  const dataset = open();
  return dataset.indicators.reduce((sum, { id }) => sum + dataset.observations(id).length, 0);
};

const micro = async (what: string, call: (id: string) => unknown): Promise<Line> => {
  const all = await median(51, () => ids.forEach((id) => call(id)));
  const each = (all * 1000) / ids.length;
  return {
    what,
    ours: `${each.toFixed(2)} µs`,
    peer: '',
    budget: '10 µs or less',
    met: each <= 10,
    aside: true,
  };
};

export const bench: Bench = {
  title: 'Figures: loading, lookups, search',
  async lines() {
    const load = await median(51, openForComparing);
    const words = wordSearch(figures.indicators, details);
    const values = valueSearch(figures);
    const near = {
      low: 923500000,
      high: 924500000,
      lowOpen: false,
      highOpen: true,
      lowSoft: false,
      highSoft: false,
    };
    const size = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
    const plain = (what: string, ours: string): Line => ({
      what,
      ours,
      peer: '',
      budget: '',
      met: null,
      aside: true,
    });
    return [
      plain(
        'what the reader loads of them',
        `${size(Buffer.byteLength(text))}, ${size(gzipSync(text).length)} gzip`,
      ),
      {
        what: 'parse, open, every indicator',
        ours: ms(load),
        peer: '',
        budget: '15 ms or less',
        met: load <= 15,
      },
      plain('the same and every figure', ms(await median(51, openAll))),
      await micro('figures of one period', (id) => figures.exact(id, 'CN', '2023')),
      await micro('nearest earlier figure', (id) => figures.nearestEarlier(id, 'CN', '2023')),
      await micro('newest figure', (id) => figures.newest(id, 'CN')),
      plain('search by words (县医院达标率)', ms(await median(21, () => words('县医院达标率')))),
      plain('search by number (9.24亿)', ms(await median(51, () => values(near)))),
    ];
  },
};
