/** What the fuzz runs in a page of Chromium. Bundled, and called by name, by `browser.test.ts`. */
import { readArticle } from '../../lib/article/read-article';
import { STATES } from '../../lib/compare/finding';
import { spanAt } from '../../lib/dom/hit-test';
import { rangesOf } from '../../lib/dom/ranges';
import { boxOf, mark, readingSteps, show, type Session } from '../../lib/dom/session';
import { domTree } from '../../lib/dom/tree';
import { articleFaults, withoutNodes } from './article-faults';
import { changeOf } from './changes';

const inPage = {
  read: (url: string) => {
    const article = readArticle(domTree, document, { url });
    return { article: withoutNodes(article), faults: articleFaults(article, domTree) };
  },
  /** Reads step by step, changes the page in between and afterwards, and uses what was read all the same. */
  change: (seed: number): { faults: string[]; statistics: number } => {
    const change = changeOf(document, seed);
    const steps = readingSteps(document, true);
    let step = steps.next();
    while (!step.done) {
      change();
      step = steps.next();
    }
    const session = step.value;
    const faults: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      faults.push(...misplaced(session));
      mark(session, new Set(STATES));
      session.report.statistics.forEach((_, index) => {
        const box = boxOf(session, index);
        show(session, index);
        if (box) spanAt(document, session.article, session.report.statistics, box);
      });
      change();
    }
    return { faults, statistics: session.report.statistics.length };
  },
};
export type InPage = typeof inPage;

/** Ranges that would mark another text than the statistic's own. */
const misplaced = ({ article, report }: Session): string[] =>
  report.statistics.flatMap((statistic) =>
    rangesOf(article, statistic)
      .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
      .filter((text) => text === '' || !statistic.quote.includes(text))
      .map((text) => `${JSON.stringify(text)} is marked for ${JSON.stringify(statistic.quote)}`),
  );

(globalThis as unknown as { inPage: InPage }).inPage = inPage;
