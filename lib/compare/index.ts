import type { Article } from '../article/article';
import { detect } from '../article/detect';
import { searchable } from '../article/searchable';
import type { Dataset } from '../dataset';
import { extractStatistics } from '../statistics';
import type { Statistic } from '../statistics/statistic';
import { arithmetic } from './arithmetic';
import type { Finding } from './finding';
import { judge } from './judge';
import { supportBy } from './judge/support';
import { candidatesOf } from './link';
import { decide } from './link/decide';
import { pageOf, type Page } from './link/page';
import { vocabularyOf } from './link/vocabulary';
import type { Report } from './report';
import { digits } from './value/bounds';

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
export const compare = (
  statistics: readonly Statistic[],
  text: string,
  dataset: Dataset,
  context: Context,
): Finding[] => findingsOn(pageFor(statistics, text, dataset, context), statistics, dataset, context);

/** Reads an article to the end: what it is about, its statistics, what the published figures say, and whether its own sums work. */
export function reportOf(article: Article, dataset: Dataset): Report {
  const { title, publisher, published, url, text } = article;
  const statistics = extractStatistics(searchable(article), article);
  const page = pageFor(statistics, text, dataset, article);
  return {
    article: { ...detect(article), title, publisher, published, url, text },
    statistics,
    findings: findingsOn(page, statistics, dataset, article),
    arithmetic: arithmetic(page),
    dataset: { version: dataset.version, date: dataset.date },
  };
}

const pageFor = (
  statistics: readonly Statistic[],
  text: string,
  dataset: Dataset,
  { title }: Context,
): Page => pageOf(statistics, text, title, vocabularyOf(dataset).weight);

function findingsOn(
  page: Page,
  statistics: readonly Statistic[],
  dataset: Dataset,
  { published }: Context,
): Finding[] {
  const candidates = candidatesOf(page, dataset);
  return statistics.map((statistic, at) => {
    const support = supportBy(statistic, dataset, published);
    const { value, step } = statistic.quantity;
    const link = decide(candidates.get(at) ?? [], digits(value ?? 0, step), support);
    return judge(statistic, link, dataset, published);
  });
}
