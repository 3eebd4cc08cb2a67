import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOLD } from '../../../lib/text/fold';
import { normalise } from '../../../lib/text/normalise';

describe('normal form', () => {
  test.each([
    ['full-width digits and signs', '覆盖率达９５．３％', '覆盖率达95.3%'],
    ['full-width letters', 'ＭＲＩ检查３次', 'MRI检查3次'],
    ['thousands separators', '共12,345家、1,234,567人', '共12345家、1234567人'],
    ['a full-width separator among full-width digits', '１２，３４５人', '12345人'],
    ['a thin space as separator', '1 234 567人', '1234567人'],
    ['a narrow comma beside a Chinese word is a wide one', '至2023年,345家;120人', '至2023年，345家；120人'],
    ['a comma among Latin words stays', 'beds, 345; nurses', 'beds, 345; nurses'],
    ['a space behind 万 before the rest of the number', '3萬 8,228元', '3万8228元'],
    ['a space between two numbers with 万 stays', '2.36万 6.53万', '2.36万 6.53万'],
    ['a comma with two digits behind it stays', '第3,12页', '第3,12页'],
    ['a comma behind decimals stays', '2.5,300', '2.5,300'],
    ['spaces between number and unit', '共有 2199 个县', '共有2199个县'],
    ['spaces inside a number with scale', '1.4 万亿元', '1.4万亿元'],
    ['spaces before %', '超过 90 %', '超过90%'],
    ['a space between two numbers stays', '病床 12 34', '病床12 34'],
    ['a space between words stays', '公立医院 私立医院', '公立医院 私立医院'],
    ['a space between letters and digits stays', 'COVID 19', 'COVID 19'],
    ['a tab stays', '甲\t12', '甲\t12'],
    ['traditional characters', '近萬個縣', '近万个县'],
    ['readings in brackets', '在17個(gè)省份開(kāi)展', '在17个省份开展'],
    ['readings in full-width brackets', '全縣（xiàn）', '全县'],
    ['a reading in the neutral tone', '他們(men)', '他们'],
    ['a word in brackets stays', '计算机断层扫描(ct)', '计算机断层扫描(ct)'],
    ['a unit in brackets stays', '体重(kg)', '体重(kg)'],
    ['compatibility units', '95㎡', '95平方米'],
    ['printed fractions', '约½', '约1/2'],
    ['hyphens', '5－10、5‑10、5–10', '5-10、5-10、5-10'],
    ['invisible marks', '1\u200b2万', '12万'],
    ['the dollar and the yuan sign', '＄30、￥50', '$30、¥50'],
    ['the circle that is a zero', '二○二四年', '二〇二四年'],
  ])('%s', (_name, source, text) => {
    expect(normalise(source).text).toBe(text);
  });
});

/** Pieces that news is made of, so that random texts meet every branch. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1,234',
        '９０％',
        ' ',
        '　',
        '個(gè)',
        '（xiàn）',
        '萬',
        '㎡',
        '½',
        '12',
        '.',
        ',',
        '，',
        '\u200b',
        '(',
        '\n',
        '约',
        'AB',
        '😀',
        '$',
        '1 234',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('offsets', () => {
  test('lead back, in order, to the characters that the text came from', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const { text, toSource, toSourceEnd } = normalise(source);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const at = toSource(i);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
          const from = FOLD[source.charCodeAt(at)]!;
          const expanded = text.charCodeAt(i) !== from;
          const widened = '，；'.includes(text[i]!) && ',;'.includes(source[at]!);
          if (expanded && !widened) expect(source.charCodeAt(at)).toBeGreaterThan(0x7f);
          expect(toSourceEnd(i + 1)).toBeGreaterThan(at);
        }
        expect(toSource(text.length)).toBe(source.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing but spaces, separators, readings and invisible marks is dropped', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const { text, toSource } = normalise(source);
        const kept = new Set(Array.from({ length: text.length }, (_, i) => toSource(i)));
        const dropped = [...Array(source.length).keys()].filter((i) => !kept.has(i)).map((i) => source[i]!);
        for (const character of dropped)
          expect(character).toMatch(
            /[\s\u200b-\u200f\u2060\ufeff\u00ad,，()（）a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêɡ]/,
          );
      }),
      { numRuns: 2000 },
    );
  });

  test('the normal form of a normal form is itself', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const once = normalise(source).text;
        const twice = normalise(once).text;
        expect(normalise(twice).text).toBe(twice);
      }),
      { numRuns: 1000 },
    );
  });

  test('a span ends behind a reading that was dropped and before spaces that were', () => {
    const source = '共17個(gè) 省份';
    const { text, toSource, toSourceEnd } = normalise(source);
    expect(text).toBe('共17个 省份');
    expect(source.slice(toSource(1), toSourceEnd(4))).toBe('17個(gè)');
    const spaced = normalise('共有 2199 个县');
    expect('共有 2199 个县'.slice(spaced.toSource(2), spaced.toSourceEnd(6))).toBe('2199');
  });
});
