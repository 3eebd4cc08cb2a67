import { describe, expect, test } from 'vitest';
import { figures } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { articleName } from '../../../lib/ui/export/article-name';
import { citation } from '../../../lib/ui/export/citation';
import { coverageOf } from '../../../lib/ui/coverage';
import { evidence } from '../../../lib/ui/export/evidence';
import { FORMATS } from '../../../lib/ui/export/formats';
import { groupsOf } from '../../../lib/ui/groups';
import { smallReport } from './report';

const NOW = new Date('2026-02-03T04:05:06Z');
const write = (id: string) =>
  FORMATS.find((format) => format.id === id)!.write(smallReport(), 'zh_CN', NOW, null);

const SOURCE = '国家卫生健康委员会. 统计公报[EB/OL]. (2024-08-29)[2026-02-03]. https://example.org/a.';

test('coverage: found, compared, agree', () => {
  expect(coverageOf(smallReport().findings)).toEqual({ found: 4, compared: 3, agree: 2 });
});

test.each([
  ['exact', true, { found: 1, compared: 1, agree: 1 }],
  ['rounded', true, { found: 1, compared: 1, agree: 1 }],
  ['differs', false, { found: 1, compared: 1, agree: 0 }],
  ['superseded', true, { found: 1, compared: 1, agree: 0 }],
  ['target', true, { found: 1, compared: 1, agree: 0 }],
  ['target', false, { found: 1, compared: 1, agree: 0 }],
  ['target', null, { found: 1, compared: 0, agree: 0 }],
  ['context', null, { found: 1, compared: 0, agree: 0 }],
  ['unlisted', null, { found: 1, compared: 0, agree: 0 }],
] as const)('coverage counts %s, value %s', (state, value, expected) => {
  const [first] = smallReport().findings;
  expect(coverageOf([{ ...first!, state, keys: { ...first!.keys, value } }])).toEqual(expected);
});

test('groups: by state in the order of the list, each in reading order', () => {
  expect(
    groupsOf(smallReport()).map(({ state, entries }) => [state, entries.map(({ index }) => index)]),
  ).toEqual([
    ['differs', [2]],
    ['exact', [0]],
    ['rounded', [1]],
    ['unlisted', [3]],
  ]);
});

describe('a report is written as it was seen', () => {
  test('Markdown', () => {
    expect(write('markdown')).toBe(
      [
        '# 床位\\*情况\\*',
        '',
        '示例新闻网 · 2024-08-30  ',
        '<https://example.org/news>',
        '',
        '找到 4 个统计数字，3 个可与公布数据相比，2 个一致',
        '',
        '| 文中 | 文中时期 | 比对结果 | 指标 | 公布值 | 公布时期 | 状态 | 说明 | 出处 |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        `| 1017.4万张 | 2023-12 | 与公布值一致 | 床位数 | 1017.4万张 | 2023 | 最终数 |  | ${SOURCE.replace('https://example.org/a', '<https://example.org/a>')} |`,
        `| 约1500万人 | 2023-12 | 约数一致 | 床位数 | 1017.4万张 | 2023 | 最终数 |  | ${SOURCE.replace('https://example.org/a', '<https://example.org/a>')} |`,
        `| 3.4人 | 2023-12 | 与公布值不同 | 床位数 | 1017.4万张 | 2023 | 最终数 |  | ${SOURCE.replace('https://example.org/a', '<https://example.org/a>')} |`,
        '| =1\\|2 | 2023-12 | 未收录 |  |  |  |  |  |  |',
        '',
        '_与公布数据比对，不等于真伪判断 · 数据集 1.2.3，截至 2026-01-31_',
        '',
      ].join('\n'),
    );
  });

  test('CSV: with the mark of UTF-8, and no formulas', () => {
    expect(write('csv')).toBe(
      '\uFEFF文中,文中时期,比对结果,指标,公布值,公布时期,状态,说明,出处\r\n' +
        `1017.4万张,2023-12,与公布值一致,床位数,1017.4万张,2023,最终数,,${SOURCE}\r\n` +
        `约1500万人,2023-12,约数一致,床位数,1017.4万张,2023,最终数,,${SOURCE}\r\n` +
        `3.4人,2023-12,与公布值不同,床位数,1017.4万张,2023,最终数,,${SOURCE}\r\n` +
        "'=1|2,2023-12,未收录,,,,,,\r\n",
    );
  });

  test('JSON: the contract of the command line', () => {
    const json = JSON.parse(write('json'));
    expect(json.statistics.map(({ quote }: { quote: string }) => quote)).toEqual([
      '1017.4万张',
      '约1500万人',
      '3.4人',
      '=1|2',
    ]);
    expect(json.statistics[2].finding.state).toBe('differs');
    expect(json.dataset).toEqual({ version: '1.2.3', date: '2026-01-31' });
  });

  test('evidence of one finding', () => {
    expect(evidence(smallReport(), 2, { dataset: figures, details }, 'zh_CN', NOW)).toBe(
      [
        '> 1017.4万张，约1500万人，3.4人，=1|2。',
        '',
        '- 床位*情况* · 示例新闻网 · 2024-08-30',
        '- https://example.org/news',
        '- 文中：3.4人（2023年12月）',
        '- 公布值：1017.4万张（医疗卫生机构床位数，2023年，最终数）',
        '- 与公布值不同（指标 相符，地区 相符，时期 相符，单位 相符，数值 不符）',
        '- 口径：年末全国医疗卫生机构实有床位总数；不是养老床位。',
        `- 出处：${SOURCE}`,
        '- 数据集 1.2.3，截至 2026-01-31 · 2026-02-03 04:05 UTC',
        '- 与公布数据比对，不等于真伪判断',
        '',
      ].join('\n'),
    );
  });
});

describe('a source as GB/T 7714—2015 cites it', () => {
  const source = {
    id: 'a',
    publisher: '国家统计局',
    title: '国民经济(公报)',
    date: '2024-02-29',
    url: 'https://example.org/a',
  };
  test.each([
    [{}, '国家统计局. 国民经济（公报）[EB/OL]. (2024-02-29)[2026-02-03]. https://example.org/a.'],
    [{ date: null }, '国家统计局. 国民经济（公报）[EB/OL]. [2026-02-03]. https://example.org/a.'],
    // Without an address nobody read it online
    [{ url: null }, '国家统计局. 国民经济（公报）[Z]. 2024-02-29.'],
    [{ url: null, date: null }, '国家统计局. 国民经济（公报）[Z].'],
    [{ publisher: '' }, '国民经济（公报）[EB/OL]. (2024-02-29)[2026-02-03]. https://example.org/a.'],
    [
      { title: 'Health (2024)' },
      '国家统计局. Health (2024)[EB/OL]. (2024-02-29)[2026-02-03]. https://example.org/a.',
    ],
  ])('%j', (change, expected) => {
    expect(citation({ ...source, ...change }, '2026-02-03')).toBe(expected);
  });
});

test.each([
  ['床位情况', '正文', '2024-08-30', '床位情况'],
  [null, '  全县有诊所500家。\n第二段', null, '全县有诊所500家。'],
  [
    null,
    '2023年末，全国医疗卫生机构总数1070785个，比上年增加37867个，其中医院38355个。',
    null,
    '2023年末，全国医疗卫生机构总数…',
  ],
  [null, ' \n', '2024-08-30', '2024-08-30'],
  [null, '', null, '（无标题）'],
])('title %j, text %j, day %j: an export is named %j', (title, text, published, expected) => {
  expect(articleName({ ...smallReport().article, title, text, published }, 'zh_CN')).toBe(expected);
});
