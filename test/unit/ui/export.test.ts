import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../lib/ui/coverage';
import { evidence } from '../../../lib/ui/export/evidence';
import { FORMATS } from '../../../lib/ui/export/formats';
import { groupsOf } from '../../../lib/ui/groups';
import { smallReport } from './report';

const NOW = new Date('2026-02-03T04:05:06Z');
const write = (id: string) => FORMATS.find((format) => format.id === id)!.write(smallReport(), 'zh_CN', NOW);

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
        '| 文中 | 文中时期 | 比对结果 | 指标 | 公布值 | 公布时期 | 出处 |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        `| 1017.4万张 | 2023-12 | 与公布值一致 | 床位数 | 1017.4万张 | 2023 | ${SOURCE.replace('[EB/OL]', '\\[EB/OL\\]').replace('[2026-02-03]', '\\[2026-02-03\\]')} |`,
        `| 约1500万人 | 2023-12 | 约数一致 | 床位数 | 1017.4万张 | 2023 | ${SOURCE.replace('[EB/OL]', '\\[EB/OL\\]').replace('[2026-02-03]', '\\[2026-02-03\\]')} |`,
        `| 3.4人 | 2023-12 | 与公布值不同 | 床位数 | 1017.4万张 | 2023 | ${SOURCE.replace('[EB/OL]', '\\[EB/OL\\]').replace('[2026-02-03]', '\\[2026-02-03\\]')} |`,
        '| =1\\|2 | 2023-12 | 未收录 |  |  |  |  |',
        '',
        '_与公布数据比对，不等于真伪判断 · 数据集 1.2.3，截至 2026-01-31_',
        '',
      ].join('\n'),
    );
  });

  test('CSV: with the mark of UTF-8, and no formulas', () => {
    expect(write('csv')).toBe(
      '\uFEFF文中,文中时期,比对结果,指标,公布值,公布时期,出处\r\n' +
        `1017.4万张,2023-12,与公布值一致,床位数,1017.4万张,2023,${SOURCE}\r\n` +
        `约1500万人,2023-12,约数一致,床位数,1017.4万张,2023,${SOURCE}\r\n` +
        `3.4人,2023-12,与公布值不同,床位数,1017.4万张,2023,${SOURCE}\r\n` +
        "'=1|2,2023-12,未收录,,,,\r\n",
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
    expect(evidence(smallReport(), 2, '年末实有床位。', 'zh_CN', NOW)).toBe(
      [
        '> 1017.4万张，约1500万人，3.4人，=1|2。',
        '',
        '- 床位*情况* · 示例新闻网 · 2024-08-30',
        '- https://example.org/news',
        '- 文中: 3.4人 (2023年12月)',
        '- 公布值: 1017.4万张 (床位数, 2023年)',
        '- 与公布值不同 (指标 相符, 地区 相符, 时期 相符, 单位 相符, 数值 不符)',
        '- 口径: 年末实有床位。',
        `- 出处: ${SOURCE}`,
        '- 数据集 1.2.3，截至 2026-01-31 · 2026-02-03 04:05 UTC',
        '- 与公布数据比对，不等于真伪判断',
        '',
      ].join('\n'),
    );
  });
});
