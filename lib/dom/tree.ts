import type { Tree } from '../article/tree';

/** The tree port over a live page. Reads only. */
export const domTree: Tree<Node> = {
  name: (node) => (node.nodeType === 1 ? (node as Element).localName : node.nodeType === 3 ? '#text' : ''),
  text: (node) => (node.nodeType === 3 ? (node as Text).data : ''),
  attribute: (node, name) => (node.nodeType === 1 ? (node as Element).getAttribute(name) : null),
  children: (node) => {
    const children: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  },
  parent: (node) => node.parentNode,
};
