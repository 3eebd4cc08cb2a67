/** Temporary: works with whichever rooms exist already; goes when `reportOf` is there. */
import type { Article } from '../../article/article';
import type { Report } from '../../compare/report';
import type { Statistic } from '../../statistics/statistic';
import type { Contract } from './contract';
import type { Document } from './document';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const have = async (path: string): Promise<any> => {
  try {
    return await import(path);
  } catch (error) {
    if (process.env.HESHU_DEBUG) console.error(path, (error as Error).message);
    return {};
  }
};
const { articleFromHtml } = await have('../../cheerio/index');
const { articleFromText } = await have('../../article/plain-text');
const { detect } = await have('../../article/detect');
const { extractStatistics } = await have('../../statistics/index');
const { figures } = await have('../../dataset/index');
const { reportOf } = await have('../../compare/index');
const contract = await have('../../compare/contract');

export async function assemble({ html, text, url, published }: Document): Promise<Report> {
  const page = { url, title: null, publisher: null, published };
  const read: Article =
    html === undefined
      ? (articleFromText?.(text, page) ?? { ...page, text, blocks: [] })
      : (articleFromHtml?.(html, url) ?? { ...page, text: '', blocks: [] });
  const article = published ? { ...read, published } : read;
  if (reportOf && figures) return reportOf(article, figures);
  const detection = detect?.(article) ?? { healthPolicy: false, score: 0, reasons: [] };
  const statistics: Statistic[] = extractStatistics?.(article.text, article) ?? [];
  return {
    article: { ...article, ...detection },
    statistics,
    findings: statistics.map(() => ({
      state: 'unlisted',
      indicator: null,
      candidates: [],
      keys: { indicator: false, area: null, period: null, unit: null, value: null },
      observation: null,
      source: null,
      newer: null,
      note: null,
      reasons: [],
    })),
    arithmetic: [],
    dataset: { version: figures?.version ?? '', date: figures?.date ?? '' },
  };
}

export function toContract(report: Report): Omit<Contract, 'input'> {
  if (contract.toContract) return contract.toContract(report);
  const { healthPolicy, score, reasons, title, publisher, published, url, text } = report.article;
  return {
    article: { healthPolicy, score, reasons, title, publisher, published, url, text },
    statistics: report.statistics.map((s, i) => ({
      start: s.start,
      end: s.end,
      quote: s.quote,
      kind: s.quantity.kind,
      value: s.quantity.value,
      valueTo: s.quantity.valueTo,
      low: s.quantity.interval.low,
      high: s.quantity.interval.high,
      unit: s.quantity.unit,
      hedge: s.quantity.hedge,
      change: s.change,
      period: s.period,
      area: s.area,
      subject: s.subject,
      pair: s.pair,
      rule: s.rule,
      finding: {
        state: report.findings[i]!.state,
        indicator: null,
        candidates: [],
        keys: { ...report.findings[i]!.keys },
        observation: null,
        newer: null,
        note: null,
      },
    })),
    arithmetic: [],
    dataset: report.dataset,
  };
}
