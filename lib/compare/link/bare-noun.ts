import type { Page } from './page';

/** What a list of institutions counts, by its bare noun: 其中：医院38710个. A word more before it (三级, 县, 定点) makes it another. */
const BARE =
  /(?:^|[^\p{Script=Han}]|其中|[共拥]?有|国|末|底)(?:医院|(?:各级各类|[省市县区])?(?:医疗卫生|医疗|卫生)机构)$/u;
const REACH = 14;

/** Stands where a number begins right behind a bare noun; the dataset's terms may end with it. */
const MARK = '#';

/** The text as its terms are looked for, of the same length: 其中医院… is not 中医. */
export function termText({ text, sentences }: Page): string {
  const chars = text.replaceAll('其中', '其，').split('');
  for (const { start } of sentences.flat())
    if (BARE.test(text.slice(Math.max(0, start - REACH), start))) chars[start] = MARK;
  return chars.join('');
}
