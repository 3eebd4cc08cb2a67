import { describe, expect, test } from 'vitest';
import { repeats, withoutSite } from '../../../lib/article/title';
import { articleFromHtml } from '../../../lib/cheerio';

describe('a page title without the site', () => {
  test.each([
    ['基层看病更方便_医保频道_某某网', '基层看病更方便'],
    ['药品集采降价过半 - 某某新闻', '药品集采降价过半'],
    ['药品集采降价过半--健康--某某网', '药品集采降价过半'],
    ['急症室收費明年調整 | 某某日報', '急症室收費明年調整'],
    ['全国医保码用户超过12亿人-某某网', '全国医保码用户超过12亿人'],
    ['Health insurance covers 1.3 billion - Coast Daily', 'Health insurance covers 1.3 billion'],
    ['2018-2020年医保行动方案印发', '2018-2020年医保行动方案印发'],
    ['健康中国 | 全国已有2199个县推进医共体', '健康中国 | 全国已有2199个县推进医共体'],
    ['只有标题', '只有标题'],
  ])('%s', (title, expected) => {
    expect(withoutSite(title)).toBe(expected);
  });
});

describe('a line that repeats the headline', () => {
  test.each([
    ['医保码用户超12亿人', '医保码用户超12亿人', true],
    ['“医保码” 用户超12亿人！', '医保码用户超12亿人', true],
    ['原创医保码用户超12亿人', '医保码用户超12亿人', true],
    ['医保码用户超12亿人，累计使用超过500亿次', '医保码用户超12亿人', false],
    ['医保码', '医保码用户超12亿人', false],
  ])('%s', (line, title, expected) => {
    expect(repeats(line, title)).toBe(expected);
  });
});

const BODY = '<p>国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。</p>'.repeat(5);
describe('the headline', () => {
  test.each([
    [
      'printed, of a page whose title has the site',
      '<title>参保人数公布啦 - 某某网</title><h1>参保人数公布啦</h1>',
      '参保人数公布啦',
    ],
    [
      'printed in a div',
      '<title>医保参保人数公布_某某网</title><div class="bt">医保参保人数公布</div>',
      '医保参保人数公布',
    ],
    [
      'printed in full, cut in the title',
      '<title>全国医保参保人数最新数据公...</title><h1>全国医保参保人数最新数据公布</h1>',
      '全国医保参保人数最新数据公布',
    ],
    [
      'a heading, where the title is the site',
      '<title>某某省人民政府</title><h1>某某省人民政府</h1><h2>全省医保参保人数公布</h2>',
      '全省医保参保人数公布',
    ],
    [
      'of og:title, where none is printed',
      '<title>某某网</title><meta property="og:title" content="医保参保人数最新公布">',
      '医保参保人数最新公布',
    ],
    [
      'of the title, where nothing else is there',
      '<title>医保参保人数公布 - 某某网</title>',
      '医保参保人数公布',
    ],
    [
      'without a platform’s flag',
      '<title>全国医保参保人数公布</title><h1><span>原创</span>全国医保参保人数公布</h1>',
      '全国医保参保人数公布',
    ],
    [
      'above the byline, where the title is the site and nothing is a heading',
      '<title>江城发布</title><div>江城发布</div><div>医保参保人数公布啦</div><div>江城发布 · 07-18 10:22</div>',
      '医保参保人数公布啦',
    ],
    ['none', '', null],
  ])('%s', (_, head, expected) => {
    expect(articleFromHtml(`${head}<div>${BODY}</div>`, null).title).toBe(expected);
  });

  test('is no part of the text', () => {
    const { text } = articleFromHtml(
      `<title>医保参保人数公布</title><div><p>要闻</p><h1>医保参保人数公布</h1>${BODY}</div>`,
      null,
    );
    expect(text.split('\n')).toHaveLength(5);
  });
});
