import type { Report } from '../../compare/report';
import { coverageOf } from '../coverage';
import type { Figures } from '../detail/use-figures';
import { message, type Locale } from '../messages';
import { noteWords } from '../note-words';
import { articleName } from './article-name';
import type { Table } from './table';

/** A report for a note or a mail: head, coverage, one row a statistic, the article's own sums, dataset and caveat. */
export function markdown(report: Report, table: Table, locale: Locale, figures: Figures | null): string {
  const { article, findings, arithmetic, dataset } = report;
  const t = (id: string, values = {}) => message(locale, id, values);
  const byline = [article.publisher, article.published].filter(Boolean).join(' · ');
  const rows = [table.head, table.head.map(() => '---'), ...table.rows.map((cells) => cells.map(plain))];
  const sums = arithmetic.map(
    ({ holds, note }) =>
      `- ${t(holds ? 'list.holds' : 'list.fails')} · ${plain(noteWords(locale, note, figures))}`,
  );
  const parts = [
    `# ${plain(articleName(article, locale))}`,
    [plain(byline), article.url && `<${article.url}>`].filter(Boolean).join('  \n'),
    t('coverage.line', { ...coverageOf(findings) }),
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    sums.length > 0 ? `## ${t('list.arithmetic')}\n\n${sums.join('\n')}` : '',
    `_${t('footer')} · ${t('dataset.line', { ...dataset })}_`,
  ];
  return parts.filter((part) => part !== '').join('\n\n') + '\n';
}

const ADDRESS = /(https?:\/\/[^\s<>|]*[\w/#=&-])/;
/** Characters that Markdown, or the HTML within it, would read as marks; a bracket is one only before what makes it a link. */
const MARKS = /[\\`*_{}<>#|~]|\](?=[([:])/g;

/** Text that reads as itself: addresses are left whole between angle brackets. */
const plain = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : part.replace(MARKS, '\\$&')))
    .join('');
