import type { Bench } from './bench';
import { inPage, openBrowser } from './page/desk';
import { newsPage } from './page/make';
import { pages, prose } from './prose';
import { ms, ratio } from './time';

const CALLS = 100;
/** Mean of the faster half of the calls: a page's clock ticks ten times a millisecond, so that a single short call is 0, and a busy machine disturbs some. */
const warm = (taken: readonly number[]) => {
  const faster = [...taken].sort((a, b) => a - b).slice(0, taken.length >> 1);
  return faster.reduce((sum, each) => sum + each, 0) / faster.length;
};
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');
const list = (name: string, count: number) =>
  `<div class="${name}"><h3>更多内容</h3><ul>${times(count, (at) => `<li><a href="/${name}/${at}.html">第${at}条新闻的标题写在这里</a><span>03-${at % 28}</span></li>`)}</ul></div>`;

/** An article as a portal prints it: a dozen paragraphs among lists of links, teasers and comments, some 200 KB. */
const portalPage = (): string => {
  const paragraphs = prose(1500).split('\n');
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>基层医疗服务能力继续提升_新闻中心_某某网</title></head><body>
${list('channels', 120)}<div class="main"><div class="left"><h1>基层医疗服务能力继续提升</h1><div class="info">2024-05-01 08:00 来源：某某日报</div>
<div class="content">${paragraphs.map((text) => `<p><span style="font-size:16px">${text}</span></p>`).join('')}</div>${list('more', 150)}
<div class="replies">${times(150, (at) => `<div class="item"><a href="/u/${at}" class="user">读者${at}</a><p class="words">说得很好，希望基层的医生越来越多，看病越来越方便。</p><em>赞 ${at}</em></div>`)}</div></div>
<div class="right">${times(12, (at) => list(`box box-${at}`, 60))}</div></div>${list('friends', 200)}</body></html>`;
};

/** From the tree of a page to the blocks of its article, in Chromium; beside it, Readability's parse of the same pages. */
export const bench: Bench = {
  title: 'Reading: tree to blocks',
  async lines() {
    const browser = await openBrowser(false);
    const sum = async (list: readonly string[], call: 'blocks' | 'readability') => {
      let total = 0;
      for (const html of list) total += warm(await inPage(browser, html, call, CALLS));
      return total;
    };
    const lines = [];
    const corpus = pages().map(({ html }) => html);
    for (const [what, list, budget] of [
      [`the ${corpus.length} pages of the corpus`, corpus, 5],
      [`a portal's page of ${portalPage().length >> 10} thousand characters`, [portalPage()], 5],
      ['60,000 characters in plain paragraphs', [newsPage(60_000)], null],
    ] as const) {
      const [ours, theirs] = [await sum(list, 'blocks'), await sum(list, 'readability')];
      lines.push({
        what: `read ${what}, against Readability`,
        ours: ms(ours),
        peer: `${ms(theirs)}, ${ratio(theirs / ours)}`,
        budget: budget === null ? '' : `${budget} × or more`,
        met: budget === null ? null : theirs / ours >= budget,
      });
    }
    await browser.close();
    return lines;
  },
};
