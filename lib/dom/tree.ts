import type { Tree } from '../article/tree';
import { overridden, plain } from './plain';

const NONE: readonly Node[] = [];
/** The element asked last, and whether it has no attributes at all, as half of a page's elements: the other questions about it are answered at once. */
let asked: Node | null = null;
let bare = true;
let odd = false;

/**
 * The tree port over a live page. Reads only. Asks the page as little as it can: each question crosses from the script's world into the browser's,
 * and reading a page asks several for every node.
 */
export const domTree: Tree<Node> = {
  name: (node) => {
    const name: unknown = (node as Partial<Element>).localName;
    if (typeof name === 'string') return name;
    if (name) return plain(node as Partial<Element> & Node, 'localName') ?? '';
    return node.nodeType === 3 ? '#text' : '';
  },
  text: (node) => (node.nodeType === 3 ? (node as Text).data : ''),
  attribute: (node, name) => {
    if (node !== asked) {
      asked = node;
      odd = overridden(node);
      const element = node as Partial<Element> & Node;
      bare = !(odd ? plain(element, 'hasAttributes')?.() : element.hasAttributes?.());
    }
    if (bare) return null;
    return odd ? plain(node as Element, 'getAttribute')(name) : (node as Element).getAttribute(name);
  },
  children: (node) => {
    const first = plain(node, 'firstChild');
    if (!first) return NONE;
    const children = [first];
    for (let child = plain(first, 'nextSibling'); child; child = plain(child, 'nextSibling'))
      children.push(child);
    return children;
  },
  parent: (node) => plain(node, 'parentNode'),
};
