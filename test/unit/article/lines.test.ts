import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../../lib/cheerio/tree';
import { scan } from '../../../lib/article/scan';

const linesOf = (html: string) => scan(htmlTree, load(html).root()[0]!).lines;

describe('lines as a browser sets them', () => {
  test.each([
    ['one paragraph', '<p>参保率稳定在95%</p>', ['参保率稳定在95%']],
    ['indents and edges are no text', '<p>　　参保率\n稳定 </p>', ['参保率稳定']],
    [
      'white space between words is one space',
      '<p>more   than\n\n1.3 billion</p>',
      ['more than 1.3 billion'],
    ],
    ['a line feed beside a Chinese character is none', '<p>共有\n  39种药品</p>', ['共有39种药品']],
    ['a printed space stays as it is', '<p>39 种　药品</p>', ['39 种　药品']],
    ['inline elements do not break a line', '<p>达<b>39</b><i>种</i>药</p>', ['达39种药']],
    ['a space between inline elements stays', '<p><b>health</b> <i>care</i></p>', ['health care']],
    ['br breaks a line', '<div>一行<br>两行<br><br>三行</div>', ['一行', '两行', '三行']],
    ['text bare in a div, around blocks', '<div>前<p>中</p>后</div>', ['前', '中', '后']],
    ['cells are lines', '<table><tr><td>甲</td><td>乙</td></tr></table>', ['甲', '乙']],
    ['line feeds count in pre', '<pre>一\n二</pre>', ['一', '二']],
    ['zero-width characters are none', '<p>13\u200b.27亿\ufeff人</p>', ['13.27亿人']],
    ['an unknown element is inline', '<p>达<o:p>39</o:p>种</p>', ['达39种']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html).map(({ text }) => text)).toEqual(expected);
  });

  test.each([
    ['script', '<script>var 参保率 = 95</script>'],
    ['style', '<style>p{content:"95%"}</style>'],
    ['noscript', '<noscript>95%</noscript>'],
    ['template', '<template><p>95%</p></template>'],
    ['textarea', '<textarea>95%</textarea>'],
    ['input', '<input value="95%">'],
    ['select', '<select><option>95%</option></select>'],
    ['button', '<button>95%</button>'],
    ['svg', '<svg><text>95%</text></svg>'],
    ['hidden', '<p hidden>95%</p>'],
    ['hidden until found', '<p hidden="until-found">95%</p>'],
    ['display none', '<p style="color:red;DISPLAY : none">95%</p>'],
    ['struck out', '<p><del>95%</del><s>95%</s><strike>95%</strike></p>'],
    ['struck out by its style', '<p><span style="text-decoration: line-through">95%</span></p>'],
    ['contenteditable', '<div contenteditable><p>95%</p></div>'],
    ['contenteditable plaintext-only', '<p contenteditable="plaintext-only">95%</p>'],
    ['a role of text box', '<div role="textbox">95%</div>'],
    ['inline and not shown yet', '<p><span style="visibility:hidden">95%</span></p>'],
    ['nav', '<nav>95%</nav>'],
    ['footer', '<footer>95%</footer>'],
    ['a dialog', '<div role="dialog">95%</div>'],
    ['comments of the source', '<!-- 95% -->'],
  ])('never reads %s', (_, html) => {
    expect(linesOf(html)).toEqual([]);
  });

  test.each([
    ['contenteditable false', '<p contenteditable="false">95%</p>'],
    ['display block', '<p style="display:block">95%</p>'],
    ['underlined', '<p style="text-decoration: underline">95%</p>'],
    ['put in later', '<p><ins>95%</ins></p>'],
    ['half transparent', '<p style="opacity:0.5">95%</p>'],
    ['shown to assistive technology', '<p aria-hidden="false">95%</p>'],
  ])('reads %s', (_, html) => {
    expect(linesOf(html).map(({ text }) => text)).toEqual(['95%']);
  });
});

test('every run of a line stands in its node, character by character', () => {
  const text = fc.stringMatching(/^[ \n\t\u3000\u200b\u00a0医a1，]{0,12}$/);
  const html = fc
    .array(fc.tuple(text, fc.constantFrom('p', 'b', 'span', 'div', 'pre', 'br')), { maxLength: 12 })
    .map((parts) =>
      parts.map(([data, name]) => (name === 'br' ? `${data}<br>` : `<${name}>${data}</${name}>`)).join(''),
    );
  fc.assert(
    fc.property(html, (source) => {
      for (const line of linesOf(source)) {
        expect(line.text).toBe(line.text.trim());
        for (const { start, end, node, from } of line.runs)
          expect(htmlTree.text(node).slice(from, from + end - start)).toBe(line.text.slice(start, end));
        const covered = line.runs.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(line.text.length - covered).toBe(
          line.runs.slice(1).filter(({ start }, at) => start > line.runs[at]!.end).length,
        );
      }
    }),
  );
});
