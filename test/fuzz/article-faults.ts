import type { Article } from '../../lib/article/article';
import type { Tree } from '../../lib/article/tree';

/** What is wrong with an article: its blocks must lie in its text, and every run must be its node's own text. */
export function articleFaults<N>(article: Article<N>, tree: Tree<N>): string[] {
  const { text, blocks, published } = article;
  const faults: string[] = [];
  if (published !== null && !/^\d{4}-\d\d-\d\d$/.test(published)) faults.push(`published ${published}`);
  if (blocks.length === 0 && text !== '') faults.push('text without blocks');
  if (blocks.map(({ start, end }) => text.slice(start, end)).join('\n') !== text)
    faults.push('the text is not its blocks');
  let last = -1;
  for (const { start, end, runs } of blocks) {
    if (start <= last && last >= 0) faults.push(`block at ${start} is not behind ${last}`);
    if (start > end || end > text.length) faults.push(`block ${start}–${end}`);
    let at = start;
    for (const run of runs) {
      if (run.start < at || run.end <= run.start || run.end > end) faults.push(`run ${run.start}–${run.end}`);
      if (text.slice(at, run.start).trim() !== '') faults.push(`text of no node before ${run.start}`);
      const own = tree.text(run.node).slice(run.from, run.from + run.end - run.start);
      if (own !== text.slice(run.start, run.end)) faults.push(`run at ${run.start} is not its node's text`);
      at = run.end;
    }
    if (text.slice(at, end).trim() !== '') faults.push(`text of no node before ${end}`);
    last = end;
  }
  return faults;
}

/** An article without its nodes: two adapters over one tree must give the same. */
export const withoutNodes = <N>({ blocks, ...rest }: Article<N>) => ({
  ...rest,
  blocks: blocks.map(({ runs, ...block }) => ({
    ...block,
    runs: runs.map(({ start, end, from }) => [start, end, from]),
  })),
});
