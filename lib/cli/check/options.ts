import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../ui/messages';

const OUTPUTS = ['json', 'jsonl', 'jsonld', 'csv', 'markdown', 'trace'] as const;
export type Output = 'table' | (typeof OUTPUTS)[number];

export interface Options {
  /** Files, folders, or `-` for stdin. Never empty. */
  readonly files: readonly string[];
  readonly output: Output;
  /** Every input is plain text, whatever its name says. */
  readonly text: boolean;
  readonly url: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** Language of the table, of Markdown and of JSON-LD. */
  readonly locale: Locale;
}

/** What the words of the command line ask for; `wrong` says in one line why they cannot be followed. */
export type Request =
  { readonly run: Options } | { readonly print: 'help' | 'version' } | { readonly wrong: string };

/** Reads the command line's words. Does not throw. */
export function parseOptions(words: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...(Object.fromEntries(OUTPUTS.map((name) => [name, { type: 'boolean' }])) as Record<
          (typeof OUTPUTS)[number],
          { type: 'boolean' }
        >),
        text: { type: 'boolean' },
        url: { type: 'string' },
        published: { type: 'string' },
        locale: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    return { wrong: firstSentence((error as Error).message) };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { print: 'help' };
  if (values.version) return { print: 'version' };
  const outputs = OUTPUTS.filter((name) => values[name]);
  if (outputs.length > 1) return { wrong: `choose one of ${outputs.map((name) => `--${name}`).join(', ')}` };
  if (files.length === 0) return { wrong: 'no input: name a file, a folder, or - for stdin' };
  if (files.filter((file) => file === '-').length > 1) return { wrong: 'stdin (-) can be read only once' };
  const published = values.published ?? null;
  if (published !== null && !isDate(published)) {
    return { wrong: `--published wants YYYY-MM-DD, not “${published}”` };
  }
  const locale = LOCALES.find((name) => name === (values.locale ?? 'zh_CN').replace('-', '_'));
  if (locale === undefined) return { wrong: `--locale is one of ${LOCALES.join(', ')}` };
  const output = outputs[0] ?? 'table';
  return { run: { files, output, text: values.text ?? false, url: values.url ?? null, published, locale } };
}

/** A day that exists, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const firstSentence = (message: string) => message.split(/\.\s/)[0]!.replace(/\.$/, '');
