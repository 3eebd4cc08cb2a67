import type { Article, Block } from './article';

/** An article of some of another's blocks, set one below the other anew. */
export const ofBlocks = <N>(article: Article<N>, some: readonly Block<N>[]): Article<N> => {
  const blocks: Block<N>[] = [];
  let at = 0;
  for (const { kind, start, end, runs } of some) {
    const by = at - start;
    const moved = runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }));
    blocks.push({ kind, start: at, end: end + by, runs: moved });
    at = end + by + 1;
  }
  const text = some.map(({ start, end }) => article.text.slice(start, end)).join('\n');
  return { ...article, text, blocks };
};
