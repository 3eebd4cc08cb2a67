import { message } from '../../ui/messages';
import { bylineOf, coverageLine, footerOf, titleOf } from './heading';
import type { Look, Printer } from './printer';
import { rowsOf } from './row';

/** A heading and a table an input, for pasting into notes and mails. */
export const markdown = ({ locale }: Look): Printer => ({
  begin: () => '',
  reading: ({ name, report, error }) => {
    if (report === null) return `## ${escape(name)}\n\n${escape(error ?? '')}\n\n`;
    const head = ['list.inText', 'list.period', null, 'list.published', 'list.period', 'key.indicator'];
    const rows = rowsOf(report, locale).map((row) => [
      row.quote,
      row.when,
      [row.stateName, row.note].filter((part) => part).join('：'),
      row.published,
      row.publishedWhen,
      row.subject,
      row.source,
    ]);
    const titles = [...head, 'list.source'].map((id) => (id ? message(locale, id) : ''));
    return [
      `## ${escape(titleOf(report, name))}`,
      escape(bylineOf(report, locale)),
      ...(rows.length > 0
        ? [[titles, titles.map(() => '---'), ...rows.map((row) => row.map(escape))].map(bar).join('\n')]
        : []),
      coverageLine(report, locale),
      `_${footerOf(report, locale)}_`,
      '',
    ].join('\n\n');
  },
  end: () => '',
});

const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Characters that Markdown or the HTML within it would read as marks. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
