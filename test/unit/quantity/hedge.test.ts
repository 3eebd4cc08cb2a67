import { describe, expect, test } from 'vitest';
import { hedgeAfter, hedgeBefore } from '../../../lib/quantity/hedge';

describe('before a number', () => {
  test.each([
    ['覆盖率超过', 'over', 2],
    ['门诊量突破', 'over', 2],
    ['逾', 'over', 1],
    ['不少于', 'at-least', 3],
    ['至少有', 'at-least', 3],
    ['占比不到', 'under', 2],
    ['不超过', 'at-most', 3],
    ['至多', 'at-most', 2],
    ['帮助近', 'nearly', 1],
    ['将近', 'nearly', 2],
    ['覆盖约', 'about', 1],
    ['大约', 'about', 2],
    ['超过了', 'over', 3],
    ['≥', 'at-least', 1],
  ])('%s', (words, hedge, length) => {
    expect(hedgeBefore(`${words}9`, words.length)).toEqual({ hedge, at: words.length - length });
  });
  test.each([
    '达',
    '共',
    '仅',
    '占',
    '签约',
    '预约',
    '节约',
    '附近',
    '最近',
    '通过',
    '打破',
    '高超',
    '已有',
    '经过',
    '',
  ])('%s is none', (words) => {
    expect(hedgeBefore(`${words}9`, words.length)).toBeNull();
  });
  test('过 and 破 bound only a bare scale word or a half', () => {
    expect(hedgeBefore('过半', 1)).toMatchObject({ hedge: 'over' });
    expect(hedgeBefore('破万', 1)).toMatchObject({ hedge: 'over' });
    expect(hedgeBefore('过3', 1)).toBeNull();
  });
});

describe('behind a number', () => {
  test.each([
    ['以上', 'at-least'],
    ['及以上', 'at-least'],
    ['或以上', 'at-least'],
    ['以下', 'at-most'],
    ['以内', 'at-most'],
    ['左右', 'about'],
    ['上下', 'about'],
    ['有余', 'more'],
    ['+', 'at-least'],
  ])('%s', (word, hedge) => {
    expect(hedgeAfter(`9${word}。`, 1)).toEqual({ hedge, at: 1 + word.length });
  });
  test.each(['以前', '以来', '以上海', '以下简称', '上下联动', '上海', '下降', '左侧', '+X', '+3', ''])(
    '%s is none',
    (word) => {
      expect(hedgeAfter(`9${word}`, 1)).toBeNull();
    },
  );
});
