import type { Article } from '../article/article';
import { detect } from '../article/detect';
import { searchable } from '../article/searchable';
import type { Dataset } from '../dataset';
import { extractionSteps } from '../statistics';
import type { Statistic } from '../statistics/statistic';
import { finish, type Steps } from '../text/steps';
import { arithmeticSteps } from './arithmetic';
import { changeSteps } from './change';
import { askedOf, withAsked } from './change/asked';
import type { Finding } from './finding';
import { judge } from './judge';
import { supportBy } from './judge/support';
import { candidateSteps } from './link';
import { decide } from './link/decide';
import { inheritance } from './link/inherited';
import { pageSteps, type Page } from './link/page';
import { vocabularySteps } from './link/vocabulary';
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
export function compare(
  statistics: readonly Statistic[],
  text: string,
  dataset: Dataset,
  context: Context,
): Finding[] {
  const page = finish(pageFor(statistics, text, dataset, context));
  return finish(findingsOn(page, statistics, dataset, context));
}

/** Reads an article to the end: what it is about, its statistics, what the published figures say, and whether its own sums work. */
export const reportOf = (article: Article, dataset: Dataset): Report => finish(reportSteps(article, dataset));

/** The same in steps, for a page that wants to answer its user in between. */
export function* reportSteps(article: Article, dataset: Dataset): Steps<Report> {
  const { title, publisher, published, url, text } = article;
  const detection = detect(article);
  yield;
  const statistics = yield* extractionSteps(searchable(article), article);
  const page = yield* pageFor(statistics, text, dataset, article);
  return {
    article: { ...detection, title, publisher, published, url, text },
    statistics,
    findings: yield* findingsOn(page, statistics, dataset, article),
    arithmetic: yield* arithmeticSteps(page),
    dataset: { version: dataset.version, date: dataset.date },
  };
}

function* pageFor(
  statistics: readonly Statistic[],
  text: string,
  dataset: Dataset,
  { title }: Context,
): Steps<Page> {
  const { weight } = yield* vocabularySteps(dataset);
  return yield* pageSteps(statistics, text, title, weight);
}

function* findingsOn(
  page: Page,
  statistics: readonly Statistic[],
  dataset: Dataset,
  { published }: Context,
): Steps<Finding[]> {
  const asked = askedOf(page, statistics.length);
  const candidates = yield* candidateSteps(withAsked(page, asked), dataset);
  const inherits = inheritance(page);
  const findings: Finding[] = [];
  for (const [at, statistic] of statistics.entries()) {
    yield;
    const support = supportBy(statistic, dataset, published);
    const { value, step } = statistic.quantity;
    const link = decide(candidates.get(at) ?? [], digits(value ?? 0, step), support);
    findings.push(judge(statistic, link, dataset, published, inherits(at, link)));
  }
  return yield* changeSteps(page, findings, { asked, candidates }, dataset, published);
}
