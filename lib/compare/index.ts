import type { Article } from '../article/article';
import { detect } from '../article/detect';
import { searchable } from '../article/searchable';
import type { Dataset } from '../dataset';
import { extractStatistics } from '../statistics';
import type { Statistic } from '../statistics/statistic';
import type { Finding } from './finding';
import { judge } from './judge';
import { supportBy } from './judge/support';
import { candidatesOf } from './link';
import { decide } from './link/decide';
import { pageOf } from './link/page';
import { vocabularyOf } from './link/vocabulary';
import type { Report } from './report';

/** What is known of the article besides its text. */
export interface Context {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
}

/**
 * Sets each statistic beside the published figure that it states. `text` is the text from which the statistics came;
 * the findings are in the order of the statistics.
 */
export function compare(
  statistics: readonly Statistic[],
  text: string,
  dataset: Dataset,
  context: Context,
): Finding[] {
  const page = pageOf(statistics, text, context.title, vocabularyOf(dataset).weight);
  const candidates = candidatesOf(page, dataset);
  return statistics.map((statistic, at) => {
    const support = supportBy(statistic, dataset, context.published);
    return judge(statistic, decide(candidates.get(at) ?? [], support), dataset, context.published);
  });
}

/** Reads an article to the end: what it is about, its statistics, and what the published figures say. */
export function reportOf(article: Article, dataset: Dataset): Report {
  const { title, publisher, published, url, text } = article;
  const statistics = extractStatistics(searchable(article), article);
  return {
    article: { ...detect(article), title, publisher, published, url, text },
    statistics,
    findings: compare(statistics, text, dataset, article),
    arithmetic: [],
    dataset: { version: dataset.version, date: dataset.date },
  };
}
