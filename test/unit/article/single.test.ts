import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { htmlTree } from '../../../lib/cheerio/tree';

const NEWS = '国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。';
const teaser = (at: number) => `<div><a href="/${at}">第${at}条新闻的标题写在这里</a><p>${NEWS}</p></div>`;
const list = `<title>医保频道</title><h1>医保频道</h1>${[1, 2, 3, 4, 5].map(teaser).join('')}`;
const links = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/${at}">这是第${at}条链接的标题</a></li>`,
).join('');

const read = (html: string, anyway = false) =>
  readArticle(htmlTree, load(html).root()[0]!, { url: null, anyway }).text;

describe('a page that is one article', () => {
  test.each([
    [
      'short, below a printed headline',
      `<title>参保人数最新公布</title><h1>参保人数最新公布</h1><p>${NEWS}</p>`,
    ],
    ['short, with a date above, among links', `<ul>${links}</ul><div>2024-07-01</div><p>${NEWS}</p>`],
    ['a text and nothing else', `<p>${NEWS}</p>`],
    ['long, without a headline', `<ul>${links}</ul><div>${`<p>${NEWS}</p>`.repeat(12)}</div>`],
    [
      'with a caption after each of its pictures',
      `<title>参保人数最新公布</title><h1>参保人数最新公布</h1>${[1, 2, 3].map((at) => `<p>${NEWS}</p><p>图${at}：居民在窗口办理参保，等候的人不多。</p><p>${NEWS}</p>`).join('')}`,
    ],
    [
      'with teasers after it',
      `<title>参保人数最新公布</title><h1>参保人数最新公布</h1><p>${NEWS}</p>${[1, 2, 3].map(teaser).join('')}`,
    ],
    [
      'in a menu whose end tag is missing',
      `<title>参保人数最新公布</title><nav><a href="/">首页</a><h1>参保人数最新公布</h1><p>${NEWS}</p>`,
    ],
    [
      'in a box called share',
      `<title>参保人数最新公布</title><h1>参保人数最新公布</h1><div class="share-content-box share"><p>${NEWS}</p></div>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toContain(NEWS);
  });
});

describe('a page that is none', () => {
  test.each([
    ['a list of teasers', list],
    ['a page of links', `<ul>${links}</ul>`],
    ['a stray sentence among links', `<ul>${links}</ul><p>${NEWS}</p>`],
    ['a caption', '<title>组图：村卫生室</title><h1>组图：村卫生室</h1><p>村医在整理药柜。</p>'],
    ['an empty shell', '<div id="app">正在加载</div>'],
    [
      'a forum',
      `<title>参保缴费怎么办</title><h1>参保缴费怎么办</h1>${[1, 2, 3, 4].map((at) => `<div><p>邻居${at} 发表于 2024-7-${at}</p><p>${NEWS}</p></div>`).join('')}`,
    ],
    [
      'a thread whose floors are counted',
      `<title>参保缴费怎么办</title><h1>参保缴费怎么办</h1>${[1, 2, 3, 4].map((at) => `<div><p>${at}楼</p><p>${NEWS}</p></div>`).join('')}`,
    ],
    [
      'a gallery',
      `<title>组图：医保窗口的一天</title><h1>组图：医保窗口的一天</h1>${[1, 2, 3].map((at) => `<p>图${at}：参保居民在窗口办理缴费，工作人员为他打印凭证。</p>`).join('')}`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('');
  });

  test('is read where the reader asks for it', () => {
    expect(read(list, true)).toContain(NEWS);
    expect(read('<div id="app"></div>', true)).toBe('');
  });
});

test('days that head the parts of an article are a part of it, the day above it is not', () => {
  const parts = [5, 12].map((day) => `<h3>2024年3月${day}日</h3><p>${NEWS}</p>`).join('');
  const html = `<title>医保大事记</title><h1>医保大事记</h1><h4>2024年4月1日</h4><p>${NEWS}</p>${parts}`;
  expect(read(html).split('\n')).toEqual([NEWS, '2024年3月5日', NEWS, '2024年3月12日', NEWS]);
});
