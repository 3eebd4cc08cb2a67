import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../../lib/statistics';

/** A text, and the only quantities in it: years of the Republic are dates. */
const TEXTS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['健保署公布，113年門診費用4000億元，較112年增加5%。', '4000億元', '5%'],
  ['衛福部統計，截至113年12月底，護理人員19萬人。', '19萬人'],
  ['疾管署表示，109至112年共接種2.1萬劑。', '2.1萬劑'],
  ['國健署調查，111學年度學童近視率46%。', '46%'],
  ['民國98年開辦，至民國113年7月累計補助6億元。', '6億元'],
  ['衛福部統計，平均支出由99年之3萬8,228元升至109年之5萬6,199元。', '3萬8,228元', '5萬6,199元'],
  ['健保署表示，以81-84年為例，費用成長13.9%。', '13.9%'],
  ['全台第一所公共衛生學院成立110年。', '110年'],
  ['这座医院走过了113年，如今有床位900张。', '113年', '900张'],
];

describe('years of the Republic', () => {
  it.each(TEXTS)('%s', (text, ...quotes) => {
    const found = extractStatistics(text, { published: '2025-01-15' });
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
  });
});
