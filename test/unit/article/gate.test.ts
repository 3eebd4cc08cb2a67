import { describe, expect, test } from 'vitest';
import { worthReading } from '../../../lib/article/gate';

const MENU = ['医疗健康', '医保', '公立医院', '疾控'];

describe('the gate', () => {
  test.each([
    ['an article', '', [...MENU, '国家医保局公布，全国基本医疗保险参保人数保持稳定，门诊报销比例提高。']],
    [
      'one in traditional characters',
      '',
      ['醫管局表示，公立醫院病床佔用率高企，將增聘護士及醫生，縮短輪候時間。'],
    ],
    ['one whose title says so', '护士队伍壮大', ['护士数量增加，医院护理能力得到明显提升，群众更加满意。']],
    [
      'one in English',
      '',
      ['The health minister said hospitals will hire more nurses and cut waiting lists for patients.'],
    ],
  ])('lets %s in', (_, title, lines) => {
    expect(worthReading(title, lines.join('\n'))).toBe(true);
  });

  test.each([
    [
      'a page whose menu names health',
      '',
      [...MENU, '这座小城的早市在清晨五点开张，卖菜的、卖花的、卖点心的依次排开。'],
    ],
    ['a match report', '主队取胜', ['上半场第30分钟，主队前锋接队友传球破门，最终以两球优势获胜。']],
    [
      'a report that speaks of health once',
      '',
      [`${'外贸进出口保持稳定，工业增加值继续增长。'.repeat(20)}经济健康发展。`],
    ],
    ['an empty page', '', []],
  ])('keeps %s out', (_, title, lines) => {
    expect(worthReading(title, lines.join('\n'))).toBe(false);
  });
});
