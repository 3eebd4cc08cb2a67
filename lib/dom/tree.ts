import type { Tree } from '../article/tree';

/**
 * Properties and methods as the browser defines them: after `<form><input name="firstChild">` the form's `firstChild` is that input.
 * Taken from the prototypes once, which costs less than looking at every node. Outside of a browser (tests on a light DOM) the node's own are as good.
 */
type Prototype = 'Node' | 'Element' | 'CharacterData';
const prototype = (name: Prototype): object | undefined =>
  (globalThis as unknown as Partial<Record<Prototype, { prototype: object }>>)[name]?.prototype;
const getter = <V>(from: Prototype, name: string): ((node: Node) => V) => {
  const found = prototype(from);
  const get = found && Object.getOwnPropertyDescriptor(found, name)?.get;
  return get ? (node) => get.call(node) as V : (node) => (node as unknown as Record<string, V>)[name]!;
};
const method = <V>(from: Prototype, name: string): ((node: Node, word?: string) => V) => {
  type Call = (this: Node, word?: string) => V;
  const call = (prototype(from) as Record<string, Call> | undefined)?.[name];
  return call
    ? (node, word) => call.call(node, word)
    : (node, word) => (node as unknown as Record<string, Call>)[name]!.call(node, word);
};

const nodeType = getter<number>('Node', 'nodeType');
const firstChild = getter<Node | null>('Node', 'firstChild');
const nextSibling = getter<Node | null>('Node', 'nextSibling');
const parentNode = getter<Node | null>('Node', 'parentNode');
const localName = getter<string>('Element', 'localName');
const hasAttributes = method<boolean>('Element', 'hasAttributes');
const getAttribute = method<string | null>('Element', 'getAttribute');
const data = getter<string>('CharacterData', 'data');

const NONE: readonly Node[] = [];
/** The node asked last, and whether it has no attributes at all, as half of a page's elements: the other questions about it are answered at once. */
let asked: Node | null = null;
let bare = true;

/**
 * The tree port over a live page. Reads only. Asks the page as little as it can: each question crosses from the script's world into the browser's,
 * and reading a page asks several for every node.
 */
export const domTree: Tree<Node> = {
  name: (node) => {
    const type = nodeType(node);
    return type === 1 ? localName(node) : type === 3 ? '#text' : '';
  },
  text: (node) => (nodeType(node) === 3 ? data(node) : ''),
  attribute: (node, name) => {
    if (node !== asked) {
      asked = node;
      bare = nodeType(node) !== 1 || !hasAttributes(node);
    }
    return bare ? null : getAttribute(node, name);
  },
  children: (node) => {
    const first = firstChild(node);
    if (!first) return NONE;
    const children = [first];
    for (let child = nextSibling(first); child; child = nextSibling(child)) children.push(child);
    return children;
  },
  parent: parentNode,
};
