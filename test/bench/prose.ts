import { readdirSync, readFileSync } from 'node:fs';
import { articleFromHtml } from '../../lib/cheerio';

const CORPUS = new URL('../corpus/', import.meta.url);

/** The corpus's pages as HTML, by name. */
export const pages = (): { name: string; html: string }[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, html: readFileSync(new URL(`${name}/page.html`, CORPUS), 'utf8') }));

/** `length` characters of news prose: the corpus's articles, one after the other, over again as often as needed. */
export function prose(length: number): string {
  const once = pages()
    .map(({ html }) => articleFromHtml(html, null).text)
    .join('\n');
  return `${once}\n`.repeat(Math.ceil(length / (once.length + 1))).slice(0, length);
}
