import type { Observation } from '../dataset/observation';
import type { Note } from './finding';
import type { Report } from './report';

/** Puts a note into words; the caller chooses the language. */
export type Say = (note: Note) => string;

/** What `--json` prints of a report: fields may be added, none renamed. `unitOf` gives an indicator's unit. */
export function toContract(report: Report, say: Say = ({ id }) => id) {
  const { healthPolicy, score, reasons, title, publisher, published, url, text } = report.article;
  return {
    article: { healthPolicy, score, reasons, title, publisher, published, url, text },
    statistics: report.statistics.map((statistic, at) => ({
      start: statistic.start,
      end: statistic.end,
      quote: statistic.quote,
      kind: statistic.quantity.kind,
      value: statistic.quantity.value,
      valueTo: statistic.quantity.valueTo,
      low: statistic.quantity.interval.low,
      high: statistic.quantity.interval.high,
      unit: statistic.quantity.unit,
      hedge: statistic.quantity.hedge,
      change: statistic.change,
      period: statistic.period,
      area: statistic.area,
      subject: statistic.subject,
      pair: statistic.pair,
      rule: statistic.rule,
      finding: findingContract(report, at, say),
    })),
    arithmetic: report.arithmetic.map(({ check, holds, statistics, note }) => ({
      check,
      holds,
      statistics,
      note: say(note),
    })),
    dataset: report.dataset,
  };
}

export type Contract = ReturnType<typeof toContract>;

function findingContract(report: Report, at: number, say: Say) {
  const { state, indicator, candidates, keys, observation, from, source, newer, note, unit } =
    report.findings[at]!;
  return {
    state,
    indicator,
    candidates,
    keys: { ...keys },
    observation: observation && {
      ...figureContract(observation, unit),
      source: {
        publisher: source?.publisher ?? '',
        title: source?.title ?? '',
        date: source?.date ?? '',
        url: source?.url ?? null,
      },
    },
    from: from ? figureContract(from, unit) : null,
    newer: newer && { value: newer.value, period: newer.period },
    note: note && say(note),
  };
}

const figureContract = ({ value, valueTo, period, printed, status }: Observation, unit: string | null) => ({
  value,
  valueTo,
  unit: unit ?? '',
  period,
  printed,
  status,
});
