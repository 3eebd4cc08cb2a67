import type { Report } from '../../compare/report';
import { inLocale } from '../browse/format';
import type { Figures } from '../detail/use-figures';
import { message, type Locale } from '../messages';
import { citation } from './citation';
import { comparison, labelled } from './comparison';

/**
 * One finding as Markdown that stands by itself in a note or a mail: the sentence, the page, both figures, the five keys,
 * the note, the definition, the source as GB/T 7714 cites it, the dataset, and when it was compared (`now`).
 */
export function evidence(
  report: Report,
  index: number,
  figures: Figures | null,
  locale: Locale,
  now: Date,
): string {
  const t = (id: string, values = {}) => message(locale, id, values);
  const { article, dataset } = report;
  const { start, end } = report.statistics[index]!.sentence;
  const { indicator, source } = report.findings[index]!;
  const about = indicator === null ? null : figures?.details.indicator(indicator);
  const definition = about && inLocale(about.definition, locale);
  const day = now.toISOString().slice(0, 10);
  const lines = [
    `> ${article.text.slice(start, end).trim().replaceAll('\n', ' ')}`,
    '',
    `- ${[article.title, article.publisher, article.published].filter(Boolean).join(' · ')}`,
    article.url && `- ${article.url}`,
    ...comparison(report, index, locale, figures).map((line) => `- ${line}`),
    definition && `- ${labelled(locale, t('detail.definition'), definition)}`,
    source && `- ${labelled(locale, t('list.source'), citation(source, day))}`,
    `- ${t('dataset.line', { ...dataset })} · ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `- ${t('footer')}`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '- ').join('\n') + '\n';
}
