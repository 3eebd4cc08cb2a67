import type { Line } from './line';
import { type PageData, firstLinked, firstMeta } from './page-data';

const DIGITS = '〇一二三四五六七八九';
const digit = (char: string) => (char === '○' || char === '零' ? 0 : DIGITS.indexOf(char));
/** 二〇二二 → 2022; 十二 → 12; 二十四 → 24. */
const chineseNumber = (text: string): number => {
  if (!text.includes('十')) return [...text].reduce((sum, char) => sum * 10 + digit(char), 0);
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Ways to print a day, with the groups read as year, month, day. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => readonly number[];
}[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})(?!\d)/,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  // Years of the Republic, as Taiwan counts them: 民國111年 = 2022.
  {
    pattern: /(?:中華)?民國\s*(\d{2,3})\s*[年.-]\s*(\d{1,2})\s*[月.-]\s*(\d{1,2})/,
    read: ([y, m, d]) => [Number(y) + 1911, Number(m), Number(d)],
  },
  {
    pattern: /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: ([y, m, d]) => [chineseNumber(y!), chineseNumber(m!), chineseNumber(d!)],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+((?:19|20)\\d\\d)`, 'i'),
    read: ([d, m, y]) => [Number(y), month(m!), Number(d)],
  },
  {
    pattern: new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'i'),
    read: ([m, d, y]) => [Number(y), month(m!), Number(d)],
  },
  // As machines write it, in addresses and metas.
  {
    pattern: /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d{3})/,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
];

/** The first day printed in `text` as YYYY-MM-DD; null where none is. */
export const dayIn = (text: string): string | null => {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = 0, month = 0, day = 0] = read(match.slice(1));
    if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) continue;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
};

/** Days in addresses: /2022/0524/, /20220524/, t20220524_, /2022-05/24/, /2022/5/24/. */
const inAddress = (url: string): string | null => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const parts = /(?<!\d)((?:19|20)\d\d)[-/]?(\d{1,2})[-/](\d{1,2})(?!\d)/.exec(path);
  const packed = /(?<!\d)((?:19|20)\d\d)[-/]?([01]\d)\/?([0-3]\d)(?!\d)/.exec(path);
  const match = parts ?? packed;
  return match ? dayIn(match.slice(1, 4).join('-')) : null;
};

const STATED = /发布|發布|发表|發表|刊登|时间|時間|日期|published|posted/i;

/**
 * The day the article was published, YYYY-MM-DD: as the page prints it between headline and body (`head`), as it states it for machines,
 * as it prints it below the body (`foot`), else as its address has it.
 */
export const publishedOf = <N>(
  data: PageData,
  head: readonly Line<N>[],
  foot: readonly Line<N>[],
  url: string | null,
): string | null => {
  const printed = (lines: readonly Line<N>[]) => {
    const dated = lines.filter(({ text }) => text.length <= 160 && dayIn(text) !== null);
    const best = dated.find(({ text }) => STATED.test(text)) ?? dated[0];
    return best ? dayIn(best.text) : null;
  };
  const meta = firstMeta(
    data,
    'article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish_date',
    'publishtime',
    'weibo: article:create_at',
    'og:release_date',
    'og:published_time',
    'dc.date.issued',
    'dc.date',
    'date',
    'parsely-pub-date',
    'sailthru.date',
    'createdate',
    'firstpublishedtime',
  );
  const stated = meta ?? firstLinked(data, 'datePublished') ?? firstLinked(data, 'pubDate');
  return (
    printed(head) ??
    (stated ? dayIn(stated) : null) ??
    data.times.map(dayIn).find((day) => day !== null) ??
    printed(foot.filter(({ text }) => STATED.test(text))) ??
    (url ? inAddress(url) : null)
  );
};
