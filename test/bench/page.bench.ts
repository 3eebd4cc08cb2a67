import type { Bench, Line } from './bench';
import { inPage, openBrowser } from './page/desk';
import { newsPage, otherPage } from './page/make';
import { ms, ratio } from './time';

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** In a page of Chromium, ours and the peers' in one browser. */
export const bench: Bench = {
  title: 'In the browser',
  async lines() {
    const browser = await openBrowser(false);
    const lines: Line[] = [];
    for (const [what, html] of [
      ['another page, 200 KB', otherPage(66_000)],
      ['an article, 200 KB', newsPage(66_000)],
    ] as const) {
      const gate = await inPage(browser, html, 'gate', 21);
      const theirs = middle(await inPage(browser, html, 'readability', 5));
      lines.push(
        {
          what: `gate on ${what}, against Readability`,
          ours: ms(middle(gate)),
          peer: `${ms(theirs)}, ${ratio(theirs / middle(gate))}`,
          budget: '20 × or more',
          met: theirs / middle(gate) >= 20,
        },
        {
          what: `gate on ${what}, first and slowest call`,
          ours: ms(Math.max(...gate)),
          peer: '',
          budget: '4 ms or less',
          met: Math.max(...gate) <= 4,
        },
      );
    }
    const reading = await inPage(browser, newsPage(5000), 'reading', 21);
    const parsing = middle(await inPage(browser, newsPage(5000), 'readability', 21));
    lines.push({
      what: 'whole reading, 5,000 characters, warm; beside it, Readability alone',
      ours: `${ms(middle(reading))} (first ${ms(reading[0]!)})`,
      peer: ms(parsing),
      budget: '30 ms or less',
      met: middle(reading) <= 30,
    });
    const { count, taken } = await inPage(browser, newsPage(20_000), 'comparing', 51);
    lines.push({
      what: `compare ${count} statistics with all figures, warm`,
      ours: `${ms(middle(taken))} (slowest ${ms(Math.max(...taken))})`,
      peer: '',
      budget: '5 ms or less',
      met: middle(taken) <= 5,
    });
    const html = newsPage(60_000);
    const ours = await inPage(browser, html, 'painting');
    const theirs = await inPage(browser, html, 'wrapping');
    lines.push({
      what: `paint ${ours.count} marks and lay out, against mark.js (${theirs.count})`,
      ours: `${ms(ours.ms)}, ${ours.changed} DOM mutations`,
      peer: `${ms(theirs.ms)}, ${ratio(theirs.ms / ours.ms)}, ${theirs.changed} DOM mutations`,
      budget: '10 × or more, 0 mutations',
      met: theirs.ms / ours.ms >= 10 && ours.changed === 0,
    });
    await browser.close();
    return lines;
  },
};
