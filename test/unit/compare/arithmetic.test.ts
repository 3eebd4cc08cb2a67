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
    // A base that names the whole
    [
      '基金总支出480亿元，其中住院支出312亿元，占总支出的65%。',
      'share',
      true,
      'note_share',
      '480亿元 312亿元 65%',
    ],
    [
      '基金总支出480亿元，其中住院支出312亿元，占总支出的55%。',
      'share',
      false,
      'note_share',
      '480亿元 312亿元 55%',
    ],
    // A part without 其中: of the same kind, or those that are so
    ['该院全年手术1.86万台，四级手术6510台，占35%。', 'share', true, 'note_share', '1.86万台 6510台 35%'],
    ['该院全年手术1.86万台，四级手术6510台，占45%。', 'share', false, 'note_share', '1.86万台 6510台 45%'],
    [
      '全县行政村312个，建成标准化卫生室的有296个，占比94.9%。',
      'share',
      true,
      'note_share',
      '312个 296个 94.9%',
    ],
    [
      '全县行政村312个，建成标准化卫生室的有296个，占比98.9%。',
      'share',
      false,
      'note_share',
      '312个 296个 98.9%',
    ],
    // Parts and their total
    ['城区有医院12家，乡镇有医院8家，合计20家。', 'sum', true, 'note_sum', '12家 8家 20家'],
    ['城区有医院12家，乡镇有医院8家，合计21家。', 'sum', false, 'note_sum', '12家 8家 21家'],
    ['城区1.2万张、乡镇8000张床位，总计2万张。', 'sum', true, 'note_sum', '1.2万张 8000张 2万张'],
    // One or the other, and nothing third
    ['全市有三级医院45家，其中公立医院32家、民营医院13家。', 'sum', true, 'note_sum', '32家 13家 45家'],
    ['全市有三级医院45家，其中公立医院32家、民营医院15家。', 'sum', false, 'note_sum', '32家 15家 45家'],
    // What came in, without what went out
    [
      '该基金收入93.5亿元，支出81.2亿元，当期结余12.3亿元。',
      'sum',
      true,
      'note_sum',
      '93.5亿元 81.2亿元 12.3亿元',
    ],
    [
      '该基金收入93.5亿元，支出81.2亿元，当期结余13.2亿元。',
      'sum',
      false,
      'note_sum',
      '93.5亿元 81.2亿元 13.2亿元',
    ],
    // From–to against the stated change
    ['平均住院日由9.2天缩短至7.6天，缩短1.6天。', 'change', true, 'note_change', '9.2天 7.6天 1.6天'],
    ['平均住院日由9.2天缩短至7.6天，缩短2.6天。', 'change', false, 'note_change', '9.2天 7.6天 2.6天'],
    ['发病率从4.5‰降至4.0‰，下降0.5个千分点。', 'change', true, 'note_change', '4.5‰ 4.0‰ 0.5个千分点'],
    ['发病率从4.5‰降至4.0‰，下降1.5个千分点。', 'change', false, 'note_change', '4.5‰ 4.0‰ 1.5个千分点'],
    ['托位由300个增至900个，增长2倍。', 'change', true, 'note_change', '300个 900个 2倍'],
    ['托位由300个增至900个，增长3倍。', 'change', true, 'note_change', '300个 900个 3倍'],
    ['托位由300个增至900个，增长4倍。', 'change', false, 'note_change', '300个 900个 4倍'],
    // Points written as percent, where the points are exact and the percent are not
    ['参保率从90%提高到95%，提高5%。', 'change', false, 'note_points', '90% 95% 5%'],
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
    ['2024年招收学员5500人，2023年为5000人，增长10%。', 'growth', true, 'note_change', '5000人 5500人 10%'],
    ['2024年招收学员5500人，2023年为5000人，增长20%。', 'growth', false, 'note_change', '5000人 5500人 20%'],
    // A part for each
    ['为2000万人次减负60亿元，人次均300元。', 'per-head', true, 'note_per_head', '60亿元 2000万人次 300元'],
    ['为2000万人次减负60亿元，人次均600元。', 'per-head', false, 'note_per_head', '60亿元 2000万人次 600元'],
    [
      '全县常住人口40万人，执业医师1200人，每千人口执业医师3人。',
      'per-people',
      true,
      'note_per_people',
      '40万人 1200人 3人',
    ],
    [
      '全县常住人口40万人，医院床位2800张，每千人口床位9张。',
      'per-people',
      false,
      'note_per_people',
      '40万人 2800张 9张',
    ],
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

test('a change in two measures is tried in both', () => {
  expect(checks('检出率从20.0%降至15.0%，下降5.0个百分点、降幅35%。')).toEqual([
    ['change', true, 'note_change', '20.0% 15.0% 5.0个百分点'],
    ['change', false, 'note_change', '20.0% 15.0% 35%'],
  ]);
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
    // Another fund, or what was left over from other years
    '基金总收入93.5亿元，总支出81.2亿元，统筹基金当期结余9.3亿元。',
    '职工基金收入93.5亿元，居民基金支出81.2亿元，当期结余9.3亿元。',
    '该基金收入93.5亿元，支出81.2亿元，累计结余60.2亿元。',
    // Of what both come to together
    '甲省有医院120家，乙省有医院80家，占40%。',
    // A third part; other halves; what is spent beside the two
    '全市有医院45家，其中公立医院32家、民营医院10家、合资医院3家。',
    '全市有医院45家，其中公立医院32家、中医医院15家。',
    '基金支出80亿元，其中职工医保52亿元、居民医保26亿元。',
    // The years do not tell which came first, or lie apart
    '甲县招收学员5500人，乙县为5000人，增长20%。',
    '2024年招收学员5500人，2014年为5000人，增长20%。',
    // Another thing for each thousand
    '全县常住人口40万人，执业医师1200人，每千人口注册护士5人。',
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
