import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sampleOf, worthReading } from '../../../lib/article/gate';
import { htmlTree } from '../../../lib/cheerio/tree';

const passes = (html: string) => {
  const { title, sample } = sampleOf(htmlTree, load(html).root()[0]!);
  return worthReading(title, sample);
};
const nav = '<nav><a href="/h">医疗健康</a><a href="/y">医保</a><a href="/g">公立医院</a></nav>';

describe('the gate', () => {
  test.each([
    ['an article', `${nav}<p>国家医保局公布，全国基本医疗保险参保人数保持稳定，门诊报销比例提高。</p>`],
    [
      'one in traditional characters',
      '<p>醫管局表示，公立醫院病床佔用率高企，將增聘護士及醫生，縮短輪候時間。</p>',
    ],
    [
      'one whose title says so',
      '<title>护士队伍壮大</title><p>护士数量增加，医院护理能力得到明显提升，群众更加满意。</p>',
    ],
    [
      'one in English',
      '<p>The health minister said hospitals will hire more nurses and cut waiting lists for patients.</p>',
    ],
  ])('lets %s in', (_, html) => {
    expect(passes(html)).toBe(true);
  });

  test.each([
    [
      'a page whose menu names health',
      `${nav}<p>这座小城的早市在清晨五点开张，卖菜的、卖花的、卖点心的依次排开。</p>`,
    ],
    [
      'a match report',
      '<title>主队取胜</title><p>上半场第30分钟，主队前锋接队友传球破门，最终以两球优势获胜。</p>',
    ],
    [
      'a report that speaks of health once',
      `<p>${'外贸进出口保持稳定，工业增加值继续增长。'.repeat(20)}经济健康发展。</p>`,
    ],
    ['words in a script', '<script>var words = "医保 医院 护士 患者 医疗 药品 疫苗 卫生"</script>'],
    ['an empty page', ''],
  ])('keeps %s out', (_, html) => {
    expect(passes(html)).toBe(false);
  });

  test('looks at no more than a sample', () => {
    const { sample } = sampleOf(
      htmlTree,
      load('<p>这座小城的早市在清晨五点开张，卖菜的卖花的。</p>'.repeat(5000)).root()[0]!,
    );
    expect(sample.length).toBeLessThan(4000);
  });
});
