import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../lib/compare/report';
import { toContract } from '../../../lib/compare/contract';
import { articleFromText } from '../../../lib/article/plain-text';
import { reportOf } from '../../../lib/compare';
import { figures } from '../../../lib/dataset';
import { csv } from '../../../lib/cli/print/csv';
import { json } from '../../../lib/cli/print/json';
import { jsonLd } from '../../../lib/cli/print/json-ld';
import { markdown } from '../../../lib/cli/print/markdown';
import { sayIn } from '../../../lib/cli/print/say';
import { table } from '../../../lib/cli/print/table';
import { trace } from '../../../lib/cli/print/trace';
import { width } from '../../../lib/cli/print/width';
import type { Printer } from '../../../lib/cli/print/printer';

const TEXT = `全国医疗卫生机构继续增加
2023年末，全国医疗卫生机构总数1070785个。全国共有9876.5万只风筝，约三成在放飞。`;
const REPORT = reportOf(articleFromText(TEXT, { url: null, published: '2024-09-01' }), figures);

const LOOK = { several: false, colour: false, columns: 120, locale: 'zh_CN', today: '2026-01-02' } as const;

/** All that a printer writes for one report, with parts of its article put in. */
function printed(printer: Printer, article: Partial<Report['article']> = {}, report = REPORT): string {
  const whole = { ...report, article: { ...report.article, ...article } };
  const output = { input: 'a.txt', ...toContract(whole, sayIn('zh_CN')) };
  return (
    printer.begin() + printer.reading({ name: 'a.txt', output, report: whole, error: null }) + printer.end()
  );
}

/** The report with another quote on its first statistic, as a page might print it. */
const quoting = (quote: string): Report => ({
  ...REPORT,
  statistics: REPORT.statistics.map((statistic, at) => (at === 0 ? { ...statistic, quote } : statistic)),
});

describe('table', () => {
  test('columns stand below each other, however wide the characters', () => {
    const lines = printed(table(LOOK)).split('\n');
    const [head = '', ...rows] = lines.filter((line) => /^(文中|1070785个|9876.5万只|约三成) /.test(line));
    const columnsOf = (line: string, word: string) => width(line.slice(0, line.indexOf(word)));
    expect(rows).toHaveLength(3);
    expect(columnsOf(rows[0]!, '与公布值一致')).toBe(columnsOf(rows[1]!, '未收录'));
    expect(columnsOf(rows[0]!, '1070785个  2023')).toBe(columnsOf(head, '公布值'));
  });

  test.each([40, 60, 80, 120])('no row is wider than a terminal of %d columns allows', (columns) => {
    const rows = printed(table({ ...LOOK, columns }), { title: '长'.repeat(100) }).split('\n');
    expect(width(rows[0]!)).toBeLessThanOrEqual(columns);
    const widest = Math.max(...rows.filter((row) => row.startsWith('1070785个')).map(width));
    // Six columns have a width of their own; only the source gives way.
    expect(widest).toBeLessThanOrEqual(Math.max(columns, 90));
  });

  test('coverage, the dataset and what it is not are always there', () => {
    const out = printed(table(LOOK));
    expect(out).toContain('找到 3 个统计数字');
    expect(out).toContain(figures.version);
    expect(out).toContain('不等于真伪判断');
  });

  test('colour only where it is asked for, and never red', () => {
    expect(printed(table(LOOK))).not.toContain('\x1b');
    const coloured = printed(table({ ...LOOK, colour: true }));
    expect(coloured).toContain('\x1b[32m');
    expect(coloured).not.toContain('\x1b[31m');
  });

  test.each(['zh_TW', 'en'] as const)('in %s', (locale) => {
    expect(printed(table({ ...LOOK, locale }))).not.toEqual(printed(table(LOOK)));
  });
});

describe('what a page smuggles in does no harm', () => {
  const EVIL = '\x1b[2J\n|=cmd()|<img src=x>`';
  test.each([
    ['table', table],
    ['trace', trace],
    ['Markdown', markdown],
  ])('%s holds no escape code', (_name, make) => {
    expect(printed(make(LOOK), { title: EVIL, publisher: EVIL }, quoting(EVIL))).not.toContain('\x1b');
  });

  test('Markdown keeps its cells', () => {
    const rows = printed(markdown(LOOK), { title: EVIL }, quoting(EVIL))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const bars = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars)).toEqual(new Set([11]));
    expect(rows.join('')).not.toMatch(/(?<!\\)</);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'])('CSV makes %j no formula', (title) => {
    const { data } = Papa.parse<Record<string, string>>(printed(csv(), { title }), { header: true });
    expect(data[0]!.title).toBe(`'${title}`);
  });
});

test('CSV gives one row a statistic, with its figure and its source', () => {
  const out = printed(csv(), { title: '甲，"乙"\n丙' });
  expect(out.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({
    input: 'a.txt',
    title: '甲，"乙"\n丙',
    quote: '1070785个',
    value: '1070785',
    unit: '个',
    state: 'exact',
    publishedValue: '1070785',
    publishedPeriod: '2023',
  });
  expect(data[1]).toMatchObject({ quote: '9876.5万只', value: '98765000', state: 'unlisted', indicator: '' });
});

test('JSON-LD: drafts of reviews, and nothing of an input that could not be read', () => {
  const printer = jsonLd({ ...LOOK, several: true, locale: 'en' });
  const reading = {
    name: 'a.txt',
    output: { input: 'a.txt', ...toContract(REPORT, sayIn('en')) },
    error: null,
  };
  const unread = { ...reading, report: null, error: 'is empty' };
  const out = [unread, { ...reading, report: REPORT }, unread].map((one) => printer.reading(one)).join('');
  const [{ '@graph': reviews }, ...more] = JSON.parse(printer.begin() + out + printer.end());
  expect(more).toEqual([]);
  expect(reviews).toHaveLength(1);
  expect(reviews[0].itemReviewed).toMatchObject({
    text: '1070785个',
    appearance: { headline: '全国医疗卫生机构继续增加', datePublished: '2024-09-01' },
  });
  expect(reviews[0].reviewBody).toContain('(Medical and health institutions, total, 2023, Final)');
});

test.each([
  ['stdin', '# 全国医疗卫生机构继续增加'],
  ['a.txt', '# a.txt'],
])('Markdown of a text without a title from %s begins with %s', (name, heading) => {
  const report = { ...REPORT, article: { ...REPORT.article, title: null } };
  const output = { input: name, ...toContract(report, sayIn('zh_CN')) };
  expect(markdown(LOOK).reading({ name, output, report, error: null }).split('\n')[0]).toBe(heading);
});

test('indicators have their names in the language of the table', () => {
  expect(printed(table({ ...LOOK, columns: 200, locale: 'en' }))).toContain('Medical and health institutio');
  expect(printed(table({ ...LOOK, columns: 200, locale: 'zh_TW' }))).toContain('醫療衛生機構總數');
});

test('JSON of nothing is an empty array', () => {
  const printer = json({ ...LOOK, several: true });
  expect(JSON.parse(printer.begin() + printer.end())).toEqual([]);
});
