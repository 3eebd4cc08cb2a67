import { describe, expect, test } from 'vitest';
import { withoutFiller } from '../../../lib/compare/link/filler';
import { shares } from '../../../lib/compare/link/respectively';
import { termIndex } from '../../../lib/compare/link/term-index';
import { unitFit } from '../../../lib/compare/link/unit';
import type { Indicator } from '../../../lib/dataset/observation';
import type { Quantity } from '../../../lib/quantity/quantity';

describe('term index', () => {
  const terms = ['床位', '床位数', '占', '医院', '床'];
  const find = (text: string) => termIndex(terms)(text).map(({ term, start }) => `${terms[term]}@${start}`);

  test.each([
    ['医院床位数占', ['医院@0', '床@2', '床位@2', '床位数@2', '占@5']],
    ['床', ['床@0']],
    ['人口', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('which item of a 分别 list each number stands for', () => {
  test.each([
    ['婴儿死亡率、孕产妇死亡率分别为4.0‰和14.3‰', ['婴儿死亡率', '孕产妇死亡']],
    ['城市和农村居民签约率分别达到52%、61%', ['城市', '农村']],
    ['住院费用报销比例和门诊分别为70%和50%', ['比例', '门诊']],
    ['诊疗3亿人次，支出20亿元，分别增长5%和6%', ['诊疗3亿人次', '支出20亿元']],
  ])('%s', (text, items) => {
    const numbers = [...text.matchAll(/\d[\d.]*(?:[%‰]|亿人次|亿元)/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const found = shares(text, { start: 0, end: text.length }, numbers);
    const owned = [...found.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, { own }]) => text.slice(own.start, own.end));
    expect(owned).toEqual(items);
  });

  test.each(['两家医院分别获奖', '签约率分别为52%', '三地签约率分别为52%、61%'])('not in %s', (text) => {
    const numbers = [...text.matchAll(/\d+%/g)].map((match) => ({
      start: match.index,
      end: match.index + 3,
    }));
    expect(shares(text, { start: 0, end: text.length }, numbers).size).toBe(0);
  });
});

describe('printed unit and indicator’s unit', () => {
  test.each([
    ['个', '个', 'same'],
    ['家', '个', 'kin'],
    ['家', '种', 'near'],
    ['', '人', 'near'],
    ['百分点', '个百分点', 'same'],
    ['人', '人次', 'kin'],
    ['人/千人口', '人', null],
    ['%', '个百分点', null],
    ['元', '人', null],
    ['%', '‰', null],
    ['人次', '个', null],
    ['岁', '个', null],
  ])('%s, %s: %s', (printed, wanted, expected) => {
    expect(unitFit({ unit: printed } as Quantity, { unit: wanted } as Indicator)).toBe(expected);
  });
});

test('filler is blanked out in place', () => {
  expect(withoutFiller('截至目前，全国签约率已达')).toBe('    ，  签约率  ');
});
