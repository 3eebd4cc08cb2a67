import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './harness/axe';
import { clickText } from './harness/click-text';
import { GALLERY, LANGUAGES, LOOKS } from './harness/gallery';
import { click, textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { HOST, openMarked, openPage } from './harness/open-page';
import { tabOf } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import type { Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(LOOKS)('$name, $theme', ({ name, theme }) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world, theme });
  });
  afterAll(() => stand.close());
  const file = (view: string) => `${GALLERY}/${view}-${name}-${theme}.png` as const;

  test('the page', async () => {
    const page = await openMarked(stand, theme === 'dark' ? 'dark.html' : 'article.html');
    await page.screenshot({ path: file('page') });
    await page.close();
  });

  test.each(LANGUAGES[theme])('the card in %s', async (language) => {
    await choose(stand, { language });
    const page = await openMarked(stand, theme === 'dark' ? 'dark.html' : 'article.html');
    await clickText(page, '7.23张');
    await until('the card', () => stand.inCard(page, 'root.querySelector(".card") !== null'));
    await page.screenshot({ path: file(`card-${language}`) });
    await page.close();
  });

  test.each(LANGUAGES[theme])('the popup in %s', async (language) => {
    await choose(stand, { language });
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await popup.screenshot(file(`popup-${language}`));
    await click(popup, '.stepper button:last-child');
    await click(popup, '.row[aria-current] .more-of-it');
    await until('the detail', () => popup.evaluate('document.querySelector(".detail") !== null'));
    await popup.screenshot(file(`popup-detail-${language}`));
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate('void (location.hash = "#figures/search/life%20expectancy")');
    await until('what is found', () => popup.evaluate('document.querySelector(".indicators a") !== null'));
    await popup.screenshot(file(`popup-search-${language}`));
    expect(await violations(popup)).toEqual([]);
    await click(popup, '.indicators a');
    await until('the chart', () => popup.evaluate('document.querySelector(".chart svg") !== null'));
    await popup.screenshot(file(`popup-indicator-${language}`));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the popup on a page that is none', async () => {
    await choose(stand, { language: 'zh_CN' });
    const page = await openPage(stand, 'market.html');
    const popup = await stand.popup(page);
    await textWith(popup, '仍然核对本页');
    await popup.screenshot(file('popup-none'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the panel, with a text of the reader’s own', async () => {
    await choose(stand, { language: 'zh_CN' });
    const source = await openPage(stand, 'article.html');
    await source.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article')!));
    const desk = await stand.extensionPage('options.html');
    const tab = await tabOf(desk, `${HOST}/article.html`);
    const panel = await stand.extensionPage(`sidepanel.html?tab=${tab}&frame=0`);
    await panel.waitForSelector('.row');
    await panel.setViewport({ width: 380, height: 900 });
    await panel.screenshot({ path: file('panel') });
    expect(await violations(panel)).toEqual([]);
    // As at 400 % of a screen that is 1280 wide and 1024 high.
    await panel.setViewport({ width: 320, height: 256 });
    await panel.click('.stepper button:last-child');
    await panel.screenshot({ path: file('panel-narrow') });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await Promise.all([source.close(), desk.close(), panel.close()]);
  });
});
