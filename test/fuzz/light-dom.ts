import { parseHTML } from 'linkedom';
import type { HtmlNode } from '../../lib/cheerio/tree';

/** The nodes of a tree that cheerio built, one by one, as a document's: so both adapters read one tree. */
export function lightDom(root: HtmlNode): Node {
  const { document } = parseHTML('');
  const top = document.createDocumentFragment();
  const open: { from: HtmlNode; to: Node }[] = [{ from: root, to: top }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    if (!('children' in pair.from)) continue;
    for (const child of pair.from.children) {
      const copy = copyOf(document, child);
      pair.to.appendChild(copy);
      open.push({ from: child, to: copy });
    }
  }
  return top;
}

function copyOf(document: Document, node: HtmlNode): Node {
  if (node.type === 'text') return document.createTextNode(node.data);
  if (!('attribs' in node)) return document.createComment('');
  const element = document.createElement(node.name);
  for (const [name, value] of Object.entries(node.attribs)) element.setAttribute(name, value);
  return element;
}
