import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf } from './harness/badge';
import { clickText } from './harness/click-text';
import { click, textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { marksIn, marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { order } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

const marked = async (page: Page) => Object.values(await marksOn(page)).flat();
const untilMarked = (page: Page, quote: string) =>
  until(`a mark on ${quote}`, async () => (await marked(page).catch((): string[] => [])).includes(quote));
const call = (page: Page, name: string) =>
  page.evaluate((each) => (window as unknown as Record<string, () => void>)[each]?.(), name);

describe.each(BROWSERS)('%s, living pages', (name) => {
  let stand: Stand;
  let desk: Page;
  beforeAll(async () => {
    stand = await launch(name, { world });
    desk = await stand.extensionPage('options.html');
  });
  afterAll(() => stand.close());

  test('an article that arrives late, and grows', async () => {
    const page = await openPage(stand, 'living/late.html');
    expect(await marked(page)).toEqual([]);
    await untilMarked(page, '1017.4万张');
    await untilMarked(page, '95.5亿人次');
    await page.close();
  });

  test('a paragraph that arrives late, in a box beside the first', async () => {
    const page = await openMarked(stand, 'living/parts.html');
    await untilMarked(page, '95.5亿人次');
    await page.close();
  });

  test('what a style sheet hides is not reported before it is unfolded', async () => {
    const page = await openMarked(stand, 'living/folded.html');
    const count = async () => badgeOf(desk, `${HOST}/living/folded.html`);
    expect(await marked(page)).not.toContain('95.5亿人次');
    await until('the badge of what is shown', async () => (await count()) === '4');
    await page.click('#unfold');
    await untilMarked(page, '95.5亿人次');
    await until('the badge of all', async () => (await count()) === '6');
    await page.close();
  });

  test('infinite scroll: a second article below the first is not mixed in, and is read when the address is its own', async () => {
    const page = await openMarked(stand, 'living/scroll.html');
    const before = await marked(page);
    await call(page, 'more');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(before).toContain('1017.4万张');
    expect(await marked(page)).toEqual(before);
    await call(page, 'arrive');
    await untilMarked(page, '13.34亿人');
    expect(await marked(page)).not.toContain('1017.4万张');
    await page.close();
  });

  test('a route of a single-page app: to another article, and to what is none', async () => {
    const page = await openMarked(stand, 'living/route.html');
    expect(await marked(page)).toContain('1017.4万张');
    await page.click('#go');
    await untilMarked(page, '13.34亿人');
    expect(await marked(page)).not.toContain('1017.4万张');
    await until('the badge', async () => (await badgeOf(desk, `${HOST}/living/second`)) === '2');
    await page.click('#market');
    await until('no marks', async () => (await marked(page)).length === 0);
    await until('no badge', async () => (await badgeOf(desk, `${HOST}/living/market`)) === '');
    await page.close();
  });

  test('text nodes, then the whole root, replaced by a framework', async () => {
    const page = await openMarked(stand, 'living/replaced.html');
    const before = await marked(page);
    await call(page, 'replaceTexts');
    await until('the same marks', async () => (await marked(page)).join() === before.join());
    await call(page, 'replaceRoot');
    await untilMarked(page, '13.34亿人');
    await page.close();
  });

  test('a card stays with its number while the article changes around it, and goes with it', async () => {
    const page = await openMarked(stand, 'living/replaced.html');
    const card = () => stand.inCard<string>(page, 'root.querySelector(".card").getAttribute("aria-label")');
    const step = () => order(desk, `${HOST}/living/replaced.html`, { type: 'step', by: 1 });
    await clickText(page, '7.23张');
    await until('the card', card);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = '2023年，全国医疗卫生机构总诊疗人次95.5亿人次，居民平均就诊6.8次。';
      document.querySelector('article p')?.after(p);
    });
    await untilMarked(page, '95.5亿人次');
    expect(await card()).toContain('7.23张');
    await step();
    await until('the next', async () => (await card())?.includes('1523.7万人'));
    await call(page, 'replaceRoot');
    await until('no card', async () => (await card()) === null);
    await page.close();
  });

  test('document.open', async () => {
    const page = await openPage(stand, 'living/opened.html');
    await untilMarked(page, '1523.7万人');
    await page.close();
  });

  test('back from the cache of pages', async () => {
    const page = await openMarked(stand, 'living/inner.html');
    const count = String((await marked(page)).length);
    await page.goto(`${HOST}/living/plain.html`);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await untilMarked(page, '1017.4万张');
    await until('the badge', async () => (await badgeOf(desk, `${HOST}/living/inner.html`)) === count);
    const popup = await stand.popup(page);
    await textWith(popup, '1017.4万张');
    await popup.close();
    await page.close();
  });

  test('frames of the same and of another origin: each reads itself, the popup shows them together', async () => {
    const page = await openPage(stand, 'living/frames.html');
    const frame = (path: string) =>
      until(path, async () => page.frames().find((each) => each.url().includes(path)));
    const [first, second] = [await frame('inner.html'), await frame('inner2.html')];
    await until('marks in both', async () => (await marksIn(first)).exact && (await marksIn(second)).exact);
    const popup = await stand.popup(page);
    await textWith(popup, '1017.4万张');
    await textWith(popup, '13.34亿人');
    await click(popup, 'button.show', '13.34亿人');
    await until('light in the second frame', async () =>
      (await marksIn(second)).flash?.includes('13.34亿人'),
    );
    expect((await marksIn(first)).flash).toBeUndefined();
    await until('the sum', async () => (await badgeOf(desk, `${HOST}/living/frames.html`)) === '6');
    await popup.close();
    await page.close();
  });

  test('with marks off, a change is not read; the popup still sees the page as it is', async () => {
    const page = await openMarked(stand, 'living/replaced.html');
    await choose(stand, { language: 'zh_CN', marks: false });
    await until('no marks', async () => (await marked(page)).length === 0);
    await call(page, 'replaceRoot');
    const popup = await stand.popup(page);
    await textWith(popup, '13.34亿人');
    expect(await marked(page)).toEqual([]);
    await popup.close();
    await choose(stand, { language: 'zh_CN' });
    await untilMarked(page, '13.34亿人');
    await page.close();
  });
});
