import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { htmlTree } from '../../../lib/cheerio/tree';

const SENTENCE = '国家医保局近日公布数据，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。';
const HEAD = '<title>参保人数最新公布</title><h1>参保人数最新公布</h1>';
const wide = (times: number) => `${HEAD}<div>${`<p>${SENTENCE}</p>`.repeat(times)}</div>`;

const rootOf = (html: string) => load(html).root()[0]!;

describe('pages of any shape', () => {
  test.each([
    ['10,000 boxes deep', `${HEAD}${'<div>'.repeat(10_000)}<p>${SENTENCE}</p>`, 1],
    ['10,000 inline elements deep', `${HEAD}<p>${'<span>'.repeat(10_000)}${SENTENCE}`, 1],
    ['100,000 paragraphs wide', wide(100_000), 100_000],
    ['100,000 line breaks', `${HEAD}<div>${SENTENCE}${'<br>'.repeat(100_000)}${SENTENCE}</div>`, 2],
    ['a run of 100,000 spaces', `${HEAD}<p>${SENTENCE}${' \u3000\n'.repeat(30_000)}${SENTENCE}</p>`, 1],
    [
      '10,000 headings of related articles',
      `${HEAD}<div>${'<h3>相关阅读</h3><p>短</p>'.repeat(10_000)}<p>${SENTENCE}</p></div>`,
      1,
    ],
    ['no page at all', '', 0],
  ])(
    '%s',
    (_, html, blocks) => {
      expect(readArticle(htmlTree, rootOf(html), { url: null }).blocks).toHaveLength(blocks);
    },
    30_000,
  );

  test('a page sixteen times as wide is asked sixteen times as much', () => {
    const asked = (html: string) => {
      let calls = 0;
      const counting = Object.fromEntries(
        Object.entries(htmlTree).map(([name, method]) => [
          name,
          (...words: [never, never]) => {
            calls++;
            return method(...words);
          },
        ]),
      ) as unknown as typeof htmlTree;
      readArticle(counting, rootOf(html), { url: null });
      return calls;
    };
    expect(asked(wide(1_600)) / asked(wide(100))).toBeLessThan(17);
  });
});
