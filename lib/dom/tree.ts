import type { Tree } from '../article/tree';

/**
 * Properties and methods as the browser defines them: after `<form><input name="firstChild">` the form's `firstChild` is that input.
 * Taken from the prototypes once, which costs less than looking at every node. Outside of a browser (tests on a light DOM) the node's own are as good.
 */
type Prototype = 'Node' | 'Element' | 'CharacterData';
const prototype = (name: Prototype): object | undefined =>
  (globalThis as unknown as Partial<Record<Prototype, { prototype: object }>>)[name]?.prototype;
type Getter<V> = (this: Node) => V;
const getter = <V>(from: Prototype, name: string): Getter<V> => {
  const found = prototype(from);
  const get = found && (Object.getOwnPropertyDescriptor(found, name)?.get as Getter<V> | undefined);
  return (
    get ??
    function () {
      return (this as unknown as Record<string, V>)[name]!;
    }
  );
};
type Method<V> = (this: Node, word?: string) => V;
const method = <V>(from: Prototype, name: string): Method<V> =>
  (prototype(from) as Record<string, Method<V>> | undefined)?.[name] ??
  function (word) {
    return (this as unknown as Record<string, Method<V>>)[name]!.call(this, word);
  };

const nodeType = getter<number>('Node', 'nodeType');
const firstChild = getter<Node | null>('Node', 'firstChild');
const nextSibling = getter<Node | null>('Node', 'nextSibling');
const localName = getter<string>('Element', 'localName');
const hasAttributes = method<boolean>('Element', 'hasAttributes');
const getAttributeNames = method<readonly string[]>('Element', 'getAttributeNames');
const getAttribute = method<string | null>('Element', 'getAttribute');
const data = getter<string>('CharacterData', 'data');

const [ELEMENT, TEXT] = [1, 3];
const NONE: readonly never[] = [];

/**
 * The node asked last, its type, and the names of its attributes, which are few: what it has not got is answered without asking the page.
 * Each question crosses from the script's world into the browser's, and reading a page asks several for every node.
 */
let asked: Node | null = null;
let type = 0;
let names: readonly string[] | null = NONE;

const typeOf = (node: Node): number => {
  if (node !== asked) {
    asked = node;
    type = nodeType.call(node);
    names = null;
  }
  return type;
};
const namesOf = (node: Node): readonly string[] =>
  typeOf(node) === ELEMENT && hasAttributes.call(node) ? getAttributeNames.call(node) : NONE;

/** The tree port over a live page. Reads only. */
export const domTree: Tree<Node> = {
  name: (node) => {
    const type = typeOf(node);
    return type === ELEMENT ? localName.call(node) : type === TEXT ? '#text' : '';
  },
  text: (node) => (typeOf(node) === TEXT ? data.call(node) : ''),
  attribute: (node, name) => {
    if (node !== asked || names === null) names = namesOf(node);
    return names.length > 0 && names.includes(name) ? getAttribute.call(node, name) : null;
  },
  first: (node) => firstChild.call(node),
  next: (node) => nextSibling.call(node),
};
