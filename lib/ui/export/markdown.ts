import type { Report } from '../../compare/report';
import { coverageOf } from '../coverage';
import { message, type Locale } from '../messages';
import type { Table } from './table';

/** A report for a note or a mail: head, coverage, one row a statistic, dataset and caveat. */
export function markdown({ article, findings, dataset }: Report, table: Table, locale: Locale): string {
  const byline = [article.publisher, article.published].filter(Boolean).join(' · ');
  const rows = [table.head, table.head.map(() => '---'), ...table.rows.map((cells) => cells.map(plain))];
  const parts = [
    `# ${plain(article.title ?? message(locale, 'article.untitled'))}`,
    [plain(byline), article.url && `<${article.url}>`].filter(Boolean).join('  \n'),
    message(locale, 'coverage.line', { ...coverageOf(findings) }),
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    `_${message(locale, 'footer')} · ${message(locale, 'dataset.line', { ...dataset })}_`,
  ];
  return parts.filter((part) => part !== '').join('\n\n') + '\n';
}

/** Characters that Markdown, or the HTML within it, would read as marks. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
