import { plain } from './plain';

/** What is not read, and links: the headlines of other pages. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'A']);

/** The first characters of a page's text, as the gate needs them: no layout, one walk, at most `limit` characters. */
export function sampleText(document: Document, limit = 30_000): string {
  const body = plain(document, 'body');
  if (!body) return '';
  const walker = plain(document, 'createTreeWalker')(body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  let length = 0;
  while (length < limit && walker.nextNode()) {
    const { data, parentNode } = walker.currentNode as Text;
    if (data.length < 2 || SILENT.has(parentNode?.nodeName ?? '')) continue;
    parts.push(data);
    length += data.length;
  }
  return parts.join('\n').slice(0, limit);
}
