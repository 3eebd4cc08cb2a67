import { markdown as reportAsMarkdown } from '../../ui/export/markdown';
import { tableOf } from '../../ui/export/table';
import { STDIN } from '../check/document';
import type { Look, Printer } from './printer';
import { bundled } from './say';

/** A heading and a table an input, as the popup exports them. An input that could not be read is told of on stderr only. */
export const markdown = ({ locale, today }: Look): Printer => ({
  begin: () => '',
  reading: ({ name, report }) => {
    if (report === null) return '';
    const title = report.article.title ?? (name === STDIN ? null : name);
    const titled = { ...report, article: { ...report.article, title } };
    const table = tableOf(report, locale, today, bundled);
    return withoutControls(`${reportAsMarkdown(titled, table, locale, bundled)}\n`);
  },
  end: () => '',
});

/** A page could hold a terminal's escape codes. */
const withoutControls = (text: string) => text.replace(/[^\P{Cc}\n]/gu, ' ');
