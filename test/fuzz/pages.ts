import fc from 'fast-check';
import { texts } from './texts';

const NAMES = (
  'html head body div p span a b i font em section article main header footer nav aside h1 h2 h3 ul ol li dl dt dd ' +
  'table tbody tr td th caption blockquote pre code figure figcaption details summary form fieldset label center br hr ' +
  'o:p x-y noscript template textarea button svg math title style marquee nobr ruby rt frameset plaintext'
).split(' ');
const ATTRIBUTES = [
  '',
  ' class="article-content"',
  ' class="related-news"',
  ' class=footer',
  ' id=comments',
  ' class="source"',
  ' hidden',
  ' style="display:none"',
  ' style="opacity:0',
  ' aria-hidden=true',
  ' contenteditable',
  ' role=navigation',
  ' dir=rtl',
  ' href=/x',
  ' CLASS=A class=b',
  ' "\'<=',
  ' data-\u0000=1',
  ' xmlns:a=b',
];
const MARKUP = [
  '<!-- ',
  '-->',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '</>',
  '<',
  '>',
  '</',
  '<3',
  '&',
  '&amp;',
  '&#0;',
  '&#x1F600;',
  '&#xD800;',
  '&nbsp;',
  '&zwnj;',
  '&notit;',
  '<!doctype html>',
  '<meta name="publishdate" content="2024-05-01">',
  '<meta property="og:title" content="',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"题","datePublished":"2024-05-01"}</script>',
  '<script type="application/ld+json">{"@graph":[[{"headline":{}}],null],"publisher":3}</script>',
  '<time datetime="2024-13-45">',
];
/** What a browser's parser does by itself, and not by the standard that cheerio's follows. */
const name = fc.constantFrom(...NAMES);
const mark = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(name, fc.constantFrom(...ATTRIBUTES)).map(([tag, more]) => `<${tag}${more}>`),
  },
  { weight: 4, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
);
const soup = fc
  .array(fc.oneof({ weight: 3, arbitrary: mark }, { weight: 1, arbitrary: texts }), { maxLength: 40 })
  .map((parts) => parts.join(''));

const SENTENCES = [
  '2023年末，全国共有医疗卫生机构107.1万个，比上年增加3.8万个。',
  '其中医院3.9万个，基层医疗卫生机构101.6万个，占<b>94.9</b>%。',
  '国家卫生健康委表示，每千人口医疗卫生机构床位数达到7.23张，\n比上年提高0.31张。',
  '截至年底，基本医疗保险参保人数<a href=/1>13.34</a>亿人，参保率稳定在95%以上。',
  '近年来，各地持续推进县域医共体建设，乡村两级医疗卫生机构门急诊人次占比超过一半。',
];
/** Enough prose for an article to be found, with markup where it does harm. */
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...SENTENCES),
      fc.option(mark, { nil: '', freq: 3 }),
      fc.option(texts, { nil: '', freq: 4 }),
    ),
    { minLength: 3, maxLength: 9 },
  )
  .map((lines) =>
    lines.map(([first, second, cut, text]) => `<p>${first}${cut}${second}${text}</p>`).join('\n'),
  );

/** HTML of pages: half of them with an article somewhere in them, none of them well-formed but by chance. */
export const pages: fc.Arbitrary<string> = fc.oneof(
  soup,
  fc
    .tuple(soup, prose, soup, fc.boolean())
    .map(([before, article, after, known]) =>
      known
        ? `<title>医疗卫生机构超过百万</title>${before}<article><h1>医疗卫生机构超过百万</h1>${article}</article>${after}`
        : before + article + after,
    ),
);
