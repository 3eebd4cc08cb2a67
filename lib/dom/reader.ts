import type { State } from '../compare/finding';
import { articleRoot } from './article-root';
import { clear } from './highlighter';
import { lookAgain } from './look-again';
import { onRoute } from './on-route';
import { mark, read, show, type Session } from './session';
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
): Reader {
  let asked = false;
  let chosen = states;
  let session = read(document, asked);
  let marked = false;
  let rest = () => {};

  const settle = () => {
    rest();
    rest = () => {};
    marked = mark(session, chosen);
    const root = articleRoot(session.article);
    if (marked && root) rest = watchArticle(root, readAgain);
  };
  const readAgain = () => {
    session = read(document, asked);
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
      if (!marked) session = read(document, asked);
      const { article, report } = session;
      const state = article.text === '' ? 'empty' : report.article.healthPolicy ? 'article' : 'other';
      return { state, asked, marked, report };
    },
    count: () => (session.worth ? session.report.statistics.length : null),
    ask: () => {
      asked = true;
      readAgain();
    },
    show: (index) => show(session, index),
    choose: (some) => {
      chosen = some;
      settle();
    },
  };
}
