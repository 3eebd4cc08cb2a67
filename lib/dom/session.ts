import { readArticle } from '../article/read-article';
import type { Article } from '../article/article';
import type { State } from '../compare/finding';
import { reportSteps } from '../compare';
import type { Report } from '../compare/report';
import type { Dataset } from '../dataset';
import { figures } from '../dataset/lean';
import { finish, type Steps } from '../text/steps';
import { clear, flash, paint } from './highlighter';
import { rangesOf } from './ranges';
import { rendered } from './rendered';
import { plain } from './plain';
import { scrollTo } from './scroll-to';
import { toneBehind } from './tone';
import { domTree } from './tree';

/** What one frame has read, and how it is marked. */
export interface Session {
  readonly article: Article<Node>;
  /** Some of the article's blocks are not shown, and were left out. */
  readonly partly: boolean;
  readonly report: Report;
  /** A health-policy article, or one the user asked for. */
  readonly worth: boolean;
}

/** Reads the page as it is now, beside the bundled figures or others. `asked`: the user wants it whatever the page is about. */
export const read = (document: Document, asked: boolean, dataset?: Dataset): Session =>
  finish(readingSteps(document, asked, dataset));

/** The same in steps. The page may change in between: `found` is told the article before its statistics are looked for,
 * and whether some of it is not shown. */
export function* readingSteps(
  document: Document,
  asked: boolean,
  dataset: Dataset = figures,
  found?: (article: Article<Node>, partly: boolean) => void,
): Steps<Session> {
  const whole = readArticle(domTree, document, { url: plain(document, 'URL') });
  const article = rendered(whole);
  const partly = article !== whole;
  found?.(article, partly);
  yield;
  const report = yield* reportSteps(article, dataset);
  return { article, partly, report, worth: article.text !== '' && (asked || report.article.healthPolicy) };
}

/** Indexes of the statistics whose state is among `states`; none where the page is not worth it. */
export const among = ({ report, worth }: Session, states: ReadonlySet<State>): readonly number[] =>
  worth ? report.findings.flatMap(({ state }, index) => (states.has(state) ? [index] : [])) : [];

/** Marks these states. False where there is nothing to mark: no states, or a page that is not worth it. */
export function mark(session: Session, states: ReadonlySet<State>): boolean {
  if (!session.worth || states.size === 0) {
    clear();
    return false;
  }
  const { article, report } = session;
  const marks = among(session, states).map((index) => ({
    state: report.findings[index]!.state,
    ranges: rangesOf(article, report.statistics[index]!),
  }));
  paint(marks, tone(article));
  return true;
}

/** Scrolls to a statistic and lights it up. */
export function show({ article, report }: Session, index: number): void {
  const statistic = report.statistics[index];
  const ranges = statistic ? rangesOf(article, statistic) : [];
  if (!ranges[0]) return;
  scrollTo(ranges[0]);
  flash(ranges, tone(article));
}

/** Where a statistic stands in the view now; null where it has left the page. */
export function boxOf({ article, report }: Session, index: number): DOMRect | null {
  const statistic = report.statistics[index];
  const [range] = statistic ? rangesOf(article, statistic) : [];
  if (!range) return null;
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect();
}

/** Whether the article stands on a light or a dark ground. */
export const tone = ({ blocks }: Article<Node>) => {
  const node = blocks[0]?.runs[0]?.node;
  return node?.parentElement ? toneBehind(node.parentElement) : 'light';
};
