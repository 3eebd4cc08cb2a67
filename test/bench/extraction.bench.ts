import Recognizers from '@microsoft/recognizers-text-suite';
import { extractStatistics } from '../../lib/statistics';
import type { Bench } from './bench';
import { prose } from './prose';
import { median, ms, ratio } from './time';

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
    const ours = await median(31, () => extractStatistics(text, { published: '2024-05-01' }));
    const numbers = await median(3, with_(NUMBERS));
    const all = await median(1, with_(ALL));
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
    ];
  },
};
