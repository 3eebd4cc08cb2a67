import { readFileSync } from 'node:fs';
import { articleFromHtml } from '../../cheerio';
import { reportOf } from '../../compare';
import type { State } from '../../compare/finding';
import { figures } from '../../dataset';
import { decode } from '../check/decode';

/** What one page of the corpus gives, beside what is expected of it. */
export interface PageScore {
  readonly slug: string;
  readonly expected: number;
  readonly found: number;
  /** Marks that the page does not expect. */
  readonly falseMarks: number;
  /** Expected statistics with an indicator; linked to it; linked to another. */
  readonly linkable: number;
  readonly linked: number;
  readonly wrong: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  readonly failedSums: number;
  /** One line a difference. */
  readonly confusion: readonly string[];
}

interface Expected {
  readonly url: string | null;
  readonly statistics: readonly {
    readonly quote: string;
    readonly indicator?: string | null;
    readonly state?: State;
  }[];
}

export function pageScore(slug: string, folder: URL): PageScore {
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
  const decoded = decode(readFileSync(new URL('page.html', folder)));
  if ('error' in decoded) throw new Error(`${slug}: ${decoded.error}`);
  const { statistics, findings, arithmetic } = reportOf(articleFromHtml(decoded.text, expected.url), figures);

  const confusion: string[] = [];
  const states: Partial<Record<State, number>> = {};
  for (const { state } of findings) states[state] = (states[state] ?? 0) + 1;
  const extra = new Set(statistics.keys());
  let [found, linkable, linked, wrong, from] = [0, 0, 0, 0, 0];
  for (const wanted of expected.statistics) {
    const at = statistics.findIndex(({ quote }, index) => index >= from && quote === wanted.quote);
    if (wanted.indicator) linkable++;
    if (at < 0) {
      confusion.push(`${wanted.quote}: not found`);
      continue;
    }
    found++;
    from = at + 1;
    extra.delete(at);
    const { indicator, state } = findings[at]!;
    if (wanted.indicator && indicator === wanted.indicator) linked++;
    else if (wanted.indicator !== undefined && indicator !== null) wrong++;
    if (wanted.indicator !== undefined && indicator !== wanted.indicator)
      confusion.push(`${wanted.quote}: ${indicator ?? state} for ${wanted.indicator ?? 'nothing'}`);
    else if (wanted.state !== undefined && state !== wanted.state)
      confusion.push(`${wanted.quote}: ${state} for ${wanted.state}`);
  }
  for (const at of extra) confusion.push(`${statistics[at]!.quote}: not expected`);
  const failed = arithmetic.filter(({ holds }) => !holds);
  for (const { check, statistics: at } of failed)
    confusion.push(`${at.map((index) => statistics[index]!.quote).join(', ')}: ${check} does not hold`);
  return {
    slug,
    expected: expected.statistics.length,
    found,
    falseMarks: extra.size,
    linkable,
    linked,
    wrong,
    states,
    failedSums: failed.length,
    confusion,
  };
}
