/** What a page of the corpus is expected to give, written by hand beside the page. */
export interface Expected {
  readonly url: string | null;
  /** What is odd about the page. */
  readonly about: string;
  readonly article: {
    readonly healthPolicy: boolean;
    readonly title: string | null;
    readonly publisher: string | null;
    /** YYYY-MM-DD. */
    readonly published: string | null;
  };
  /** The body's blocks in reading order; none where the page is no single article. */
  readonly blocks: readonly string[];
  /** What stands on the page and must not be read. */
  readonly not: readonly string[];
  /** Every statistic of the body in reading order, each with the fields that matter. */
  readonly statistics: readonly ({ readonly quote: string } & Readonly<Record<string, unknown>>)[];
}

/** As much of the command line's contract as is compared. */
export interface Read {
  readonly article: Expected['article'] & { readonly text: string };
  readonly statistics: readonly ({ readonly quote: string } & Readonly<Record<string, unknown>>)[];
}

/** Fields of an expected statistic that the contract keeps in its finding. */
const OF_FINDING = new Set(['indicator', 'state']);

const same = (expected: unknown, found: unknown): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(expected - found) <= 1e-6 * Math.max(1, Math.abs(expected))
    : expected === found;

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';

function* articleFaults({ article, blocks, not }: Expected, read: Read) {
  for (const key of ['healthPolicy', 'title', 'publisher', 'published'] as const)
    if (article[key] !== read.article[key])
      yield `${key}: expected ${show(article[key])}, read ${show(read.article[key])}`;
  const found = read.article.text === '' ? [] : read.article.text.split('\n');
  for (const block of blocks) if (!found.includes(block)) yield `block missing: ${block}`;
  for (const block of found) if (!blocks.includes(block)) yield `block too many: ${block}`;
  if (blocks.join('\n') !== read.article.text) yield 'blocks are not in the order expected';
  for (const text of not) if (read.article.text.includes(text)) yield `must not be read: ${text}`;
}

function* statisticFaults({ statistics }: Expected, read: Read) {
  const quotes = (list: readonly { quote: string }[]) => list.map(({ quote }) => quote).join(' | ');
  if (quotes(statistics) !== quotes(read.statistics)) {
    yield `statistics: expected ${quotes(statistics)}; found ${quotes(read.statistics)}`;
    return;
  }
  for (const [at, expected] of statistics.entries()) {
    const found = read.statistics[at]!;
    const finding = found.finding as Record<string, unknown> | undefined;
    for (const [key, value] of Object.entries(expected)) {
      const given = OF_FINDING.has(key) ? finding?.[key] : found[key];
      if (!same(value, given))
        yield `${expected.quote}: ${key} expected ${show(value)}, found ${show(given)}`;
    }
  }
}

/** Everything in which what was read differs from what is expected; nothing where the page is met. */
export const faults = (expected: Expected, read: Read): string[] => [
  ...articleFaults(expected, read),
  ...statisticFaults(expected, read),
];
