import { describe, expect, test } from 'vitest';
import { arithmetic } from '../../../lib/compare/arithmetic';
import { pageOf } from '../../../lib/compare/link/page';
import { extractStatistics } from '../../../lib/statistics';

/** The checks that a text's own numbers allow: name, whether it holds, id of the note, quotes it rests on. */
function checks(text: string) {
  const statistics = extractStatistics(text, { published: '2025-06-10', title: null });
  return arithmetic(pageOf(statistics, text, null, () => 1)).map(({ check, holds, note, statistics: at }) => [
    check,
    holds,
    note.id,
    at.map((index) => statistics[index]!.quote).join(' '),
  ]);
}

describe('what a sentence says of its own numbers', () => {
  test.each([
    // Share = part / whole
    ['全县共有诊所500家，其中民营诊所300家，占60%。', 'share', true, 'note_share', '500家 300家 60%'],
    ['全县共有诊所500家，其中民营诊所300家，占比65%。', 'share', false, 'note_share', '500家 300家 65%'],
    ['上半年共有37个品种获批，其中国产31个，占比超过80%。', 'share', true, 'note_share', '37个 31个 超过80%'],
    [
      '上半年共有37个品种获批，其中国产31个，占比超过90%。',
      'share',
      false,
      'note_share',
      '37个 31个 超过90%',
    ],
    // Parts and their total
    ['城区有医院12家，乡镇有医院8家，合计20家。', 'sum', true, 'note_sum', '12家 8家 20家'],
    ['城区有医院12家，乡镇有医院8家，合计21家。', 'sum', false, 'note_sum', '12家 8家 21家'],
    ['城区1.2万张、乡镇8000张床位，总计2万张。', 'sum', true, 'note_sum', '1.2万张 8000张 2万张'],
    // From–to against the stated change
    [
      '签约率从31.2%提高到43.7%，提高12.5个百分点。',
      'change',
      true,
      'note_change',
      '31.2% 43.7% 12.5个百分点',
    ],
    [
      '签约率从31.2%提高到43.7%，提高了13.5个百分点。',
      'change',
      false,
      'note_change',
      '31.2% 43.7% 13.5个百分点',
    ],
    ['签约率从31.2%提高到43.7%，提高了12.5%。', 'change', false, 'note_points', '31.2% 43.7% 12.5%'],
    ['床位由400张增加到500张，增加25%。', 'change', true, 'note_change', '400张 500张 25%'],
    ['床位由400张增加到500张，增加35%。', 'change', false, 'note_change', '400张 500张 35%'],
    ['价格从1200元降至300元，下降75%。', 'change', true, 'note_change', '1200元 300元 75%'],
    // Growth against the two levels
    ['去年支出达到120亿元，比2023年的100亿元增长20%。', 'growth', true, 'note_change', '100亿元 120亿元 20%'],
    [
      '去年支出达到120亿元，比2023年的100亿元增长30%。',
      'growth',
      false,
      'note_change',
      '100亿元 120亿元 30%',
    ],
    // A part for each
    [
      '共惠及100万人，减负10亿元，人均减负1000元。',
      'per-head',
      true,
      'note_per_head',
      '10亿元 100万人 1000元',
    ],
    [
      '共惠及100万人，减负10亿元，人均减负100元。',
      'per-head',
      false,
      'note_per_head',
      '10亿元 100万人 100元',
    ],
  ])('%s', (text, ...expected) => {
    expect(checks(text)).toEqual([expected]);
  });

  test('one thing given two values', () => {
    const text =
      '2024年全县家庭医生签约居民42.6万人。会议还研究了其他工作。2024年全县家庭医生签约居民46.2万人。';
    expect(checks(text)).toEqual([['twice', false, 'note_twice', '42.6万人 46.2万人']]);
  });
});

describe('relations that no sentence states are not tried', () => {
  test.each([
    '全县共有诊所500家，民营诊所300家，绿化率为65%。',
    '全县共有诊所500家，其中民营诊所300家，床位占全市的65%。',
    '基金支出30亿元，占全市生产总值的2%。',
    '城区有医院12家，乡镇有卫生院8家，床位2100张。',
    '全县有医生900人，其中女医生500人、青年医生600人。',
    '签约率从31.2%提高到43.7%，满意度提高5个百分点。',
    '签约率从31.2%提高到43.7%，比全市平均水平高5个百分点。',
    '签约率从31.2%提高到43.7%，年均提高2.5个百分点。',
    '累计惠及100万人，累计支出50亿元，年人均支出1200元。',
    '2023年全县家庭医生签约居民42.6万人。2024年全县家庭医生签约居民46.2万人。',
    '甲县家庭医生签约居民42.6万人。乙县家庭医生签约居民46.2万人。',
  ])('%s', (text) => {
    expect(checks(text)).toEqual([]);
  });

  test('rounding is no fault', () => {
    expect(checks('床位由3万张增加到5万张，增加70%。')).toEqual([
      ['change', true, 'note_change', '3万张 5万张 70%'],
    ]);
    expect(checks('全县共有诊所301家，其中民营诊所100家，占33.2%。')).toEqual([
      ['share', true, 'note_share', '301家 100家 33.2%'],
    ]);
  });
});
