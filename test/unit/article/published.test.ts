import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../lib/article/published';
import { articleFromHtml } from '../../../lib/cheerio';

describe('days as they are printed', () => {
  test.each([
    ['2024-05-12 08:00', '2024-05-12'],
    ['2024/5/2', '2024-05-02'],
    ['2024.05.02', '2024-05-02'],
    ['发布时间：2022年5月24日20:50', '2022-05-24'],
    ['2022 年 12 月 6 日', '2022-12-06'],
    ['民國112年11月24日', '2023-11-24'],
    ['中華民國 99 年 1 月 2 日', '2010-01-02'],
    ['二〇二二年五月二十四日', '2022-05-24'],
    ['二〇一九年十月一日', '2019-10-01'],
    ['二○二〇年十二月三十一日', '2020-12-31'],
    ['18 March 2024, 09:30', '2024-03-18'],
    ['Updated: Sept. 3, 2024', '2024-09-03'],
    ['2024-03-18T09:30:00+08:00', '2024-03-18'],
    ['20240318', '2024-03-18'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    '5月24日',
    '2022年',
    '2022-13-05',
    '2022年5月40日',
    '电话 01088880000',
    '全国共有3099个',
    '2021—2025年',
    '1024-05-06',
    'ICP备20000000号',
  ])('%s is no day', (text) => {
    expect(dayIn(text)).toBeNull();
  });
});

const BODY = '<p>国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。</p>'.repeat(3);
const page = (head: string, above: string, below = '') =>
  `<html><head><title>参保人数公布</title>${head}</head><body><h1>医保参保人数最新公布</h1>${above}<div>${BODY}</div>${below}</body></html>`;

describe('the day of publication', () => {
  test.each([
    ['printed below the headline', page('', '<div>2024-07-01 10:00</div>'), null, '2024-07-01'],
    [
      'printed goes before stated',
      page('<meta name="pubdate" content="2024-07-02">', '<div>2024-07-01</div>'),
      null,
      '2024-07-01',
    ],
    [
      'stated in a meta',
      page('<meta property="article:published_time" content="2024-07-02T01:00:00Z">', ''),
      null,
      '2024-07-02',
    ],
    [
      'stated in JSON-LD',
      page(
        '<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2024-07-03"}]</script>',
        '',
      ),
      null,
      '2024-07-03',
    ],
    [
      'stated in a time element',
      page('', '<time datetime="2024-07-04T08:00">3小时前</time>'),
      null,
      '2024-07-04',
    ],
    ['printed below the body', page('', '', '<div>发布日期：2024-07-05</div>'), null, '2024-07-05'],
    ['in the address', page('', ''), 'https://www.example.cn/2024/0706/c123-456.html', '2024-07-06'],
    ['in a packed address', page('', ''), 'https://www.example.cn/t20240707_1.shtml', '2024-07-07'],
    [
      'broken JSON-LD is passed over',
      page('<script type="application/ld+json">{oops</script>', ''),
      null,
      null,
    ],
    ['nowhere', page('', ''), 'https://www.example.cn/a/1.html', null],
  ])('%s', (_, html, url, day) => {
    expect(articleFromHtml(html, url).published).toBe(day);
  });
});
