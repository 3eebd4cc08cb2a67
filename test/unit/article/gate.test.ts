import { describe, expect, test } from 'vitest';
import { worthReading } from '../../../lib/article/gate';
import { POLICY } from './detection-texts.data';

const MENU = ['医疗健康', '医保', '公立医院', '疾控'];
const OTHERS = Array.from(
  { length: 20 },
  (_, i) => `第${i + 1}届花卉展在老城墙下开幕，游客排起长队，周边道路将实行交通管制`,
);

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
    [
      'one in English among quotation marks that are not ASCII',
      '',
      ['“Beds are full,” she said. “Patients wait for hours, and half of the nurses’ posts are vacant.”'],
    ],
    [
      'a brief with one word that decides',
      '',
      ['同一项检查，跨省差两百元：国家医保局要求各地对标中位价，把高的降下来。'],
    ],
    [
      'a brief among forty headlines of other things',
      '',
      [...OTHERS, '乡村医生的报酬由县里发，过去五年有六十名村医离开。', ...OTHERS],
    ],
    [
      'one whose sentences are cut by inline elements',
      '',
      [
        '截至去年年底，全市共有',
        '21',
        '个',
        '社区可以就近开到慢性病的',
        '药',
        '，',
        '门诊',
        '就诊人次增加了两成。',
        '护士人数也在增加，',
      ],
    ],
    [
      'one with pinyin between the characters',
      '',
      ['鄉(xiāng)鎮(zhèn)的醫(yī)院添了設(shè)備，診(zhěn)室寬敞，看病(bìng)不再難。'],
    ],
  ])('lets %s in', (_, title, lines) => {
    expect(worthReading(title, lines.join('\n'))).toBe(true);
  });

  test.each(POLICY)('never refuses what the detector takes for policy: %s', (_, title, text) => {
    expect(worthReading(title, [...OTHERS, title, text].join('\n'))).toBe(true);
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
    ['forty headlines of other things', '', [...OTHERS, ...OTHERS]],
    [
      'headlines of which one in many speaks of health',
      '',
      [...OTHERS, '乡镇医院添了新楼', ...OTHERS, '老病人的新生活开始了', ...OTHERS],
    ],
    ['an empty page', '', []],
  ])('keeps %s out', (_, title, lines) => {
    expect(worthReading(title, lines.join('\n'))).toBe(false);
  });
});
