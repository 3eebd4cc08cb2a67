import { describe, expect, test } from 'vitest';
import type { State } from '../../../lib/compare/finding';
import { findings } from './fixture';

/** Sentence → state of its last number, printed figure beside it, id of the note. */
type Row = readonly [text: string, state: State, printed: string | null, note: string | null];

const rows: readonly Row[] = [
  // The stated period
  ['截至2023年底，云桥诊站有3412个。', 'exact', '3412个', null],
  ['2022年底，云桥诊站数量为3100个。', 'exact', '3100个', 'note_newer'],
  ['2024年，晴岭服务覆盖率为93.35%。', 'exact', '93.35%', null],
  ['2024年，晴岭服务覆盖率为93.4%。', 'rounded', '93.35%', null],
  ['2024年，晴岭服务覆盖率超过93%。', 'rounded', '93.35%', null],
  ['2024年，岚川就诊人次达到253万人次。', 'exact', '253万人次', null],
  // Another value reported for the same key is as good
  ['截至2023年底，云桥诊站有3380个。', 'rounded', '3412个', null],
  // Beyond rounding
  ['截至2023年底，全国云桥诊站有3512个。', 'differs', '3412个', 'note_differs'],
  ['2024年，全国晴岭服务覆盖率为83.35%。', 'differs', '93.35%', 'note_differs'],
  ['2024年，全国岚川就诊人次达到310万人次。', 'differs', '253万人次', 'note_differs'],
  ['截至2024年5月，全国霁原接种剂次达到5120万剂次。', 'differs', '3436万剂次', 'note_differs'],
  // The same digits with another point or scale
  ['2024年，全国晴岭服务覆盖率为9.335%。', 'differs', '93.35%', 'note_scale'],
  ['2024年，全国岚川就诊人次达到2530万人次。', 'differs', '253万人次', 'note_scale'],
  ['截至2023年底，全国云桥诊站有341个。', 'differs', '3412个', 'note_scale'],
  // Far off: another thing, unless the sentence has the whole name, the year and the area
  ['截至2023年底，全国云桥诊站有7412个。', 'differs', '3412个', 'note_differs'],
  ['截至2023年底，全国开展义诊的云桥诊站有7412个。', 'context', '3412个', 'note_undecided'],
  ['2024年，全国岚川就诊人次达到2980万人次。', 'context', '253万人次', 'note_undecided'],
  // An estimate, a claim or a supposition is no other value of the published figure; what agrees agrees
  ['据联合国估算，2024年中国晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_claimed'],
  ['有研究认为，2024年全国晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_claimed'],
  ['网传2024年全国晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_claimed'],
  ['2024年全国晴岭服务覆盖率为83.35%，系谣言。', 'context', '93.35%', 'note_claimed'],
  ['假如2024年全国晴岭服务覆盖率为83.35%，还需加力。', 'context', '93.35%', 'note_claimed'],
  ['有研究认为，2024年全国晴岭服务覆盖率为93.35%。', 'exact', '93.35%', null],
  ['预计每年可节约，2024年全国晴岭服务覆盖率为83.35%。', 'differs', '93.35%', 'note_differs'],
  ['网传偏低，实际为：2024年全国晴岭服务覆盖率83.35%。', 'differs', '93.35%', 'note_differs'],
  ['有研究认为仍可提高。2024年全国晴岭服务覆盖率为83.35%。', 'differs', '93.35%', 'note_differs'],
  // A sum that runs on may be that of another day
  ['截至2024年5月25日，全国霁原接种剂次达到3461万剂次。', 'context', '3436万剂次', 'note_undecided'],
  // A word that rules the indicator out stands behind another number of the clause
  [
    '全国霁原接种，其中疏影点从2019年的12个增加到2024年5月的5120万剂次。',
    'context',
    '3436万剂次',
    'note_undecided',
  ],
  // Not of the same thing, or not surely: nothing is said against it
  ['2024年，晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全县晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_area_shown'],
  ['2024年，全县晴岭服务覆盖率超过93%。', 'context', '93.35%', 'note_area_shown'],
  ['2024年，全国农村晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全国女性晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全国听障儿童晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全国12—17岁居民晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全国省内岚川就诊人次达到310万人次。', 'context', '253万人次', 'note_undecided'],
  ['与日本相比，我国差距不大，2024年该国晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_area_shown'],
  ['2024年，全国骨科岚川就诊人次达到210万人次。', 'context', '253万人次', 'note_undecided'],
  ['2024年，兵团晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_area_shown'],
  ['2024年，晴岭服务覆盖率为95.35%，优于全国平均水平。', 'context', '93.35%', 'note_area_shown'],
  ['截至2023年底，全国新建云桥诊站3012个。', 'context', '3412个', 'note_undecided'],
  // A part is never larger than the whole; of shares and averages it may be
  ['截至2023年底，全国农村云桥诊站有2912个。', 'context', '3412个', 'note_undecided'],
  ['截至2023年底，全国农村云桥诊站有4912个。', 'differs', '3412个', 'note_differs'],
  ['2024年，全国开设骨科的云桥诊站有4912个。', 'context', '3412个', 'note_year'],
  ['2024年，全国旱区晴岭服务覆盖率为97.35%。', 'context', '93.35%', 'note_undecided'],
  // A word right before the name that is no mere lead
  ['2024年，全国雾林晴岭服务覆盖率为83.35%。', 'context', '93.35%', 'note_undecided'],
  ['2024年，全国居民晴岭服务覆盖率为83.35%。', 'differs', '93.35%', 'note_differs'],
  // The stated year decides, though the number is another year's
  ['2024年，全国晴岭服务覆盖率为87.7%。', 'differs', '93.35%', 'note_differs_fits'],
  ['2024年，全国农村晴岭服务覆盖率为87.7%。', 'context', '93.35%', 'note_undecided'],
  ['农村晴岭服务覆盖率为87.7%。', 'context', '87.7%', 'note_undecided'],
  // An older figure
  ['2024年，晴岭服务覆盖率为87.7%。', 'superseded', '87.7%', 'note_superseded'],
  ['晴岭服务覆盖率为87.7%。', 'superseded', '87.7%', 'note_superseded'],
  // A near-twin's figure
  ['2024年，全国晴岭服务覆盖率为45.6%。', 'definition', '93.35%', 'note_definition'],
  // Aims are set beside aims only
  ['到2025年，云桥诊站要达到5000个。', 'target', '5000个', 'note_target'],
  ['到2027年，晴岭服务覆盖率力争达到98%。', 'target', null, 'note_target_none'],
  // Provinces: their own figures, or the nation's for reference
  ['2024年，广东晴岭服务覆盖率为90.1%。', 'exact', '90.1%', null],
  ['2024年，四川晴岭服务覆盖率为71.2%。', 'context', '93.35%', 'note_area_shown'],
  // A rate is no part of the nation's, however near: the province's own figure stands beside it
  ['广东通报工作。2024年，鹤溪千人床位为6.2张。', 'differs', '7.2张', 'note_differs'],
  // What may be of a part of a province is not compared with its figure; a municipality is its 全市
  ['2024年，广东新区晴岭服务覆盖率为83.1%。', 'context', '90.1%', 'note_area_part'],
  ['2024年，北京市平稳，全市晴岭服务覆盖率为95.2%。', 'exact', '95.2%', null],
  ['2024年，北京市平稳，全市晴岭服务覆盖率为85.2%。', 'differs', '95.2%', 'note_differs'],
  // A county that is not named has not the nation's figure
  ['2024年某县晴岭服务覆盖率为93.35%。', 'context', '93.35%', 'note_area_shown'],
  // The province's name before the indicator's makes no part of it; a word between them does
  ['2024年，广东晴岭服务覆盖率为83.1%。', 'differs', '90.1%', 'note_differs'],
  ['2024年，广东省晴岭服务覆盖率为83.1%。', 'differs', '90.1%', 'note_differs'],
  ['2024年，广东的晴岭服务覆盖率为83.1%。', 'differs', '90.1%', 'note_differs'],
  ['2024年，广东骨科晴岭服务覆盖率为83.1%。', 'context', '90.1%', 'note_undecided'],
  ['2024年，广东雾林晴岭服务覆盖率为83.1%。', 'context', '90.1%', 'note_undecided'],
  // Other countries: nothing of theirs is held
  ['2024年，美国晴岭服务覆盖率为71.2%。', 'unlisted', null, null],
  // A year that lies ahead of article and figures is an aim, whatever the words
  ['到2035年，晴岭服务覆盖率达到87.7%。', 'target', null, 'note_target_none'],
  // A year that is not held
  ['2019年，晴岭服务覆盖率为61.2%。', 'context', '87.7%', 'note_year'],
  // Nothing of the dataset
  ['会场外停放车辆420辆。', 'unlisted', null, null],
  ['2024年，雨丘市场成交额为12.6亿元。', 'unlisted', null, null],
];

describe('the word for what was found', () => {
  test.each(rows)('%s → %s', (text, state, printed, note) => {
    const finding = findings(text).at(-1)!;
    expect(finding).toMatchObject({ state });
    expect(finding.observation?.printed ?? null).toBe(printed);
    expect(finding.note?.id ?? null).toBe(note);
  });
});

describe('what a sentence says of a part goes on in its later clauses', () => {
  test.each<readonly [string, State]>([
    ['2024年，乡镇卫生院工作量减轻，晴岭服务覆盖率为83.35%。', 'context'],
    ['2024年，留守儿童近视减少，晴岭服务覆盖率为83.35%。', 'context'],
    ['2024年，桐花区床位利用率21%，晴岭服务覆盖率为83.35%。', 'context'],
    ['2024年，脱贫地区住户收入增加3%，另据通报，晴岭服务覆盖率为87.7%。', 'context'],
    // What agrees agrees
    ['2024年，乡镇卫生院工作量减轻，晴岭服务覆盖率为93.35%。', 'exact'],
    // A scope of its own, and a new sentence, end it; a clause that speaks of no part begins nothing
    ['2024年，乡镇卫生院工作量减轻，全国晴岭服务覆盖率为83.35%。', 'differs'],
    ['乡镇卫生院工作量减轻。2024年，全国晴岭服务覆盖率为83.35%。', 'differs'],
    ['2024年，我国服务工作量减轻，晴岭服务覆盖率为83.35%。', 'differs'],
  ])('%s → %s', (text, state) => {
    expect(findings(text).at(-1)).toMatchObject({ state });
  });
});

describe('a number of no stated period', () => {
  test.each<readonly [string, string, State]>([
    // Of the year that was over last, on the wrong side of the trend or beyond what years bring
    ['全国梅溪床位达到380张。', '2025-04-10', 'differs'],
    ['全国梅溪床位达到590张。', '2025-04-10', 'differs'],
    ['目前，全国梅溪床位为380张。', '2025-04-10', 'differs'],
    // What a year more may have brought
    ['全国梅溪床位达到450张。', '2025-04-10', 'context'],
    ['目前，全国梅溪床位为450张。', '2025-04-10', 'context'],
    // Another year is over since
    ['全国梅溪床位达到380张。', '2026-04-10', 'context'],
    // Agreement comes first, of whichever year
    ['全国梅溪床位达到420张。', '2025-04-10', 'exact'],
    ['全国梅溪床位达到360张。', '2025-04-10', 'superseded'],
    // The stated year needs none of this
    ['2024年，全国梅溪床位达到450张。', '2026-04-10', 'differs'],
  ])('%s (%s) → %s', (text, published, state) => {
    expect(findings(text, published).at(-1)).toMatchObject({ state });
  });

  test('an older figure is not chosen for being nearer', () => {
    const finding = findings('全国梅溪床位达到350张。', '2025-01-25').at(-1)!;
    expect([finding.state, finding.observation?.printed]).toEqual(['differs', '420张']);
  });

  test('目前 says of no year that it is the one', () => {
    expect(findings('目前，全国梅溪床位为420张。', '2025-04-10').at(-1)!.keys.period).toBeNull();
    expect(findings('2024年，全国梅溪床位为420张。', '2025-04-10').at(-1)!.keys.period).toBe(true);
  });
});

describe('the five keys', () => {
  test.each([
    [
      '截至2023年底，云桥诊站有3412个。',
      { indicator: true, area: true, period: true, unit: true, value: true },
    ],
    [
      '截至2023年底，全国云桥诊站有3512个。',
      { indicator: true, area: true, period: true, unit: true, value: false },
    ],
    [
      '2024年，四川晴岭服务覆盖率为71.2%。',
      { indicator: true, area: false, period: true, unit: true, value: null },
    ],
    [
      '到2025年，云桥诊站要达到5000个。',
      { indicator: true, area: true, period: true, unit: true, value: true },
    ],
    [
      '到2025年，云桥诊站要达到7000个。',
      { indicator: true, area: true, period: true, unit: true, value: false },
    ],
    // Beside another year's figure a value is not compared
    [
      '2019年，晴岭服务覆盖率为61.2%。',
      { indicator: true, area: true, period: null, unit: true, value: null },
    ],
    ['会场外停放车辆420辆。', { indicator: false, area: null, period: null, unit: null, value: null }],
  ])('%s', (text, keys) => {
    expect(findings(text).at(-1)!.keys).toEqual(keys);
  });
});

describe('cumulative, yearly and half-yearly figures are not mixed', () => {
  test.each([
    ['2024年上半年，岚川就诊人次为120万人次。', 'exact', '120万人次'],
    ['2024年上半年，岚川就诊人次为253万人次。', 'superseded', '253万人次'],
  ])('%s', (text, state, printed) => {
    const finding = findings(text).at(-1)!;
    expect([finding.state, finding.observation?.printed]).toEqual([state, printed]);
  });
});
