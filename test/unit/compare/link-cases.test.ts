import { expect, test } from 'vitest';
import { compare } from '../../../lib/compare';
import { figures } from '../../../lib/dataset';
import { extractStatistics } from '../../../lib/statistics';
import { LINK_CASES } from './link-cases.data';

interface Linked {
  readonly row: string;
  readonly want: string | null;
  readonly got: string | null;
  readonly state: string;
}

const linked: Linked[] = LINK_CASES.flatMap(({ text, published, links }) => {
  const context = { published, title: null };
  const statistics = extractStatistics(text, context);
  const findings = compare(statistics, text, figures, context);
  let from = 0;
  return links.map(([quote, want]) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    const finding =
      findings[statistics.findIndex((statistic) => statistic.start < from && statistic.end > start)];
    const row = `${text.slice(Math.max(0, start - 20), start)}⟦${quote}⟧`;
    return { row, want, got: finding?.indicator ?? null, state: finding?.state ?? 'not found' };
  });
});
const named = linked.filter(({ got }) => got !== null);
const wanted = linked.filter(({ want }) => want !== null);
const right = wanted.filter(({ want, got }) => want === got);
const wrong = named.filter(({ want, got }) => want !== got);

test('there are enough cases, and every indicator in them exists', () => {
  expect(wanted.length).toBeGreaterThanOrEqual(200);
  expect(wanted.filter(({ want }) => !figures.indicator(want!))).toEqual([]);
});

test('links are right: at least 98 in 100 of those that are made', () => {
  expect(right.length / named.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.98);
});

test('links are made: at least 90 in 100 of those that could be', () => {
  expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.9);
});

test('numbers that state nothing of the dataset are linked to nothing', () => {
  expect(named.filter(({ want }) => want === null)).toEqual([]);
});

test('no figure as published differs', () => {
  expect(right.filter(({ state }) => state === 'differs')).toEqual([]);
});
