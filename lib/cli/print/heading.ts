import type { Report } from '../../compare/report';
import { coverageOf } from '../../ui/coverage';
import { message, type Locale } from '../../ui/messages';
import { clean } from './clean';

/** Title of the article, else `name`. */
export const titleOf = ({ article }: Report, name: string): string => clean(article.title ?? name);

/** Publisher, day, and whether it is health policy, with the score. */
export const bylineOf = ({ article }: Report, locale: Locale): string =>
  [
    article.publisher,
    article.published,
    `${message(locale, article.healthPolicy ? 'article.is' : 'article.isNot')} ${article.score.toFixed(2)}`,
  ]
    .filter((part) => part)
    .map((part) => clean(part!))
    .join(' · ');

/** Version and day of the figures, and what a comparison is not. */
export const footerOf = ({ dataset: { version, date } }: Report, locale: Locale): string =>
  `${message(locale, 'dataset.line', { version, date })} · ${message(locale, 'footer')}`;

/** N found, K compared, M agree. */
export const coverageLine = ({ findings }: Report, locale: Locale): string =>
  message(locale, 'coverage.line', { ...coverageOf(findings) });
