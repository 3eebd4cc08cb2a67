import type { Finding, State } from '../../../lib/compare/finding';
import type { Report } from '../../../lib/compare/report';
import type { Statistic } from '../../../lib/statistics/statistic';

const QUOTES: readonly [string, State, boolean | null][] = [
  ['1017.4万张', 'exact', true],
  ['约1500万人', 'rounded', true],
  ['3.4人', 'differs', false],
  ['=1|2', 'unlisted', null],
];

const statistic = (text: string, quote: string): Statistic => {
  const start = text.indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    sentence: { start: 0, end: text.length },
    quantity: {
      kind: 'count',
      value: 1,
      valueTo: null,
      unit: '张',
      hedge: 'exact',
      interval: { low: 1, high: 1, lowOpen: false, highOpen: false, lowSoft: false, highSoft: false },
      step: 1,
    },
    role: 'level',
    change: null,
    period: '2023-12',
    periodOrigin: 'stated',
    area: 'CN',
    areaOrigin: 'stated',
    subject: null,
    target: false,
    pair: null,
    rule: 'test',
  };
};

const finding = (state: State, value: boolean | null): Finding => ({
  state,
  indicator: value === null ? null : 'beds_total',
  name: value === null ? null : '床位数',
  unit: value === null ? null : '张',
  candidates: [],
  keys: { indicator: value !== null, area: true, period: true, unit: true, value },
  observation:
    value === null
      ? null
      : {
          indicator: 'beds_total',
          area: 'CN',
          period: '2023',
          basis: 'end_of_period',
          value: 10174000,
          valueTo: null,
          printed: '1017.4万张',
          hedge: 'exact',
          resolution: 1000,
          status: 'final',
          source: 'communique',
        },
  source:
    value === null
      ? null
      : {
          id: 'communique',
          publisher: '国家卫生健康委员会',
          title: '统计公报',
          date: '2024-08-29',
          url: 'https://example.org/a',
        },
  newer: null,
  note: null,
  reasons: [],
});

/** A small report made up for tests of the views: one statistic a state, one of them with marks of Markdown and spreadsheets. */
export function smallReport(): Report {
  const text = QUOTES.map(([quote]) => quote).join('，') + '。';
  return {
    article: {
      healthPolicy: true,
      score: 1,
      reasons: [],
      title: '床位*情况*',
      publisher: '示例新闻网',
      published: '2024-08-30',
      url: 'https://example.org/news',
      text,
    },
    statistics: QUOTES.map(([quote]) => statistic(text, quote)),
    findings: QUOTES.map(([, state, value]) => finding(state, value)),
    arithmetic: [],
    dataset: { version: '1.2.3', date: '2026-01-31' },
  };
}
