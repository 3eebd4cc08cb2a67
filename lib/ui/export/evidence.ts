import { barePrint } from '../../dataset/bare-print';
import type { Report } from '../../compare/report';
import { message, type Locale } from '../messages';
import { periodLabel } from '../period-label';
import { citation } from './citation';

/**
 * One finding as Markdown that stands by itself in a note or a mail: the sentence, the page, both figures, the five keys,
 * the definition, the source as GB/T 7714 cites it, the dataset, and when it was compared (`now`).
 */
export function evidence(
  report: Report,
  index: number,
  definition: string | null,
  locale: Locale,
  now: Date,
): string {
  const t = (id: string, values = {}) => message(locale, id, values);
  const { article, dataset } = report;
  const statistic = report.statistics[index]!;
  const { state, name, observation, source, keys, unit } = report.findings[index]!;
  const { start, end } = statistic.sentence;
  const day = now.toISOString().slice(0, 10);
  const held = (['indicator', 'area', 'period', 'unit', 'value'] as const).map((key) => {
    const sign = keys[key] === null ? 'unknown' : keys[key] ? 'yes' : 'no';
    return `${t(`key.${key}`)} ${t(`keyState.${sign}`)}`;
  });
  const bare = observation ? barePrint(observation, unit ?? '') : '';
  const published =
    observation && observation.printed !== bare
      ? `${bare} [${t('figures.column.printed')}: ${observation.printed}]`
      : bare;
  const lines = [
    `> ${article.text.slice(start, end).trim().replaceAll('\n', ' ')}`,
    '',
    `- ${[article.title, article.publisher, article.published].filter(Boolean).join(' · ')}`,
    article.url && `- ${article.url}`,
    `- ${t('list.inText')}: ${statistic.quote}${statistic.period ? ` (${periodLabel(locale, statistic.period)})` : ''}`,
    observation &&
      `- ${t('list.published')}: ${published} (${name}, ${periodLabel(locale, observation.period)})`,
    `- ${t(`state.${state}`)}${name ? ` (${held.join(', ')})` : ''}`,
    definition && `- ${t('detail.definition')}: ${definition}`,
    source && `- ${t('list.source')}: ${citation(source, day)}`,
    `- ${t('dataset.line', { ...dataset })} · ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `- ${t('footer')}`,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n') + '\n';
}
