import type { Tree } from '../article/tree';

/**
 * The tree port over a live page. Reads only. Asks the page as little as it can: each question crosses from the script's world into the browser's,
 * and reading a page asks some ten for every node.
 */
export const domTree: Tree<Node> = {
  name: (node) => (node as Partial<Element>).localName ?? (node.nodeType === 3 ? '#text' : ''),
  text: (node) => (node.nodeType === 3 ? (node as Text).data : ''),
  attribute: (node, name) => (node as Partial<Element>).getAttribute?.(name) ?? null,
  children: (node) => {
    const children: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  },
  parent: (node) => node.parentNode,
};
