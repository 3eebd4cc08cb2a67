import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './harness/axe';
import { clickText } from './harness/click-text';
import { launch } from './harness/launch';
import { HOST, openMarked } from './harness/open-page';
import { order } from './harness/order';
import { pasted } from './harness/pasted';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s, the card without a mouse', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const label = (page: Page) =>
    stand.inCard<string>(page, 'root.querySelector(".card").getAttribute("aria-label")');
  const focused = (page: Page) =>
    stand.inCard<string>(page, 'root.activeElement && root.activeElement.textContent');
  const onPage = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
  const gone = (page: Page) =>
    until('no card', () => page.evaluate(() => !document.querySelector('heshu-card')));

  test('the commands step through the marks and open the card of each; the page keeps the focus', async () => {
    const page = await openMarked(stand, 'article.html');
    const desk = await stand.extensionPage('options.html');
    const step = (by: number) => order(desk, `${HOST}/article.html`, { type: 'step', by });
    await step(1);
    await until('the first', async () => (await label(page))?.includes('107.1万个'));
    await step(1);
    await until('the second', async () => (await label(page))?.includes('3.8万个'));
    await step(-1);
    await until('the first again', async () => (await label(page))?.includes('107.1万个'));
    expect(await focused(page)).toBeNull();
    const said = () => stand.inCard<string>(page, 'root.querySelector(".card > [role=status]").textContent');
    expect(await until('words for those who hear', said)).toContain('107.1万个');
    await Promise.all([page.close(), desk.close()]);
  });

  test('Tab leads in, past its end out again; Esc closes it; the focus goes back where it was', async () => {
    const page = await openMarked(stand, 'article.html');
    await page.evaluate(() => document.querySelector('a')?.focus());
    const link = await onPage(page);
    const desk = await stand.extensionPage('options.html');
    await order(desk, `${HOST}/article.html`, { type: 'step', by: 1 });
    await desk.close();
    await until('the card', () => label(page));
    expect(await onPage(page)).toBe(link);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('✕');
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('✕');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await onPage(page)).toBe(link);

    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    const count = await stand.inCard<number>(
      page,
      '[...root.querySelectorAll("a, button, summary, [tabindex]")].filter((each) => each.getClientRects().length).length',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await gone(page);
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    for (let at = 0; at <= count!; at++) await page.keyboard.press('Tab');
    await gone(page);
    await page.close();
  });

  test('Esc in the card is not heard by the page; keys on its buttons are not either', async () => {
    const page = await openMarked(stand, 'article.html');
    await page.evaluate(() => {
      const heard = ((globalThis as { heard?: string[] }).heard = [] as string[]);
      document.addEventListener('keydown', (event) => {
        heard.push(event.key);
        event.preventDefault();
      });
    });
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await gone(page);
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
    await page.close();
  });

  test.each(['article.html', 'dark.html'])('%s: axe finds nothing in it', async (path) => {
    const page = await openMarked(stand, path);
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    // The page itself cannot look into a closed root: the test opens it.
    await stand.inCard(
      page,
      'Object.defineProperty(root.host.wrappedJSObject ?? root.host, "shadowRoot", { value: root.wrappedJSObject ?? root }) && 1',
    );
    expect(
      await page.evaluate(() => document.querySelector('heshu-card')?.shadowRoot?.childElementCount),
    ).toBe(1);
    expect(await violations(page, 'heshu-card')).toEqual([]);
    await page.close();
  });

  test('the evidence is copied by keyboard, and is what was seen', async () => {
    const page = await openMarked(stand, 'article.html');
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    for (let at = 0; at < 8 && (await focused(page)) !== '复制依据'; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('an answer', async () => (await focused(page)) === '已复制');
    const seen = await stand.inCard<string[]>(
      page,
      '[...root.querySelectorAll("h2, .underlined, .name, .published > [lang], .caveat")].map((each) => each.textContent)',
    );
    expect(seen?.length).toBe(5);
    const text = await pasted(stand);
    for (const words of seen!) expect(text).toContain(words);
    await page.close();
  });

  test('every target is 24 pixels or more', async () => {
    const page = await openMarked(stand, 'article.html');
    await clickText(page, '7.23张');
    await until('the card', () => label(page));
    const small = await stand.inCard<string[]>(
      page,
      `[...root.querySelectorAll("a, button, summary")].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return height > 0 && (width < 24 || height < 24);
      }).map((each) => each.outerHTML)`,
    );
    expect(small).toEqual([]);
    await page.close();
  });

  test('a page with images named after all that makes a card: it opens', async () => {
    const page = await openMarked(stand, 'named.html');
    await clickText(page, '7.23张');
    expect(await until('the card', () => label(page))).toContain('7.23张');
    await page.close();
  });
});
