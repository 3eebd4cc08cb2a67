import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-text';
import { locate } from '../../../lib/article/locate';
import { searchable } from '../../../lib/article/searchable';
import { articleFromHtml } from '../../../lib/cheerio';
import { htmlTree } from '../../../lib/cheerio/tree';

const article = articleFromHtml(
  `<title>参保人数最新公布</title><h1>参保人数最新公布</h1><article>
  <p>　　参保人数达<b>13.27</b>亿
  人，参保率稳定在95%以上，基金运行总体平稳。</p>
  <pre><code>let n = 95%</code></pre>
  <p>国家医保局表示，还要继续扩大参保覆盖面，让更多的群众得到保障。</p></article>`,
  null,
);
const piecesOf = (quote: string) => {
  const start = article.text.indexOf(quote);
  return locate(article, start, start + quote.length).map(({ node, from, to }) =>
    htmlTree.text(node).slice(from, to),
  );
};

describe('where a stretch of the text stands on the page', () => {
  test.each([
    ['in one node', '95%以上', ['95%以上']],
    ['across elements and a line feed', '达13.27亿人', ['达', '13.27', '亿', '人']],
    ['across blocks', '平稳。\nlet', ['平稳。', 'let']],
    ['at the end', '保障。', ['保障。']],
  ])('%s', (_, quote, expected) => {
    expect(piecesOf(quote)).toEqual(expected);
  });

  test('nowhere, for an empty stretch or one beyond the end', () => {
    expect(locate(article, 5, 5)).toEqual([]);
    expect(locate(article, article.text.length, article.text.length + 9)).toEqual([]);
  });
});

test('code is part of the text and is not searched', () => {
  expect(article.text).toContain('let n = 95%');
  expect(searchable(article)).not.toContain('let n');
  expect(searchable(article)).toHaveLength(article.text.length);
});

describe('a plain text', () => {
  test.each([
    ['医保参保人数公布\n国家医保局今天公布数据。', '医保参保人数公布'],
    ['国家医保局今天公布数据。\n参保率稳定。', null],
    ['只有一行', null],
    ['', null],
  ])('%j', (text, title) => {
    expect(articleFromText(text, { url: null, published: '2024-05-01' })).toEqual({
      title,
      text,
      publisher: null,
      published: '2024-05-01',
      url: null,
      blocks: [],
    });
  });
});
