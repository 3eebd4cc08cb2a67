import { describe, expect, test } from 'vitest';
import { scanNumerals } from '../../../lib/text/scan-numerals';

const only = (text: string) => {
  const [numeral] = scanNumerals(text);
  return numeral;
};

describe('one value', () => {
  test.each([
    ['12', 12, 1],
    ['0.05', 0.05, 0.01],
    ['2.3万', 23_000, 1_000],
    ['1000万', 10_000_000, 10_000],
    ['1.4万亿', 1.4e12, 1e11],
    ['12万亿', 12e12, 1e12],
    ['1亿2千万', 120_000_000, 1e4],
    ['1亿2000万', 120_000_000, 1e4],
    ['3万5千', 35_000, 1],
    ['2万3', 23_000, 1_000],
    ['35万8千', 358_000, 1],
    ['4千万', 40_000_000, 1e4],
    ['1.5千万', 15_000_000, 1e6],
    ['5百', 500, 1],
    ['零', 0, 1],
    ['七', 7, 1],
    ['两', 2, 1],
    ['十', 10, 1],
    ['十五', 15, 1],
    ['二十', 20, 1],
    ['廿', 20, 1],
    ['廿三', 23, 1],
    ['卅六', 36, 1],
    ['一百零五', 105, 1],
    ['一百二十', 120, 1],
    ['一百二', 120, 1],
    ['两百五', 250, 1],
    ['一千零二十', 1_020, 1],
    ['两千五', 2_500, 1],
    ['三万五', 35_000, 1_000],
    ['一亿二', 120_000_000, 1e7],
    ['一万零三', 10_003, 1],
    ['一万两千三百四十五', 12_345, 1],
    ['三千五百亿', 350_000_000_000, 1e8],
    ['十二万亿', 12e12, 1e12],
    ['七亿六千万', 760_000_000, 1e4],
    ['三百零八万五千', 3_085_000, 1],
    ['壹佰贰拾叁', 123, 1],
    ['三兆', 3e12, 1e12],
    ['三点一四', 3.14, 0.01],
    ['十二点五', 12.5, 0.1],
    ['一百三十五点七', 135.7, 0.1],
    ['六点四二万', 64_200, 100],
  ])('%s', (text, value, step) => {
    expect(only(text)).toMatchObject({ start: 0, end: text.length, value, step, vague: null, valueTo: null });
  });
});

describe('more or less', () => {
  test.each([
    ['1700多亿', 1.7e11, 'more', 1.7e11, 1.8e11],
    ['15万多', 150_000, 'more', 150_000, 160_000],
    ['1.5万多', 15_000, 'more', 15_000, 16_000],
    ['1亿多', 1e8, 'more', 1e8, 2e8],
    ['800余', 800, 'more', 800, 900],
    ['20多万', 200_000, 'more', 200_000, 300_000],
    ['3百多万', 3_000_000, 'more', 3_000_000, 4_000_000],
    ['一百二十多万', 1_200_000, 'more', 1_200_000, 1_300_000],
    ['两千多', 2_000, 'more', 2_000, 3_000],
    ['百余', 100, 'more', 100, 200],
    ['十几', 10, 'more', 10, 20],
    ['三十几', 30, 'more', 30, 40],
    ['十几万', 100_000, 'more', 100_000, 200_000],
    ['几十', null, 'several', 20, 100],
    ['数百万', null, 'several', 2_000_000, 10_000_000],
    ['数十亿', null, 'several', 2e9, 1e10],
    ['成千上万', null, 'several', 1_000, 100_000],
  ])('%s', (text, value, vague, low, high) => {
    expect(only(text)).toMatchObject({ end: text.length, value, vague, low, high });
  });
  test('三十来 is rough before what is counted, and a number before a verb', () => {
    expect(only('三十来家')).toMatchObject({ end: 3, value: 30, vague: 'about' });
    expect(only('三十来自外地')).toMatchObject({ end: 2, value: 30, vague: null });
  });
});

describe('ranges in two digits', () => {
  test.each([
    ['两三', 2, 3],
    ['三五百', 300, 500],
    ['七八十', 70, 80],
    ['三四千', 3_000, 4_000],
    ['二十七八', 27, 28],
    ['十五六万', 150_000, 160_000],
    ['四五十万', 400_000, 500_000],
  ])('%s', (text, value, valueTo) => {
    expect(only(text)).toMatchObject({ end: text.length, value, valueTo });
  });
});

describe('fractions', () => {
  test.each([
    ['三分之二', 2, 3, 'parts'],
    ['百分之六点五', 6.5, 100, 'parts'],
    ['万分之三', 3, 10_000, 'parts'],
    ['十万分之六', 6, 100_000, 'parts'],
    ['三分一', 1, 3, 'parts'],
    ['1/3', 1, 3, 'slash'],
    ['15.7/10万', 15.7, 100_000, 'slash'],
  ])('%s', (text, value, denominator, form) => {
    expect(only(text)).toMatchObject({ end: text.length, value, denominator, form });
  });
  test.each(['2023/24', '5/3', '2024/5/6', '三分钟', '五分三十秒', '十分一致', '四分五裂'])(
    '%s is none',
    (text) => {
      expect(scanNumerals(text).every((numeral) => numeral.denominator === null)).toBe(true);
    },
  );
});

test('rows of digits are strings, not numbers to count with', () => {
  expect(only('二〇二四年')).toMatchObject({ value: 2024, form: 'string' });
  expect(only('一二三级')).toMatchObject({ form: 'string' });
  expect(only('202107211321363588')).toMatchObject({ form: 'digits' });
  expect(only('20210721132136358812')).toMatchObject({ value: null, form: 'string' });
});

test('点 before a clock or a noun is no decimal point', () => {
  expect(only('八点三十分')).toMatchObject({ value: 8, end: 1 });
  expect(only('三点要求')).toMatchObject({ value: 3, end: 1 });
});

test('words that begin with a scale say so', () => {
  for (const text of ['百姓', '万一', '千方百计']) expect(only(text)).toMatchObject({ form: 'scale' });
});
