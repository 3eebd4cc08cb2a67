import type { Tree } from './tree';

const NOT_SAID = /display\s*:\s*none|text-decoration(?:-line)?\s*:[^;]*line-through/i;
const NOT_SHOWN_YET = /visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*(?:\.0+)?\s*(?:;|!|$)/i;

/**
 * `hidden`: nobody sees it, it is struck out, or somebody is writing in it.
 * `pending`: invisible until the page's script shows it, or behind an open dialog: some publishers send the whole article so.
 *
 * Judged by attributes alone, so that a live page and its HTML agree.
 */
export const visibility = <N>(tree: Tree<N>, node: N): 'shown' | 'pending' | 'hidden' => {
  if (tree.attribute(node, 'hidden') !== null) return 'hidden';
  const editable = tree.attribute(node, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'hidden';
  const style = tree.attribute(node, 'style');
  if (style && NOT_SAID.test(style)) return 'hidden';
  const pending = tree.attribute(node, 'aria-hidden') === 'true' || (style && NOT_SHOWN_YET.test(style));
  return pending ? 'pending' : 'shown';
};
