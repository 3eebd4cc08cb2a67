import type { Finding } from '../../compare/finding';
import type { Report } from '../../compare/report';
import type { Source } from '../../dataset/observation';
import type { Figures } from '../detail/use-figures';
import { LANGUAGE_TAGS } from '../locale';
import { message, type Locale } from '../messages';
import { articleName } from './article-name';
import { citation } from './citation';
import { comparison } from './comparison';

/**
 * The compared statistics of an article as JSON-LD in the shape of schema.org/ClaimReview, one review each. They are
 * drafts: rating, author, address and day of publication are a human's, and stand there as null, which JSON-LD reads as
 * absent. A comparison gives no rating.
 */
export function claimReviews(report: Report, locale: Locale, now: Date, figures: Figures | null) {
  const t = (id: string, values = {}) => message(locale, id, values);
  const day = now.toISOString().slice(0, 10);
  const compared = report.findings.flatMap((finding, index) =>
    finding.observation && finding.keys.value !== null ? [index] : [],
  );
  return {
    '@context': 'https://schema.org',
    '@graph': compared.map((index) => {
      const finding = report.findings[index]!;
      return {
        '@type': 'ClaimReview',
        creativeWorkStatus: 'Draft',
        inLanguage: LANGUAGE_TAGS[locale],
        dateCreated: day,
        claimReviewed: sentence(report, index),
        itemReviewed: claim(report, index, locale),
        reviewBody: [t('export.draft'), ...comparison(report, index, locale, figures), t('footer')].join(
          '\n',
        ),
        citation: citations(finding, day),
        isBasedOn: dataset(report, locale),
        reviewRating: { '@type': 'Rating', ratingExplanation: t('export.draft'), alternateName: null },
        author: null,
        datePublished: null,
        url: null,
      };
    }),
  };
}

function sentence({ article, statistics }: Report, index: number): string {
  const { start, end } = statistics[index]!.sentence;
  return article.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function claim(report: Report, index: number, locale: Locale) {
  const { publisher, published, url } = report.article;
  const organization = publisher ? { '@type': 'Organization', name: publisher } : null;
  const appearance = {
    '@type': 'NewsArticle',
    headline: articleName(report.article, locale),
    ...(url && { url }),
    ...(published && { datePublished: published }),
    ...(organization && { publisher: organization }),
  };
  return {
    '@type': 'Claim',
    text: report.statistics[index]!.quote,
    appearance,
    ...(organization && { author: organization }),
    ...(published && { datePublished: published }),
  };
}

const citations = ({ source }: Finding, day: string) => (source ? [work(source, day)] : []);

const work = (source: Source, day: string) => ({
  '@type': 'CreativeWork',
  name: source.title,
  ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
  ...(source.date && { datePublished: source.date }),
  ...(source.url && { url: source.url }),
  text: citation(source, day),
});

const dataset = ({ dataset: { version, date } }: Report, locale: Locale) => ({
  '@type': 'Dataset',
  name: message(locale, 'name'),
  version,
  dateModified: date,
});
