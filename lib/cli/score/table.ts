import { STATES } from '../../compare/finding';
import type { PageScore } from './page-score';
import { total, type Counted } from './total';

/** The pages as one Markdown table with a line of sums, and under it what each page confuses. */
export function table(pages: readonly PageScore[]): string {
  const head = ['page', 'found', 'false marks', 'linked', 'wrong links', ...STATES, 'failed sums'];
  const rows = pages.map((page) => [page.slug, ...cells(page)]);
  const lines = [head, head.map(() => '---'), ...rows, ['**all**', ...cells(total(pages))]];
  const confused = pages.filter(({ confusion }) => confusion.length > 0);
  return [
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
    ...confused.flatMap(({ slug, confusion }) => [`${slug}`, ...confusion.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}

const cells = (page: Counted): string[] => [
  `${page.found}/${page.expected}`,
  String(page.falseMarks),
  `${page.linked}/${page.linkable}`,
  String(page.wrong),
  ...STATES.map((state) => String(page.states[state] ?? '')),
  String(page.failedSums),
];
