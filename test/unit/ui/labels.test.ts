import { describe, expect, test } from 'vitest';
import { details } from '../../../lib/dataset/details';
import { areaName } from '../../../lib/ui/browse/area-name';
import { periodLabel } from '../../../lib/ui/period-label';
import { snippet } from '../../../lib/ui/snippet';

describe('periodLabel', () => {
  test.each([
    ['zh_CN', '2022', '2022年'],
    ['zh_CN', '2022-12', '2022年12月'],
    ['zh_CN', '2022-03', '2022年3月'],
    ['zh_CN', '2022-Q1', '2022年第1季度'],
    ['zh_CN', '2017/2020', '2017—2020年'],
    ['zh_CN', '2024-01/2024-06', '2024年1月至2024年6月'],
    ['zh_TW', '2022-Q1', '2022年第1季'],
    ['en', '2022-12', 'Dec 2022'],
    ['en', '2022-Q4', 'Q4 2022'],
    ['en', '2017/2020', '2017–2020'],
  ] as const)('%s %s → %s', (locale, period, expected) => {
    expect(periodLabel(locale, period)).toBe(expected);
  });
});

describe('areaName', () => {
  test.each([
    ['zh_CN', 'CN', '中国'],
    ['zh_CN', 'CN-GD', '广东'],
    ['zh_CN', 'CN-GD/深圳', '广东 深圳'],
    ['en', 'CN-GD', 'Guangdong'],
    ['zh_CN', 'US', '美国'],
    ['zh_TW', 'US', '美國'],
    ['en', 'JP', 'Japan'],
    ['zh_CN', '001', '全球'],
    ['en', '001', 'World'],
    ['en', 'CN-XX', 'CN-XX'],
    ['en', '', ''],
  ] as const)('%s %s → %s', (locale, area, expected) => {
    expect(areaName(details, locale, area)).toBe(expected);
  });
});

describe('snippet', () => {
  const text =
    '此前一句。全国医疗卫生机构床位一千万张，比上年增加，其中医院床位数量最多，基层次之。此后一句。';
  const sentence = { start: 5, end: text.indexOf('此后') };
  test.each([
    ['一千万张', '全国医疗卫生机构床位', '，比上年增加，其中医院床位数…'],
    ['全国', '', '医疗卫生机构床位一千万张，比…'],
    ['基层次之。', '…增加，其中医院床位数量最多，', ''],
  ])('around %s', (quote, before, after) => {
    const start = text.indexOf(quote);
    expect(snippet(text, { start, end: start + quote.length }, sentence)).toEqual({ before, after });
  });
});
