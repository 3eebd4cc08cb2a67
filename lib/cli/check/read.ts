import type { Article } from '../../article/article';
import { articleFromText } from '../../article/plain-text';
import { articleFromHtml } from '../../cheerio';
import { reportOf } from '../../compare';
import { toContract, type Contract, type Say } from '../../compare/contract';
import type { Report } from '../../compare/report';
import { figures } from '../../dataset';
import type { Document, Unreadable } from './document';
import { nesting } from './nesting';

/** Elements in each other; browsers stop at 512. */
const DEEPEST = 20_000;

/** The `--json` object of one input. */
export type Output = Contract & {
  readonly input: string;
  readonly id?: string | number;
  readonly error?: string;
};

/** What was read of one input. `report` is null exactly where `error` is not. */
export interface Reading {
  readonly name: string;
  readonly output: Output;
  readonly report: Report | null;
  readonly error: string | null;
}

/** Reads one input to the end. A page without an article gives an empty text and no statistics; that is no error. */
export function read(input: Document | Unreadable, say: Say): Reading {
  const { name, id } = input;
  const named = { input: name, ...(id !== undefined && { id }) };
  const unread = (error: string) => ({
    name,
    output: { ...named, ...NOTHING, error },
    report: null,
    error,
  });
  if ('error' in input) return unread(input.error);
  if (nesting(input.html ?? '') > DEEPEST) return unread(`nests over ${DEEPEST} elements in each other`);
  try {
    const report = reportOf(articleOf(input), figures);
    return { name, output: { ...named, ...toContract(report, say) }, report, error: null };
  } catch (error) {
    // A fault of ours; but one page must not end the run of ten thousand.
    return unread(`broke the reader, please report it (${(error as Error).message})`);
  }
}

/** A day of publication that was given outweighs the one that the page prints. */
function articleOf({ html, text = '', url, published }: Document): Article {
  const article = html === undefined ? articleFromText(text, { url, published }) : articleFromHtml(html, url);
  return { ...article, published: published ?? article.published };
}

/** Every field that a reader of the output may count on. */
const NOTHING: Contract = {
  article: {
    healthPolicy: false,
    score: 0,
    reasons: [],
    title: null,
    publisher: null,
    published: null,
    url: null,
    text: '',
  },
  statistics: [],
  arithmetic: [],
  dataset: { version: figures.version, date: figures.date },
};
