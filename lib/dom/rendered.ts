import type { Article, Block } from '../article/article';
import { ofBlocks } from '../article/of-blocks';

const isRendered = ({ runs }: Block<Node>): boolean =>
  // Browsers without the question, and nodes that have left the page in between, are given the benefit of the doubt.
  runs[0]?.node.parentElement?.checkVisibility?.() ?? true;

/**
 * The article without the blocks that a style sheet keeps off the page: what nobody sees is not reported. The reader of a tree cannot know;
 * only the article's own blocks are asked. Where none is shown, the page is not ready to be seen, and all are kept.
 */
export function rendered(article: Article<Node>): Article<Node> {
  const shown = article.blocks.filter(isRendered);
  return shown.length === 0 || shown.length === article.blocks.length ? article : ofBlocks(article, shown);
}
