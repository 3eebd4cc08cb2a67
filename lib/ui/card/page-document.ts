/*
 * The card stands in a page whose images and forms may be named after any property of its document: after
 * `<img name="createElement">` the document's `createElement` is that image. So it asks the document's class.
 */

/** A property of the page's document as the browser defines it. */
const plain = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document);

export const rootElement = (): HTMLElement => plain('documentElement');

export const focusedElement = (): Element | null => plain('activeElement');

export const createElement = (name: string): HTMLElement => plain('createElement').call(document, name);

/** What Preact makes nodes with: it asks for the `ownerDocument` of the parent. */
const maker = {
  createTextNode: (text: string) => plain('createTextNode').call(document, text),
  createElementNS: (space: string, name: string) =>
    madeHere(plain('createElementNS').call(document, space, name)),
};

/** The same node, in which Preact makes others whatever names the page gives. */
export const madeHere = <N extends Node>(node: N): N =>
  Object.defineProperty(node, 'ownerDocument', { value: maker });
