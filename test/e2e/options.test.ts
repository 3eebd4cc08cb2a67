import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCORE } from '../../lib/ui/options/score.data';
import { choose, launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { openMarked } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s, the settings', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const focus = (page: Page, selector: string) =>
    page.evaluate((to) => document.querySelector<HTMLElement>(to)?.focus(), selector);

  test('marks: the preview shows what is chosen, by keyboard, and pages follow', async () => {
    const article = await openMarked(stand, 'article.html');
    const page = await stand.extensionPage('options.html#marks');
    const states = async () => Object.keys(await marksOn(page)).sort();
    await until('marks', async () => (await states()).includes('exact'));
    const all = (await states()).length;
    expect(all).toBeGreaterThan(5);
    await focus(page, '.state-exact input');
    await page.keyboard.press(' ');
    await until('one less', async () => (await states()).length === all - 1);
    expect(await states()).not.toContain('exact');
    await until('one less on the page', async () => (await marksOn(article)).exact === undefined);
    await page.keyboard.press(' ');
    await until('it again', async () => (await states()).includes('exact'));
    await page.evaluate(() => void (location.hash = '#about'));
    await until('none elsewhere', async () => (await states()).length === 0);
    await Promise.all([page.close(), article.close()]);
  });

  test('shortcuts: those of the browser', async () => {
    const page = await stand.extensionPage('options.html#keys');
    const keys = await page.evaluate(() =>
      [...document.querySelectorAll('.shortcuts > div')].map(({ textContent }) => textContent),
    );
    expect(keys.length).toBe(4);
    expect(keys.join()).toContain('打开列表Alt+Shift+H');
    expect(keys.join()).toContain('下一个统计数字Alt+Shift+J');
    const count = (await stand.browser.pages()).length;
    await focus(page, 'button');
    await page.keyboard.press('Enter');
    await until('the page of keys', async () => (await stand.browser.pages()).length > count);
    await page.close();
  });

  test('about: versions, accuracy, privacy, licence', async () => {
    const page = await stand.extensionPage('options.html#about');
    const held = await text(page);
    for (const words of [`统计数字${SCORE.expected}个：找到${SCORE.found}个`, '数据集', '不联网', 'MIT'])
      expect(held).toContain(words);
    await page.close();
  });

  test.each([
    ['zh_TW', 'zh-Hant-TW', '標註'],
    ['en', 'en', 'Marks'],
  ] as const)('language: %s', async (language, tag, words) => {
    const page = await stand.extensionPage('options.html#marks');
    await choose(stand, { language });
    await until(words, async () => (await text(page)).includes(words));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.preview .light')?.lang)).toBe(
      'zh-Hans-CN',
    );
    await page.close();
    await choose(stand, { language: 'zh_CN' });
  });
});
