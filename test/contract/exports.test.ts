import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../lib/cheerio';
import { reportOf } from '../../lib/compare';
import { figures as dataset } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { FORMATS } from '../../lib/ui/export/formats';
import { indicatorName } from '../../lib/ui/indicator-name';
import { message } from '../../lib/ui/messages';
import { publishedPrint } from '../../lib/ui/published';
import { ROOT } from './root';

const SLUG = 'wechat-account';
const NOW = new Date('2026-02-03T04:05:06Z');
const FIGURES = { dataset, details };
const read = (path: string) => readFileSync(`${ROOT}test/${path}`, 'utf8');

const { url } = JSON.parse(read(`corpus/${SLUG}/expected.json`));
const reading = reportOf(articleFromHtml(read(`corpus/${SLUG}/page.html`), url), dataset);
/** A new version of the dataset, or other weights of the detector, say nothing about exports. */
const report = {
  ...reading,
  article: { ...reading.article, score: 1, reasons: ['title:护士'] },
  dataset: { version: '1.0.0', date: '2026-01-31' },
};
const written = (id: string) =>
  FORMATS.find((format) => format.id === id)!.write(report, 'zh_CN', NOW, FIGURES);

describe('an article of the corpus is exported as its golden file, which was read by a human', () => {
  test.each(FORMATS)('$id', ({ id, extension }) => {
    expect(written(id)).toBe(read(`contract/golden/${SLUG}.${extension}`));
  });
});

test('a spreadsheet reads from the CSV what the list showed', () => {
  const text = written('csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const shown = report.statistics.map((statistic, at) => {
    const finding = report.findings[at]!;
    return [
      statistic.quote,
      message('zh_CN', `state.${finding.state}`),
      indicatorName(finding, 'zh_CN', FIGURES),
      publishedPrint(finding),
    ];
  });
  expect(shown).toHaveLength(4);
  expect(data.slice(1).map(([quote, , state, name, published]) => [quote, state, name, published])).toEqual(
    shown,
  );
});

describe('the JSON-LD has the shape of schema.org/ClaimReview, and is no verdict', () => {
  const { '@context': context, '@graph': reviews } = JSON.parse(written('jsonld'));

  test('one draft a compared statistic', () => {
    expect(context).toBe('https://schema.org');
    expect(reviews).toHaveLength(4);
  });

  // What consumers of ClaimReview require: claimReviewed, reviewRating, url; of the claim its author and appearance.
  test('what is known is there', () => {
    for (const review of reviews) {
      expect(review['@type']).toBe('ClaimReview');
      expect(review.claimReviewed).toContain(review.itemReviewed.text);
      expect(review.itemReviewed).toMatchObject({
        '@type': 'Claim',
        author: { '@type': 'Organization', name: '健康观察站' },
        datePublished: '2024-05-12',
        appearance: { '@type': 'NewsArticle', url },
      });
      expect(review.citation[0]).toMatchObject({ '@type': 'CreativeWork' });
    }
  });

  test('what is a human’s to say is empty, and says so', () => {
    for (const { creativeWorkStatus, reviewRating, author, datePublished, url, reviewBody } of reviews) {
      expect([creativeWorkStatus, author, datePublished, url]).toEqual(['Draft', null, null, null]);
      expect(Object.keys(reviewRating).sort()).toEqual(['@type', 'alternateName', 'ratingExplanation']);
      expect(reviewRating.alternateName).toBeNull();
      expect([reviewRating.ratingExplanation, reviewBody].join()).toMatch(/须由人填写.*须由人填写/s);
    }
  });
});
