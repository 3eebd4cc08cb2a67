import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../lib/cheerio';

const BEDS =
  '国家卫生健康委介绍，2023年末，全国医疗卫生机构床位1017.4万张，每千人口床位数7.23张，比上年有所增加。';
const INSURED =
  '国家医保局介绍，2023年底，全国基本医疗保险参保人数13.34亿人，参保率稳定在95%以上，基金运行平稳。';
const [FIRST, SECOND] = ['全国医疗服务能力稳步提升', '基本医疗保险参保情况公布'];
const p = (text: string) => `<p>${text}</p>`.repeat(2);
const dated = (day: string) => `<div>${day} 来源：江城新闻网</div>`;
const whole = (tag: string, name: string) => `<${tag}>${name}${dated('2024-08-29')}${p(BEDS)}</${tag}>`;
const page = (title: string, body: string) => `<title>${title} - 江城新闻网</title><main>${body}</main>`;
const read = (html: string) => {
  const { text } = articleFromHtml(html, null);
  return [text.includes(BEDS), text.includes(INSURED)];
};

describe('another article on the page is not mixed in', () => {
  test.each([
    [
      'each in its element',
      `${whole('article', `<h1>${FIRST}</h1>`)}<article><h2>${SECOND}</h2>${dated('2024-09-02')}${p(INSURED)}</article>`,
    ],
    [
      'all in one box',
      `<h2>${FIRST}</h2>${dated('2024-08-29')}${p(BEDS)}<h2>${SECOND}</h2>${dated('2024-09-02')}${p(INSURED)}`,
    ],
    [
      'headlines that are no headings, and the second by far the longer',
      `${whole('div', `<div class="title">${FIRST}</div>`)}<div><div class="title">${SECOND}</div>${dated('2024-09-02')}${p(INSURED).repeat(6)}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(read(page(FIRST, body))).toEqual([true, false]);
    expect(read(page(SECOND, body))).toEqual([false, true]);
  });
});

describe('one article', () => {
  test.each([
    ['with sections', `<h1>${FIRST}</h1>${dated('2024-08-29')}${p(BEDS)}<h2>${SECOND}</h2>${p(INSURED)}`],
    [
      'with dated sections of a lower rank',
      `<h1>${FIRST}</h1>${dated('2024-08-29')}${p(BEDS)}<h3>${SECOND}</h3>${dated('2024-09-02')}${p(INSURED)}`,
    ],
    [
      'with a section of the same rank that has no date',
      `<h2>${FIRST}</h2>${dated('2024-08-29')}${p(BEDS)}<h2>${SECOND}</h2>${p(INSURED)}`,
    ],
    [
      'whose headline comes back below the summary',
      `<h1>${FIRST}</h1>${dated('2024-08-29')}${p(BEDS)}<h1>${FIRST}</h1>${dated('2024-08-29')}${p(INSURED)}`,
    ],
    [
      'under a headline that names two subjects, each under its own',
      `<h1>${FIRST}</h1>${dated('2024-08-29')}<h2>${SECOND}</h2>${p(INSURED)}${p(BEDS)}`,
    ],
  ])('%s', (_, body) => {
    expect(read(page(FIRST, body))).toEqual([true, true]);
  });
});
