import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickText } from './harness/click-text';
import { GALLERY } from './harness/gallery';
import { choose, launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked } from './harness/open-page';
import { order } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s, the card on the page', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const textOf = (page: Page) => stand.inCard<string>(page, 'root.querySelector(".card").textContent');
  const open = async (page: Page, quote: string) => {
    await clickText(page, quote);
    return until('the card', () => textOf(page));
  };

  test('opens at a click on a mark, with what is known of it', async () => {
    const page = await openMarked(stand, 'article.html');
    const text = await open(page, '7.23张');
    for (const words of [
      '7.23张',
      '公布值',
      '指标',
      '地区',
      '时期',
      '单位',
      '数值',
      '出处',
      '与公布数据比对，不等于真伪判断',
    ]) {
      expect(text).toContain(words);
    }
    await page.screenshot({ path: `${GALLERY}/card-${name}.png` });
    await page.close();
  });

  test('the page sees an element outside its body and nothing within, and takes it for no change', async () => {
    const page = await openMarked(stand, 'article.html');
    const before = await page.evaluate(() => document.body.outerHTML);
    await open(page, '7.23张');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('heshu-card');
      return { parent: host?.parentNode?.nodeName, root: host?.shadowRoot, body: document.body.outerHTML };
    });
    expect(seen).toEqual({ parent: 'HTML', root: null, body: before });
    await page.keyboard.press('Escape');
    await until('no card', () => page.evaluate(() => !document.querySelector('heshu-card')));
    await page.close();
  });

  test('takes no focus; closes with Esc, a click elsewhere, and its button', async () => {
    const page = await openMarked(stand, 'article.html');
    const gone = () => until('no card', () => page.evaluate(() => !document.querySelector('heshu-card')));
    await open(page, '7.23张');
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
    await page.keyboard.press('Escape');
    await gone();
    await open(page, '6.92张');
    await clickText(page, '示例新闻网 京ICP备');
    await gone();
    await open(page, '6.92张');
    await stand.inCard(page, 'root.querySelector(".head button").click() ?? 1');
    await gone();
    await page.close();
  });

  test('stays inside the view and follows the page', async () => {
    const page = await openMarked(stand, 'long.html');
    await open(page, '107.1万个');
    const box = () =>
      stand.inCard<{ top: number; left: number; right: number; bottom: number }>(
        page,
        'root.querySelector(".card").getBoundingClientRect().toJSON()',
      );
    const before = await box();
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card to follow', async () => (await box())?.top !== before?.top);
    await page.setViewport({ width: 340, height: 600 });
    await until('the card inside', async () => {
      const now = await box();
      return now && now.left >= 0 && now.right <= 340 && now.top >= 0 && now.bottom <= 600;
    });
    await page.close();
  });

  test.each([
    [900, 420],
    [360, 560],
  ])('at %d × %d, actions and caveat are in sight and the middle scrolls', async (width, height) => {
    const page = await openMarked(stand, 'article.html');
    await page.setViewport({ width, height });
    await open(page, '7.23张');
    const shown = await stand.inCard<{ cut: boolean; scrolls: boolean; chart: string }>(
      page,
      `(() => {
        const card = root.querySelector('.card').getBoundingClientRect();
        const foot = root.querySelector('.foot').getBoundingClientRect();
        const middle = root.querySelector('.middle');
        const chart = root.querySelector('.trend');
        return {
          cut: foot.bottom > card.bottom || card.bottom > innerHeight || foot.height < 40,
          scrolls: middle.scrollHeight > middle.clientHeight,
          chart: chart && getComputedStyle(chart).display,
        };
      })()`,
    );
    expect(shown).toEqual({ cut: false, scrolls: true, chart: 'none' });
    await page.screenshot({ path: `${GALLERY}/card-${width}-${name}.png` });
    await page.close();
  });

  test('a click beside a number, and one on a link, open nothing', async () => {
    const page = await openMarked(stand, 'article.html');
    await clickText(page, '国家卫生健康委日前介绍');
    await clickText(page, '来源');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.evaluate(() => document.querySelector('heshu-card'))).toBeNull();
    await page.close();
  });

  test('numbers that are not marked are neither clicked nor stepped to', async () => {
    await choose(stand, { language: 'zh_CN', states: ['exact'] });
    const page = await openMarked(stand, 'article.html');
    // With the card's script there, a click opens it at once.
    await open(page, '7.23张');
    await clickText(page, '101.6万个');
    expect(await page.evaluate(() => document.querySelector('heshu-card'))).toBeNull();
    await page.reload();
    await until('marks', async () => (await marksOn(page)).exact);
    const desk = await stand.extensionPage('options.html');
    await order(desk, `${HOST}/article.html`, { type: 'step', by: 1 });
    expect(await until('the first of its state', () => textOf(page))).toContain('1017.4万张');
    await choose(stand, { language: 'zh_CN' });
    await Promise.all([page.close(), desk.close()]);
  });
});
