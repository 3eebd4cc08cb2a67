import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../lib/cheerio';
import { decode } from '../../lib/cli/check/decode';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';

/** The pages as text, with their day: what a number says is the same in both. */
const HERE = new URL('./', import.meta.url);
const articles = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/page.html`, HERE)))
  .map(({ name }) => {
    const decoded = decode(readFileSync(new URL(`${name}/page.html`, HERE)));
    if ('error' in decoded) throw new Error(decoded.error);
    return { name, article: articleFromHtml(decoded.text, null) };
  });

const read = (article: (typeof articles)[number]['article'], text: string) =>
  reportOf({ ...article, text, blocks: [] }, figures);

/** Every number of the corpus that agrees with the published figure of its period. */
const agreeing = articles.flatMap(({ name, article }) => {
  const report = read(article, article.text);
  return report.statistics.flatMap((statistic, at) => {
    const { state, keys, observation, indicator } = report.findings[at]!;
    // A range has two numbers, and changing one says little; of a forecast nobody can say that it differs.
    if (statistic.quantity.hedge === 'range' || statistic.target) return [];
    const compared = (state === 'exact' || state === 'rounded') && keys.period === true && keys.area === true;
    return compared ? [{ name, article, statistic, observation: observation!, indicator: indicator! }] : [];
  });
});
type Agreeing = (typeof agreeing)[number];

/** State of the number after its print was replaced. */
function stateWith({ article, statistic }: Agreeing, quote: string) {
  const text = article.text.slice(0, statistic.start) + quote + article.text.slice(statistic.end);
  const report = read(article, text);
  const at = report.statistics.findIndex(
    ({ start, end }) => start < statistic.start + quote.length && end > statistic.start,
  );
  return report.findings[at]?.state;
}

/** The number by another factor: beyond rounding, and away from every other period's figure. */
function changed({ statistic, indicator }: Agreeing): string | null {
  const digits = /\d[\d,.]*/.exec(statistic.quote)?.[0];
  const { value, unit } = statistic.quantity;
  if (!digits || value === null) return null;
  const places = digits.split('.')[1]?.length ?? 0;
  const known = figures.observations(indicator).flatMap((held) => [held.value, ...(held.alsoReported ?? [])]);
  for (const factor of [1.37, 0.71, 1.19, 0.83, 1.58, 0.59]) {
    const print = (Number(digits.replaceAll(',', '')) * factor).toFixed(places);
    const becomes = (value * Number(print)) / Number(digits.replaceAll(',', ''));
    const away = known.every((other) => Math.abs(becomes / other - 1) > 0.03);
    if (away && Math.abs(becomes / value - 1) > 0.1 && !(unit === '%' && becomes >= 100))
      return statistic.quote.replace(digits, print);
  }
  return null;
}

/** The number with one decimal less. */
function rounded({ statistic }: Agreeing): string | null {
  const digits = /\d+\.\d+/.exec(statistic.quote)?.[0];
  if (!digits) return null;
  const places = digits.split('.')[1]!.length;
  return statistic.quote.replace(digits, Number(digits).toFixed(places - 1));
}

const name = ({ name: page, statistic }: Agreeing, print: string) => `${page}: ${statistic.quote} → ${print}`;

describe('numbers of the corpus, changed', () => {
  test('there are enough of them', () => {
    expect(agreeing.length).toBeGreaterThanOrEqual(40);
  });

  test('beyond rounding: at least 95 in 100 differ', () => {
    const tried = agreeing.flatMap((number) => {
      const print = changed(number);
      return print === null ? [] : [{ name: name(number, print), state: stateWith(number, print) }];
    });
    const missed = tried.filter(
      ({ state }) => state !== 'differs' && state !== 'superseded' && state !== 'ambiguous',
    );
    expect(missed.length / tried.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('within rounding: none differs', () => {
    const tried = agreeing.flatMap((number) => {
      const print = rounded(number);
      return print === null ? [] : [{ name: name(number, print), state: stateWith(number, print) }];
    });
    expect(tried.length).toBeGreaterThan(10);
    expect(tried.filter(({ state }) => state === 'differs')).toEqual([]);
  });
});

test('unchanged pages: nothing differs, and no sum fails', () => {
  const alarms = articles.flatMap(({ name: page, article }) => {
    const { findings, statistics, arithmetic } = reportOf(article, figures);
    const differing = statistics
      .filter((_, at) => findings[at]!.state === 'differs')
      .map(({ quote }) => quote);
    return [...differing, ...arithmetic.filter(({ holds }) => !holds).map(({ check }) => check)].map(
      (what) => `${page}: ${what}`,
    );
  });
  expect(alarms).toEqual([]);
});
