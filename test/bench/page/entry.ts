/** What the bench runs in a page: ours and the peers', each as one call. Bundled by `bundle.ts`, called by name from `page.bench.ts`. */
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { worthReading } from '../../../lib/article/gate';
import { readArticle } from '../../../lib/article/read-article';
import { compare } from '../../../lib/compare';
import type { State } from '../../../lib/compare/finding';
import { STATES } from '../../../lib/compare/finding';
import { paint } from '../../../lib/dom/highlighter';
import { rangesOf } from '../../../lib/dom/ranges';
import { sampleText } from '../../../lib/dom/sample';
import { mark, read } from '../../../lib/dom/session';
import { domTree } from '../../../lib/dom/tree';
import { figures } from '../../../lib/dataset/lean';

/** Milliseconds of each of `times` calls; `before` is not counted. */
function taken<T>(times: number, before: () => T, call: (it: T) => unknown): number[] {
  return Array.from({ length: times }, () => {
    const it = before();
    const start = performance.now();
    call(it);
    return performance.now() - start;
  });
}
const nothing = () => undefined;

/** Stretches of the page's own text, one a number. */
function spans() {
  const article = readArticle(domTree, document, { url: document.URL });
  return { article, found: [...article.text.matchAll(/\d[\d.,]*/g)].slice(0, 1000) };
}

/** DOM mutations during a call. */
function mutations(call: () => unknown): number {
  const watch = new MutationObserver(nothing);
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  call();
  const { length } = watch.takeRecords();
  watch.disconnect();
  return length;
}

const bench = {
  gate: (times: number) => taken(times, nothing, () => worthReading(document.title, sampleText(document))),
  readability: (times: number) =>
    taken(
      times,
      () => document.cloneNode(true) as Document,
      (copy) => new Readability(copy).parse(),
    ),
  blocks: (times: number) => taken(times, nothing, () => readArticle(domTree, document, { url: null })),
  reading: (times: number) => taken(times, nothing, () => read(document, false)),
  comparing: (times: number) => {
    const { article, report } = read(document, true);
    const statistics = report.statistics.slice(0, 60);
    const text = article.text.slice(0, (statistics.at(-1)?.end ?? 0) + 200);
    return {
      count: statistics.length,
      taken: taken(times, nothing, () => compare(statistics, text, figures, article)),
    };
  },
  marking: (times: number) => {
    const session = read(document, true);
    return taken(times, nothing, () => mark(session, new Set<State>(STATES)));
  },
  /** Ranges, paint and layout of 1,000 stretches. */
  painting: () => {
    const { article, found } = spans();
    const call = () => {
      const ranges = found.flatMap(({ index, 0: { length } }) =>
        rangesOf(article, { start: index, end: index + length }),
      );
      paint([{ state: 'exact', ranges }], 'light');
    };
    const changed = mutations(call);
    const [ms] = taken(1, nothing, () => (call(), document.body.offsetHeight));
    return { ms: ms!, changed, count: found.length };
  },
  /** The same by wrapping: mark.js, given the offsets, so that it need not search. */
  wrapping: () => {
    const text = document.body.textContent ?? '';
    const ranges = [...text.matchAll(/\d[\d.,]*/g)]
      .slice(0, 1000)
      .map(({ index: start, 0: { length } }) => ({ start, length }));
    let ms = 0;
    const changed = mutations(() => {
      [ms] = taken(
        1,
        () => new Mark(document.body),
        (marker) => (marker.markRanges(ranges), document.body.offsetHeight),
      ) as [number];
    });
    return { ms, changed, count: ranges.length };
  },
};
export type PageBench = typeof bench;

(globalThis as unknown as { bench: PageBench }).bench = bench;
