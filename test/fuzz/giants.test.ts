import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article';
import { type HtmlNode, htmlTree } from '../../lib/cheerio/tree';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { articleFaults } from './article-faults';
import { reportFaults } from './report-faults';
import { WIDE } from './runs';

const SENTENCE = '2023年末，全国共有医疗卫生机构107.1万个，比上年增加3.8万个，每千人口床位7.23张。';
const PROSE = `<p>${SENTENCE.repeat(3)}</p>`.repeat(6);
const DEEP = 10_000;
const MB = 2 ** 20;
/** Of the processor, for reading any of them: ten times what the slowest takes, far below what a square would. */
const MILLISECONDS = 5000;

/** Pages of a size that no page should have, each around the same article. */
const GIANTS: readonly [string, string][] = [
  ['boxes in boxes', '<div>'.repeat(DEEP) + SENTENCE],
  ['boxes with text in boxes', `<div>${SENTENCE}`.repeat(DEEP)],
  ['inline in inline', `<p>${'<span>'.repeat(DEEP)}${SENTENCE}`],
  ['formatting that the parser opens again and again', `<p>${'<b><i>x'.repeat(300)}`.repeat(5)],
  ['paragraphs', '<p>共3家医院。</p>'.repeat(WIDE)],
  ['inline elements in one line', `<p>${'<b>3</b>家、'.repeat(WIDE)}</p>`],
  ['line breaks', '3家医院<br>'.repeat(WIDE)],
  ['links', '<a href=/x>医疗卫生</a>'.repeat(WIDE)],
  ['empty elements and comments', '<i></i><!-- x -->'.repeat(WIDE)],
  ['white space between elements', `<p>x${'<i>\n</i>'.repeat(WIDE)}x</p>`],
  ['5 MB in one text node', `<p>${'卫生'.repeat((5 * MB) / 6)}</p>`],
  ['line feeds in one text node', `<p>${'卫生健康\n'.repeat(WIDE)}</p>`],
  ['spaces in one text node', `<p>x${' '.repeat(MB)}x${' \u200b'.repeat(WIDE)}</p>`],
  ['a long class', `<p class="${'a '.repeat(WIDE)}${'-'.repeat(WIDE)}">x</p>`],
  ['metadata', '<meta name=keywords content=x><time>2024-05-01</time>'.repeat(WIDE / 10)],
  ['nested data', `<script type="application/ld+json">${'['.repeat(WIDE)}</script>`],
  [
    'nested data that closes',
    `<script type="application/ld+json">${'['.repeat(WIDE)}${']'.repeat(WIDE)}</script>`,
  ],
];

describe('giants', () => {
  test.each(GIANTS)('%s', (_name, giant) => {
    const html = `<!doctype html><title>医疗卫生机构超过百万</title><article><h1>医疗卫生机构超过百万</h1>${PROSE}${giant}</article>`;
    const root: HtmlNode = load(html).root()[0]!;
    const before = process.cpuUsage();
    const article = readArticle<HtmlNode>(htmlTree, root, { url: null });
    const { user } = process.cpuUsage(before);
    expect(articleFaults(article, htmlTree)).toEqual([]);
    const short = { ...article, text: article.text.slice(0, 10_000) };
    expect(reportFaults(reportOf({ ...short, blocks: [] }, figures))).toEqual([]);
    expect(user / 1000).toBeLessThan(MILLISECONDS);
  });
});
