import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { tabOf } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

/** Pictures of every view go here, to be looked at. */
const GALLERY = 'dist/gallery';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN_AXE =
  'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))';

/** Dark and forced colours need be seen once; words are seen in the light. */
const LANGUAGES = { light: ['zh_CN', 'zh_TW', 'en'], dark: ['zh_CN'], forced: ['zh_CN'] } as const;

const SECTIONS = ['general', 'marks', 'sites', 'figures', 'own', 'about'];

let world: World;
beforeAll(async () => {
  mkdirSync(GALLERY, { recursive: true });
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(
  BROWSERS.flatMap((name) => (['light', 'dark', 'forced'] as const).map((theme) => ({ name, theme }))),
)('$name, $theme', ({ name, theme }) => {
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

  test.each(LANGUAGES[theme])('the popup in %s', async (language) => {
    await choose(stand, { language });
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await popup.screenshot(file(`popup-${language}`));
    await click(popup, '.more-of-it');
    await until('the detail', () => popup.evaluate('document.querySelector(".detail") !== null'));
    if (name === 'chromium') {
      await popup.evaluate(AXE);
      expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    }
    await popup.close();
    await page.close();
  });

  test('the popup on a page that is none', async () => {
    await choose(stand, { language: 'zh_CN' });
    const page = await openPage(stand, 'market.html');
    const popup = await stand.popup(page);
    await textWith(popup, '仍然核对本页');
    await popup.screenshot(file('popup-none'));
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
    await panel.evaluate(AXE);
    expect(await panel.evaluate(RUN_AXE)).toEqual([]);
    await Promise.all([source.close(), desk.close(), panel.close()]);
  });

  test('the welcome page', async () => {
    const page = await stand.extensionPage('welcome.html');
    await until('marks', async () => Object.keys(await marksOn(page)).length > 0);
    await page.screenshot({ path: file('welcome'), fullPage: true });
    await page.evaluate(AXE);
    expect(await page.evaluate(RUN_AXE)).toEqual([]);
    await page.close();
  });

  test('settings in a narrow window: nothing is cut off', async () => {
    const page = await stand.extensionPage('options.html#marks');
    await page.setViewport({ width: 320, height: 640 });
    await page.screenshot({ path: file('options-narrow') });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test.each(SECTIONS)('settings: %s', async (section) => {
    await choose(stand, { language: 'zh_CN', sitesOff: ['example.com.cn'] });
    const page = await stand.extensionPage(`options.html#${section}`);
    await page.screenshot({ path: file(`options-${section}`) });
    await page.evaluate(AXE);
    expect(await page.evaluate(RUN_AXE)).toEqual([]);
    await page.close();
  });
});
