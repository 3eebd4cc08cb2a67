import type { State } from '../compare/finding';
import type { Dataset } from '../dataset';
import { articleRoot } from './article-root';
import { foundAgain } from './found-again';
import { spanAt } from './hit-test';
import { clear } from './highlighter';
import { lookAgain } from './look-again';
import { onRoute } from './on-route';
import { inSlices } from './in-slices';
import { nextOf } from './next-of';
import { among, boxOf, mark, read, readingSteps, show, tone, type Session } from './session';
import { watchArticle } from './watch-article';

/** What a frame's reader tells of its page. */
export interface Told {
  readonly state: 'article' | 'other' | 'empty';
  readonly asked: boolean;
  readonly marked: boolean;
  /** The statistic shown last, by `show` or `step`, or pointed at; null before the first. */
  readonly shown: number | null;
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
  /** Shows the next (1) or the previous (-1) marked statistic, round the ends; returns its index, null where there is none. */
  step(by: 1 | -1): number | null;
  /** The marked statistic under a point of the view, if any; steps go on from there. */
  at(point: { readonly x: number; readonly y: number }): number | null;
  /** For a statistic of this reading: where it stands in the view whenever asked, null from the time it has left the page. */
  anchor(index: number): () => DOMRect | null;
  /** The ground on which the article stands. */
  tone(): 'light' | 'dark';
  /** Compares with these figures from now on. */
  use(dataset: Dataset): void;
  /** Marks these states from now on; none turns marks and observers off. */
  choose(states: ReadonlySet<State>): void;
}

/**
 * Reads a living page: once now, and again when its article or its route changes, in slices that leave the page time of
 * its own. The reader is there when the first reading is done, null where the signal came before; `changed` is called
 * after each reading that follows.
 * Everything ends with the signal, and the page is as if we had never been there. `alive` is asked before each reading, and
 * gives the signal where the answer is no: another reader may have the page by then.
 */
export async function startReader(
  document: Document,
  states: ReadonlySet<State>,
  changed: () => void,
  signal: AbortSignal,
  dataset?: Dataset,
  alive: () => boolean = () => true,
): Promise<Reader | null> {
  let asked = false;
  let chosen = states;
  let figures = dataset;
  let session!: Session;
  let marked = false;
  let started = false;
  /** The statistic shown last. */
  let at: number | null = null;
  let rest: (() => void) | null = null;
  let stopLooking = () => {};
  /** The reading under way, and whether it has to be followed by another. */
  let reading: Promise<Session | null> | null = null;
  let stale = false;

  const unwatch = () => {
    rest?.();
    rest = null;
  };
  const watch = (article: Session['article'], partly: boolean) => {
    unwatch();
    const root = chosen.size > 0 ? articleRoot(article) : null;
    if (root) rest = watchArticle(root, partly, () => void readAgain());
  };
  const settle = () => {
    marked = mark(session, chosen);
    if (!marked) unwatch();
    else if (!rest) watch(session.article, session.partly);
  };
  /** The next step goes on from the same number, wherever it stands now. */
  const take = (next: Session) => {
    if (at !== null) at = foundAgain(at, session.report, next.report);
    session = next;
  };
  const readOut = async (): Promise<Session | null> => {
    while (stale) {
      stale = false;
      if (!alive()) return null;
      const read = await inSlices(readingSteps(document, asked, figures, watch), signal);
      if (!read || signal.aborted) return null;
      take(read);
      settle();
      if (started) changed();
    }
    return session;
  };
  /** One reading at a time: what changes behind it is read after it. Null where the signal came first. */
  const readAgain = (): Promise<Session | null> => {
    stale = true;
    return (reading ??= readOut().finally(() => (reading = null)));
  };
  /** For what comes where nothing watches: before the article was known, or outside of it. */
  const look = async () => {
    if (chosen.size > 0 || !session.worth) await readAgain();
    return false;
  };

  signal.addEventListener('abort', () => {
    stopLooking();
    unwatch();
    clear();
  });
  onRoute(() => {
    asked = false;
    void readAgain();
    // The new page often comes after its address: what stands there now may still be the old one.
    stopLooking();
    stopLooking = lookAgain(document, look);
  }, signal);
  const first = await readAgain();
  if (!first) return null;
  started = true;
  stopLooking();
  stopLooking = lookAgain(document, look);
  return {
    tell: () => {
      if (!marked) take(read(document, asked, figures));
      const { article, report } = session;
      const state = article.text === '' ? 'empty' : report.article.healthPolicy ? 'article' : 'other';
      return { state, asked, marked, shown: at, report };
    },
    count: () => (session.worth ? session.report.statistics.length : null),
    ask: () => {
      asked = true;
      void readAgain();
    },
    show: (index) => {
      at = index;
      show(session, index);
    },
    step: (by) => {
      const next = nextOf(among(session, chosen), at, by);
      if (next === null) return null;
      at = next;
      show(session, next);
      return next;
    },
    at: (point) => {
      const { article, report } = session;
      const places = among(session, chosen);
      const spans = places.map((place) => report.statistics[place]!);
      const hit = spanAt(document, article, spans, point);
      if (hit === null) return null;
      at = places[hit]!;
      return at;
    },
    anchor: (index) => {
      const read = session;
      return () => boxOf(read, index);
    },
    tone: () => tone(session.article),
    use: (others) => {
      figures = others;
      void readAgain();
    },
    choose: (some) => {
      chosen = some;
      settle();
    },
  };
}
