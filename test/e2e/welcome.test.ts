import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickText } from './harness/click-text';
import { GALLERY } from './harness/gallery';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const label = (page: Page) =>
    stand.inCard<string>(page, 'root.querySelector(".card").getAttribute("aria-label")');
  const open = async () => {
    const page = await stand.extensionPage('welcome.html');
    await until('marks', async () => (await marksOn(page)).exact?.includes('6.92张'));
    return page;
  };

  test('the sample shows the states that readers meet', async () => {
    const page = await open();
    const states = Object.keys(await marksOn(page));
    expect(states).toEqual(
      expect.arrayContaining(['exact', 'rounded', 'superseded', 'differs', 'target', 'context', 'unlisted']),
    );
    await page.close();
  });

  test('its marks can be tried with the mouse', async () => {
    const page = await open();
    await clickText(page, '7.32张');
    expect(await until('the card', () => label(page))).toContain('7.32张');
    const text = await stand.inCard<string>(page, 'root.querySelector(".card").textContent');
    expect(text).toContain('每千人口医疗卫生机构床位数');
    expect(text).toContain('7.23张');
    await page.screenshot({ path: `${GALLERY}/welcome-card-${name}.png` });
    await page.close();
  });

  test('and with the keyboard: by button, into the card, and back', async () => {
    const page = await open();
    const at = () => page.evaluate(() => document.activeElement?.textContent);
    await page.evaluate(() => document.querySelector<HTMLElement>('.steps button:last-child')?.focus());
    await page.keyboard.press('Enter');
    await until('the first card', async () => (await label(page))?.includes('1017.4万张'));
    await page.keyboard.press('Enter');
    await until('the next card', async () => (await label(page))?.includes('6.92张'));
    await page.keyboard.press('Tab');
    expect(await stand.inCard(page, 'root.activeElement !== null')).toBe(true);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await label(page)) === null);
    expect(await at()).toBe('下一个统计数字');
    await page.close();
  });
});
