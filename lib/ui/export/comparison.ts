import { barePrint } from '../../dataset/bare-print';
import type { Finding } from '../../compare/finding';
import type { Report } from '../../compare/report';
import type { Observation } from '../../dataset/observation';
import type { Figures } from '../detail/use-figures';
import { indicatorName } from '../indicator-name';
import { message, type Locale } from '../messages';
import { noteWords } from '../note-words';
import { periodLabel } from '../period-label';

const KEYS = ['indicator', 'area', 'period', 'unit', 'value'] as const;

/**
 * A statistic beside what is published, as lines of plain text: what the article says; the published figure, of a change
 * both, with indicator, period and status; the state with its five keys; the note.
 */
export function comparison(
  { statistics, findings }: Report,
  index: number,
  locale: Locale,
  figures: Figures | null,
): string[] {
  const t = (id: string) => message(locale, id);
  const statistic = statistics[index]!;
  const finding = findings[index]!;
  const { state, from, observation, keys, note } = finding;
  const name = indicatorName(finding, locale, figures);
  const held = KEYS.map((key) => {
    const sign = keys[key] === null ? 'unknown' : keys[key] ? 'yes' : 'no';
    return `${t(`key.${key}`)} ${t(`keyState.${sign}`)}`;
  });
  const published = [from, observation].flatMap((figure) => {
    if (!figure) return [];
    const about = [name, periodLabel(locale, figure.period), t(`figures.status.${figure.status}`)];
    return [labelled(locale, t('list.published'), print(figure, finding, locale)) + aside(locale, about)];
  });
  const when = statistic.period ? [periodLabel(locale, statistic.period)] : [];
  return [
    labelled(locale, t('list.inText'), statistic.quote) + aside(locale, when),
    ...published,
    t(`state.${state}`) + aside(locale, name ? held : []),
    ...(note ? [noteWords(locale, note, figures)] : []),
  ];
}

/** 出处：…; Source: … */
export const labelled = (locale: Locale, label: string, words: string): string =>
  `${label}${locale === 'en' ? ': ' : '：'}${words}`;

/** In brackets, as the language has them; nothing of nothing. */
function aside(locale: Locale, parts: readonly string[]): string {
  if (parts.length === 0) return '';
  return locale === 'en' ? ` (${parts.join(', ')})` : `（${parts.join('，')}）`;
}

/** The figure as a value; where its source printed it in other words, these stand behind it. */
function print(figure: Observation, { unit }: Finding, locale: Locale): string {
  const bare = barePrint(figure, unit ?? '');
  return bare === figure.printed
    ? bare
    : `${bare} [${message(locale, 'figures.column.printed')}: ${figure.printed}]`;
}
