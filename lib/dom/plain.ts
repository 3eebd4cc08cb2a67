/** Their named fields, images and forms take the place of any property: after `<form><input name="firstChild">` the form's `firstChild` is that input. */
const overridden = (node: Node): boolean =>
  // Outside of a browser (tests on a light DOM) there is no such thing.
  typeof HTMLFormElement !== 'undefined' && (node instanceof HTMLFormElement || node instanceof Document);

/** A property as the browser defines it, whatever names the page gives. A method comes bound to its node. */
export function plain<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  const value: T[K] = overridden(node)
    ? Reflect.get(Object.getPrototypeOf(node) as T, name, node)
    : node[name];
  return typeof value === 'function' ? value.bind(node) : value;
}
