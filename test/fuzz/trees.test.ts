import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article';
import { treeOf } from '../../lib/cheerio';
import { type HtmlNode, htmlTree } from '../../lib/cheerio/tree';
import { decode } from '../../lib/cli/check/decode';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { domTree } from '../../lib/dom/tree';
import { articleFaults, withoutNodes } from './article-faults';
import { lightDom } from './light-dom';
import { pages } from './pages';
import { reportFaults } from './report-faults';
import { TREES } from './runs';

const PAGE = { url: 'http://www.news.example.com.cn/2024/0501/c1-2.html' };

test(`${TREES} trees: both adapters read the same, and nothing that is not there`, () => {
  let articles = 0;
  fc.assert(
    fc.property(pages, (html) => {
      const root = treeOf(html);
      const article = readArticle<HtmlNode>(htmlTree, root, PAGE);
      expect(articleFaults(article, htmlTree)).toEqual([]);
      const live = readArticle(domTree, lightDom(root), PAGE);
      expect(articleFaults(live, domTree)).toEqual([]);
      expect(withoutNodes(live)).toEqual(withoutNodes(article));
      expect(reportFaults(reportOf(article, figures))).toEqual([]);
      if (article.text) articles++;
    }),
    { numRuns: TREES },
  );
  // Else the above would have looked at nothing.
  expect(articles).toBeGreaterThan(TREES / 10);
});

test('bytes of mixed encodings: decoded or refused', () => {
  const utf8 = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => [...Buffer.from(text)]);
  const hanzi = fc.array(
    fc.tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xfe })),
    {
      maxLength: 20,
    },
  );
  const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 });
  const charset = fc.constantFrom('gbk', 'big5', 'utf-8', 'utf-16', 'iso-8859-1', 'x', '0');
  const piece = fc.oneof(
    utf8,
    hanzi.map((pairs) => pairs.flat()),
    bytes,
    charset.map((name) => [...Buffer.from(`<meta charset="${name}">`)]),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const decoded = decode(Uint8Array.from(pieces.flat()));
      expect('text' in decoded ? decoded.encoding : decoded.error).toBeTruthy();
    }),
    { numRuns: TREES },
  );
});
