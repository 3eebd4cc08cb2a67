import Recognizers from '@microsoft/recognizers-text-suite';
import { extractStatistics } from '../../lib/statistics';
import type { Bench } from './bench';
import { prose } from './prose';
import { ms, ratio } from './time';

const { Culture, recognizeNumber, recognizePercentage, ...more } = Recognizers;
const ZH = Culture.Chinese;
const NUMBERS = [recognizeNumber, recognizePercentage];
const ALL = [
  ...NUMBERS,
  more.recognizeOrdinal,
  more.recognizeAge,
  more.recognizeCurrency,
  more.recognizeDimension,
  more.recognizeTemperature,
  more.recognizeDateTime,
];

/** A 5,000-character article, against Recognizers-Text with its Chinese models. */
export const bench: Bench = {
  title: 'Extraction, 5,000 characters',
  async lines() {
    const text = prose(5000);
    const with_ = (models: readonly ((text: string, culture: string) => unknown)[]) => () =>
      models.forEach((recognize) => recognize(text, ZH));
    const ours = effort(61, () => extractStatistics(text, { published: '2024-05-01' }));
    const numbers = effort(7, with_(NUMBERS));
    const all = effort(1, with_(ALL));
    const line = (peer: string, theirs: number, times: number) => ({
      what: `extract, against ${peer}`,
      ours: ms(ours),
      peer: `${ms(theirs)}, ${ratio(theirs / ours)}`,
      budget: `${times} × or more`,
      met: theirs / ours >= times,
    });
    return [
      line('all Chinese models of Recognizers-Text', all, 100),
      line('its number and percent models', numbers, 1),
      growth(),
    ];
  },
};

/** Milliseconds of processor time, the best of so many calls: one machine serves many. */
function effort(times: number, call: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < times; turn++) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A character at 1 MB, in one at 10 KB. */
function growth() {
  const perCharacter = (length: number, times: number): number => {
    const text = prose(length);
    return effort(times, () => extractStatistics(text, { published: '2024-05-01' })) / length;
  };
  const times = perCharacter(1_000_000, 5) / perCharacter(10_000, 101);
  return {
    what: 'a character of 1,000,000, against one of 10,000',
    ours: ratio(times),
    peer: '',
    budget: '1.3 × or less',
    met: times <= 1.3,
  };
}
