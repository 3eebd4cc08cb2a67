import type { State } from '../../compare/finding';
import type { Report } from '../../compare/report';
import { message, type Locale } from '../../ui/messages';
import { clean } from './clean';
import { painter, type Paint, type Style } from './colour';
import { bylineOf, coverageLine, footerOf, titleOf } from './heading';
import type { Look, Printer } from './printer';
import { rowsOf, type Row } from './row';
import { sayIn } from './say';
import { cut, fit, width } from './width';

/** Widest that a column grows, in terminal columns; the last column, the source, takes what is left. */
const WIDEST = { quote: 26, when: 20, stateName: 28, published: 22, publishedWhen: 16, subject: 30 };
const GAP = '  ';

/** Colours only tell the groups apart: no red, which would read as a verdict. */
const STYLES: Partial<Record<State, Style>> = {
  exact: 'green',
  rounded: 'green',
  superseded: 'cyan',
  differs: 'magenta',
  definition: 'yellow',
  ambiguous: 'yellow',
  target: 'blue',
  context: 'dim',
  unlisted: 'dim',
};

/** A table an input, for people. */
export function table({ colour, columns, locale }: Look): Printer {
  const paint = painter(colour);
  return {
    begin: () => '',
    reading: ({ name, report }) =>
      report === null
        ? ''
        : [
            paint('bold', cut(titleOf(report, name), columns)),
            paint('dim', bylineOf(report, locale)),
            '',
            ...lines(rowsOf(report, locale), headings(locale), columns, paint),
            ...(report.statistics.length > 0 ? [''] : []),
            coverageLine(report, locale),
            ...sums(report, locale),
            paint('dim', footerOf(report, locale)),
            '',
            '',
          ].join('\n'),
    end: () => '',
  };
}

type Cells = Record<keyof typeof WIDEST | 'source', string>;

const headings = (locale: Locale): Cells => ({
  quote: message(locale, 'list.inText'),
  when: message(locale, 'list.period'),
  stateName: message(locale, 'export.state'),
  published: message(locale, 'list.published'),
  publishedWhen: message(locale, 'list.period'),
  subject: message(locale, 'key.indicator'),
  source: message(locale, 'list.source'),
});

function lines(rows: readonly Row[], head: Cells, columns: number, paint: Paint): string[] {
  if (rows.length === 0) return [];
  const names = Object.keys(WIDEST) as (keyof typeof WIDEST)[];
  const widths = names.map((name) =>
    Math.min(WIDEST[name], Math.max(...[head, ...rows].map((cells) => width(cells[name])))),
  );
  const left = columns - widths.reduce((sum, each) => sum + each + GAP.length, 0);
  const line = (cells: Cells) =>
    names.map((name, at) => fit(cells[name], widths[at]!)).join(GAP) +
    (left > 8 ? GAP + cut(cells.source, left) : '');
  return [
    paint('dim', line(head).trimEnd()),
    ...rows.flatMap((row) => [
      paint(STYLES[row.state] ?? 'dim', line(row).trimEnd()),
      ...(row.note ? [paint('dim', `${GAP}└ ${row.note}`)] : []),
    ]),
  ];
}

const sums = ({ arithmetic }: Report, locale: Locale): string[] =>
  arithmetic.map(({ holds, note }) => {
    const verdict = message(locale, holds ? 'list.holds' : 'list.fails');
    return `${message(locale, 'list.arithmetic')} · ${verdict} · ${clean(sayIn(locale)(note))}`;
  });
