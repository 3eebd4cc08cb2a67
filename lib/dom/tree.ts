import type { Tree } from '../article/tree';

const NONE: readonly Node[] = [];
/** The element asked last, and whether it has no attributes at all, as half of a page's elements: the other questions about it are answered at once. */
let asked: Node | null = null;
let bare = true;

/**
 * The tree port over a live page. Reads only. Asks the page as little as it can: each question crosses from the script's world into the browser's,
 * and reading a page asks several for every node.
 */
export const domTree: Tree<Node> = {
  name: (node) => (node as Partial<Element>).localName ?? (node.nodeType === 3 ? '#text' : ''),
  text: (node) => (node.nodeType === 3 ? (node as Text).data : ''),
  attribute: (node, name) => {
    if (node !== asked) {
      asked = node;
      bare = !(node as Partial<Element>).hasAttributes?.();
    }
    return bare ? null : (node as Element).getAttribute(name);
  },
  children: (node) => {
    const first = node.firstChild;
    if (!first) return NONE;
    const children = [first];
    for (let child = first.nextSibling; child; child = child.nextSibling) children.push(child);
    return children;
  },
  parent: (node) => node.parentNode,
};
