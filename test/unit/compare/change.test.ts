import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/compare';
import type { State } from '../../../lib/compare/finding';
import { openDataset } from '../../../lib/dataset';
import { pack } from '../../../lib/dataset/pack';
import { extractStatistics } from '../../../lib/statistics';
import { figure, indicator } from './fixture';

const year = { basis: 'during_period' } as const;
const share = { basis: 'during_period', resolution: 0.1 } as const;
const million = { basis: 'during_period', resolution: 10_000 } as const;

const dataset = openDataset(
  pack({
    version: '1',
    date: '2025-06-01',
    indicators: [
      indicator('stations', '云桥诊站数量', '个', { aliases: ['云桥诊站'] }),
      indicator('visits', '岚川就诊人次', '人次'),
      indicator('coverage', '晴岭服务覆盖率', '%', { breaks: ['2019'] }),
      indicator('income', '霁原基金收入', '元', { kind: 'money' }),
      indicator('cost', '沐风基金支出', '元', { kind: 'money' }),
      indicator('beds', '疏影床位数', '张', { aliases: ['疏影床位'], breaks: ['2024'] }),
      indicator('nurses', '烟浦护士数', '人', { aliases: ['烟浦护士'], breaks: [''] }),
      indicator('deaths', '青汀死亡率', '/10万', { kind: 'rate' }),
      indicator('incidence', '鹿溪发病率', '‰', { kind: 'rate' }),
      indicator('wards', '白沙病区数', '个', { aliases: ['白沙病区'] }),
      indicator('wards_growth', '白沙病区数比上年增长', '%', {
        kind: 'change',
        required: [['白沙病区'], ['增长', '下降']],
      }),
      indicator('doses', '雨丘接种剂次', '剂次'),
    ],
    observations: [
      figure('stations', '2015', 1500, '1500个'),
      figure('stations', '2020', 2500, '2500个'),
      figure('stations', '2023', 3103, '3103个'),
      figure('stations', '2024', 3412, '3412个'),
      figure('stations', '2024', 1210, '1210个', { area: 'CN-GD' }),
      figure('stations', '2025-03', 3480, '3480个'),
      figure('visits', '2023', 4_940_000, '494万人次', million),
      figure('visits', '2024', 5_200_000, '520万人次', million),
      figure('visits', '2023-01/2023-03', 1_100_000, '110万人次', million),
      figure('visits', '2024-01/2024-03', 1_320_000, '132万人次', million),
      figure('coverage', '2022', 87.7, '87.7%', share),
      figure('coverage', '2023', 90.4, '90.4%', share),
      figure('coverage', '2024', 93.3, '93.3%', share),
      figure('income', '2023', 3.04e11, '3040亿元', { ...year, resolution: 1e8 }),
      figure('income', '2024', 3.32e11, '3320亿元', { ...year, resolution: 1e8, status: 'preliminary' }),
      figure('cost', '2023', 2.871e11, '2871亿元', { ...year, resolution: 1e8 }),
      figure('cost', '2024', 3.112e11, '3112亿元', { ...year, resolution: 1e8 }),
      figure('beds', '2023', 40_200, '40200张'),
      figure('beds', '2024', 46_300, '46300张'),
      figure('nurses', '2023', 51_300, '51300人'),
      figure('nurses', '2024', 56_200, '56200人'),
      figure('deaths', '2014', 21.6, '21.6/10万', share),
      figure('deaths', '2024', 14.3, '14.3/10万', share),
      figure('incidence', '2023', 4.5, '4.5‰', share),
      figure('incidence', '2024', 4, '4.0‰', share),
      figure('wards', '2023', 600, '600个'),
      figure('wards', '2024', 690, '690个'),
      figure('wards_growth', '2024', 16.2, '16.2%', share),
      figure('doses', '2023', 21_000_000, '2100万剂次', { basis: 'cumulative', resolution: 10_000 }),
      figure('doses', '2024', 34_360_000, '3436万剂次', { basis: 'cumulative', resolution: 10_000 }),
    ],
    sources: [{ id: 'report', publisher: '云桥统计处', title: '年度报告', date: '2025-05-20', url: null }],
  }),
);

/** The finding of a text's last change. */
function last(text: string, published = '2025-06-10') {
  const context = { published, title: null };
  const statistics = extractStatistics(text, context);
  const at = statistics.findLastIndex(({ role }) => role === 'change');
  expect(at).toBeGreaterThanOrEqual(0);
  return compare(statistics, text, dataset, context)[at]!;
}

/** Sentence → state of its last change, the figure it was reckoned from, what was reckoned. */
type Row = readonly [text: string, state: State, from: string, reckoned: string];

const FOUND: readonly Row[] = [
  // In percent
  ['2024年，岚川就诊人次为520万人次，比上年增长5.3%。', 'exact', '494万人次', '+5.3%'],
  ['2024年，岚川就诊人次为520万人次，同比增长5.2%。', 'rounded', '494万人次', '+5.3%'],
  ['2024年，岚川就诊人次为520万人次，较2023年增长约5%。', 'rounded', '494万人次', '+5%'],
  ['2024年，岚川就诊人次为520万人次（比上年增长超5%）。', 'rounded', '494万人次', '+5%'],
  ['2024年青汀死亡率降至14.3/10万，较2014年下降33.8%。', 'exact', '21.6/10万', '−33.8%'],
  // As a difference
  ['截至2024年底，云桥诊站达3412个，比上年末增加309个。', 'exact', '3103个', '+309个'],
  ['截至2024年底，云桥诊站达3412个，比“十三五”末增加912个。', 'exact', '2500个', '+912个'],
  ['截至2024年底，云桥诊站达3412个，与2015年相比增加1912个。', 'exact', '1500个', '+1912个'],
  ['2024年，岚川就诊人次为520万人次，较上一年增加26万人次。', 'exact', '494万人次', '+26万人次'],
  // 去年 of an article of 2025 would be 2024 itself: it may agree with what the writer meant
  ['2024年，岚川就诊人次为520万人次，比去年同期增加26万人次。', 'exact', '494万人次', '+26万人次'],
  ['截至2025年3月底，云桥诊站达3480个，较2024年底增加68个。', 'exact', '3412个', '+68个'],
  ['截至2025年3月底，云桥诊站达3480个，较年初增加68个。', 'exact', '3412个', '+68个'],
  // In points
  ['2024年，晴岭服务覆盖率为93.3%，比上年提高2.9个百分点。', 'exact', '90.4%', '+2.9个百分点'],
  ['2024年，晴岭服务覆盖率为93.3%，较2022年提高近6个百分点。', 'rounded', '87.7%', '+5.6个百分点'],
  // As a multiple
  ['截至2024年底，云桥诊站达3412个，比2015年增加1.3倍。', 'exact', '1500个', '+1.3倍'],
  [
    '截至2024年底，云桥诊站达3100个。2020年云桥诊站2500个，比2015年增加1000个。',
    'exact',
    '1500个',
    '+1000个',
  ],
  // From–to, and the change
  ['晴岭服务覆盖率从2022年的87.7%提高到2024年的93.3%，提高了5.6个百分点。', 'exact', '87.7%', '+5.6个百分点'],
  // Of part of a year
  ['2024年一季度，岚川就诊人次为132万人次，比2023年同期增长20%。', 'exact', '110万人次', '+20%'],
  // Two changes of one level, of one base or of two
  ['截至2024年底，云桥诊站达3412个，比上年末增加309个，增长10.0%。', 'exact', '3103个', '+10.0%'],
  ['2024年，云桥诊站达3412个，比上年增长10.0%，比2015年增长127.5%。', 'exact', '1500个', '+127.5%'],
  // A list
  ['2024年，岚川就诊人次520万人次、云桥诊站3412个，分别比上年增长5.3%和10.0%。', 'exact', '3103个', '+10.0%'],
  // The level behind its change
  ['2024年，云桥诊站比上年增加309个，达到3412个。', 'exact', '3103个', '+309个'],
  // No level, but words that name it
  ['2024年，全国云桥诊站比上年增加309个。', 'exact', '3103个', '+309个'],
  ['与2023年相比，2024年岚川就诊人次增长5.3%。', 'exact', '494万人次', '+5.3%'],
  ['2024年晴岭服务覆盖率比上年提高2.9个百分点。', 'exact', '90.4%', '+2.9个百分点'],
  ['2024年青汀死亡率较2014年下降33.8%，处于较低水平。', 'exact', '21.6/10万', '−33.8%'],
  ['2024年，全国云桥诊站比上年增加409个。', 'context', '3103个', '+309个'],
  // By custom alone a bare growth is of the year before: it may agree
  ['2024年，岚川就诊人次为520万人次，增长5.3%。', 'exact', '494万人次', '+5.3%'],
  // Beyond what rounding and revision leave open
  ['截至2024年底，云桥诊站达3412个，比上年末增长13.1%。', 'differs', '3103个', '+10.0%'],
  ['2024年，晴岭服务覆盖率为93.3%，比上年提高3.9个百分点。', 'differs', '90.4%', '+2.9个百分点'],
  ['截至2024年底，云桥诊站达3412个，比上年末增长21.1%。', 'differs', '3103个', '+10.0%'],
  ['2024年，晴岭服务覆盖率为93.3%，比2023年提高7.9个百分点。', 'differs', '90.4%', '+2.9个百分点'],
  ['2024年青汀死亡率降至14.3/10万，较2014年下降53.8%。', 'differs', '21.6/10万', '−33.8%'],
  // The other way
  ['截至2024年底，云桥诊站达3412个，比上年末下降10.0%。', 'differs', '3103个', '+10.0%'],
  ['截至2024年底，云桥诊站达3412个，比上年末减少309个。', 'differs', '3103个', '+309个'],
  ['2024年底，白沙病区690个，比上年末下降16.2%。', 'differs', '600个', '+15.0%'],
  // Near, far, or beside a level that is itself rounded: nothing is said against it
  ['截至2024年底，云桥诊站达3412个，比上年末增长11.1%。', 'context', '3103个', '+10.0%'],
  ['截至2024年底，云桥诊站达3412个，比上年末增长211%。', 'context', '3103个', '+10%'],
  ['截至2024年底，云桥诊站约3400个，比上年末增长21.1%。', 'context', '3103个', '+10.0%'],
  ['2024年，岚川就诊人次为520万人次，同比增长15.3%。', 'context', '494万人次', '+5.3%'],
  ['2024年底，白沙病区690个，比上年末增长66.2%。', 'differs', '600个', '+15.0%'],
  ['2024年鹿溪发病率为4.0‰，较2023年下降0.5‰、降幅11.1%。', 'exact', '4.5‰', '−11.1%'],
  // A share of its own words
  ['2024年，晴岭服务覆盖率为93.3%，比重比上年提高2.9个百分点。', 'exact', '90.4%', '+2.9个百分点'],
  // In points of a thousand
  ['2024年鹿溪发病率为4.0‰，比上年下降0.5个千分点。', 'exact', '4.5‰', '−0.5个千分点'],
  ['2024年鹿溪发病率为4.0‰，较2023年下降0.5‰。', 'exact', '4.5‰', '−0.5‰'],
  ['2024年鹿溪发病率为4.0‰，比上年下降1.5个千分点。', 'differs', '4.5‰', '−0.5个千分点'],
  // At the prices of one year, perhaps
  ['2024年，沐风基金支出3112亿元，比上年增长8.4%。', 'exact', '2871亿元', '+8.4%'],
  ['2024年，沐风基金支出3112亿元，比上年增长12.4%。', 'context', '2871亿元', '+8.4%'],
  // The series is in doubt: it may agree
  ['2024年底，烟浦护士56200人，比上年末增加4900人。', 'exact', '51300人', '+4900人'],
  ['2024年底，烟浦护士56200人，比上年末增长13.2%。', 'context', '51300人', '+9.6%'],
];

describe('a change beside the two figures that it leads between', () => {
  test.each(FOUND)('%s → %s', (text, state, from, reckoned) => {
    const finding = last(text);
    expect([finding.state, finding.from?.printed, finding.note?.values.reckoned]).toEqual([
      state,
      from,
      reckoned,
    ]);
  });
});

describe('nothing is reckoned', () => {
  test.each([
    // Another way to count
    '截至2024年底，云桥诊站达3412个，年均增长10.0%。',
    '截至2024年底，云桥诊站达3412个，比上年末累计增加309个。',
    '截至2024年底，云桥诊站达3412个，同口径增长10.0%。',
    '截至2024年底，云桥诊站达3412个，按可比口径比上年增长10.0%。',
    '2024年，岚川就诊人次为520万人次，比上年增长5.3%（按可比口径计算）。',
    '2024年一季度，岚川就诊人次为132万人次，环比增长20%。',
    '2024年，岚川就诊人次为520万人次，人均增长5.3%。',
    // Another base
    '截至2024年底，云桥诊站达3412个，比上月增加309个。',
    '截至2024年底，云桥诊站达3412个，比全国平均水平高309个。',
    '截至2024年底，云桥诊站达3412个，比原计划增加309个。',
    '2024年一季度，岚川就诊人次为132万人次，比2023年增长20%。',
    // The earlier figure is not held, or not of the same status, definition or kind
    '截至2024年底，云桥诊站达3412个，比2019年增加912个。',
    '2024年，霁原基金收入3320亿元，比上年增长9.2%。',
    '2024年底，疏影床位46300张，比上年末增加6100张。',
    '截至2024年底，雨丘接种剂次为3436万剂次，比上年增加1336万剂次。',
    // Last year of an article of 2025
    '2024年，岚川就诊人次为520万人次，比去年同期增长7.3%。',
    // Without its level a change refutes nothing
    '2024年岚川就诊人次比上年增长7.3%。',
    '2024年，晴岭服务覆盖率比上年提高5.9个百分点。',
    // Points of a hundred are none of a thousand
    '2024年鹿溪发病率为4.0‰，比上年下降0.5个百分点。',
    '2024年，晴岭服务覆盖率为93.3%，比上年提高2.9个千分点。',
    // Another place, another thing
    '2024年，广东云桥诊站比上年增加309个。',
    '2024年，美国岚川就诊人次比上年增长5.3%。',
    '2024年，云桥诊站医师比上年增加309名。',
    '2024年，广东云桥诊站1210个，比上年增加110个。',
    '截至2024年底，云桥诊站达3412个，其中民办增加309个。',
    '截至2024年底，云桥诊站达3412个，床位比上年增加312张。',
    // 5% of a share may be points
    '2024年，晴岭服务覆盖率为93.3%，比上年提高3.2%。',
    // A level that is not the published one
    '截至2024年底，云桥诊站达3640个，比上年末增加309个。',
    // Rounding leaves all open
    '2024年，岚川就诊人次为520万人次，比上年增加1000人次。',
    // 四倍 may be three times more
    '截至2024年底，云桥诊站达3412个，比2015年增加2.3倍。',
    // Aims
    '到2027年，云桥诊站比2024年增加309个，达到3724个。',
  ])('%s', (text) => {
    expect(last(text)).not.toHaveProperty('from');
  });

  test('a fall is no published rise', () => {
    const finding = last('2024年，全国白沙病区比上年下降16.2%。');
    expect([finding.indicator, finding.state, finding.keys.value]).toEqual(['wards_growth', 'context', null]);
  });

  test('where the change itself is published, that figure comes first', () => {
    const finding = last('2024年底，白沙病区690个，比上年增长16.2%。');
    expect([finding.indicator, finding.state, finding.from]).toEqual(['wards_growth', 'exact', undefined]);
  });
});
