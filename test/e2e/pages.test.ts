import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './harness/axe';
import { GALLERY, LANGUAGES, LOOKS } from './harness/gallery';
import { choose, launch } from './harness/launch';
import { serveWorld, type World } from './harness/serve';
import type { Stand } from './harness/stand';
import { until } from './harness/until';

/** The extension's own pages, under the names of their pictures. */
const VIEWS = [
  ['welcome', 'welcome.html'],
  ['options-general', 'options.html#general'],
  ['options-marks', 'options.html#marks'],
  ['options-keys', 'options.html#keys'],
  ['options-sites', 'options.html#sites'],
  ['figures', 'options.html#figures'],
  ['figures-topic', 'options.html#figures/topic/outcomes'],
  ['figures-search', 'options.html#figures/search/9.24亿'],
  ['figures-nothing', 'options.html#figures/search/xyzzy'],
  ['figures-indicator', 'options.html#figures/inpatient_admissions_total'],
  ['figures-areas', 'options.html#figures/life_expectancy'],
  ['options-own', 'options.html#own'],
  ['options-about', 'options.html#about'],
] as const;

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

  test.each(LANGUAGES[theme])('all views in %s', { timeout: 180_000 }, async (language) => {
    await choose(stand, { language, sitesOff: ['example.com.cn'] });
    for (const [view, path] of VIEWS) {
      const page = await stand.extensionPage(path);
      await page.waitForSelector('main');
      await page.screenshot({ path: `${GALLERY}/${view}-${language}-${name}-${theme}.png`, fullPage: true });
      // Other words change nothing that it looks at.
      if (language === 'zh_CN') expect(await violations(page), view).toEqual([]);
      // Colours change no width, and both Chinese scripts are as wide.
      if (theme === 'light' && language !== 'zh_TW') {
        // As at 400 % of a screen that is 1280 wide. The chart follows a moment later.
        await page.setViewport({ width: 320, height: 640 });
        await until(`${view} in 320 pixels`, () =>
          page.evaluate(() => document.documentElement.scrollWidth <= 320),
        );
        await page.screenshot({ path: `${GALLERY}/${view}-narrow-${language}-${name}.png`, fullPage: true });
      }
      await page.close();
    }
  });
});
