import type { State } from '../compare/finding';
import type { Dataset } from '../dataset';
import { articleRoot } from './article-root';
import { spanAt } from './hit-test';
import { clear } from './highlighter';
import { lookAgain } from './look-again';
import { onRoute } from './on-route';
import { boxOf, mark, read, show, tone, type Session } from './session';
import { watchArticle } from './watch-article';

/** What a frame's reader tells of its page. */
export interface Told {
  readonly state: 'article' | 'other' | 'empty';
  readonly asked: boolean;
  readonly marked: boolean;
  readonly report: Session['report'];
}

export interface Reader {
  /** What was read last; read anew where nothing watches the page. */
  tell(): Told;
  /** Statistics of a page worth reading; null for any other. */
  count(): number | null;
  /** Reads and marks the page whatever it is about. */
  ask(): void;
  show(index: number): void;
  /** Shows the next (1) or the previous (-1) statistic, round the ends; returns its index, null where there is none. */
  step(by: 1 | -1): number | null;
  /** The marked statistic under a point of the view, if any. */
  at(point: { readonly x: number; readonly y: number }): number | null;
  /** Where a statistic stands in the view now; null where it has left the page. */
  boxOf(index: number): DOMRect | null;
  /** The ground on which the article stands. */
  tone(): 'light' | 'dark';
  /** Compares with these figures from now on. */
  use(dataset: Dataset): void;
  /** Marks these states from now on; none turns marks and observers off. */
  choose(states: ReadonlySet<State>): void;
}

/**
 * Reads a living page: once now, and again when its article or its route changes. `changed` is called after each reading.
 * Everything ends with the signal, and the page is as if we had never been there.
 */
export function startReader(
  document: Document,
  states: ReadonlySet<State>,
  changed: () => void,
  signal: AbortSignal,
  dataset?: Dataset,
): Reader {
  let asked = false;
  let chosen = states;
  let figures = dataset;
  let session = read(document, asked, figures);
  let marked = false;
  /** The statistic shown last. */
  let at: number | null = null;
  let rest = () => {};

  const settle = () => {
    rest();
    rest = () => {};
    marked = mark(session, chosen);
    const root = articleRoot(session.article);
    if (marked && root) rest = watchArticle(root, readAgain);
  };
  const readAgain = () => {
    session = read(document, asked, figures);
    at = null;
    settle();
    changed();
    return session.worth;
  };

  settle();
  let stopLooking = session.worth ? () => {} : lookAgain(document, readAgain);
  onRoute(() => {
    asked = false;
    readAgain();
    // The new page often comes after its address: what stands there now may still be the old one.
    stopLooking();
    stopLooking = lookAgain(document, readAgain);
  }, signal);
  signal.addEventListener('abort', () => {
    stopLooking();
    rest();
    clear();
  });
  return {
    tell: () => {
      if (!marked) session = read(document, asked, figures);
      const { article, report } = session;
      const state = article.text === '' ? 'empty' : report.article.healthPolicy ? 'article' : 'other';
      return { state, asked, marked, report };
    },
    count: () => (session.worth ? session.report.statistics.length : null),
    ask: () => {
      asked = true;
      readAgain();
    },
    show: (index) => {
      at = index;
      show(session, index);
    },
    step: (by) => {
      const { length } = session.report.statistics;
      if (!session.worth || length === 0) return null;
      at = at === null ? (by === 1 ? 0 : length - 1) : (at + by + length) % length;
      show(session, at);
      return at;
    },
    at: (point) => (marked ? spanAt(document, session.article, session.report.statistics, point) : null),
    boxOf: (index) => boxOf(session, index),
    tone: () => tone(session.article),
    use: (others) => {
      figures = others;
      readAgain();
    },
    choose: (some) => {
      chosen = some;
      settle();
    },
  };
}
