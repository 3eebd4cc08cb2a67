import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWith } from './harness/in-popup';
import { launch } from './harness/launch';
import { openMarked } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

const INDICATORS = 'INDICATOR,NAME_ZH,UNIT_ZH,REQUIRED_TERMS\nnight_clinics,夜间门诊医院数,家,夜间门诊\n';
const GOOD = '指标,地区,年份,数值,单位,来源\nnight_clinics,广东,2025,412,家,2025年工作总结\n';
const BAD = '指标,地区,年份,数值\n人均预期寿命,火星,2025,80.9\n';

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

  /** The page's text, once it holds `words`. */
  const text = (page: Page, words: string) =>
    until(`"${words}" on the page`, async () => {
      const held = await page.evaluate(() => document.body.innerText);
      return held.includes(words) && held;
    });
  const go = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  /** Picks files as a reader does, without the system's window. */
  const pick = (page: Page, files: Readonly<Record<string, string>>) =>
    page.evaluate((all) => {
      const input = document.querySelector<HTMLInputElement>('#own-files')!;
      const transfer = new DataTransfer();
      for (const [file, content] of Object.entries(all)) transfer.items.add(new File([content], file));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);

  test('topics, a topic, a search by words and by number', async () => {
    const page = await stand.extensionPage('options.html#figures');
    expect(await text(page, '医疗保障')).toContain('数据集');
    await go(page, '#figures/topic/outcomes');
    await text(page, '居民人均预期寿命');
    await go(page, '#figures/search/maternal mortality');
    await text(page, '孕产妇死亡率');
    await go(page, '#figures/search/9.24亿');
    expect(await text(page, '9.24亿可能是')).toContain('紧密型县域医共体覆盖人口');
    await page.close();
  });

  test('an indicator by its address: definition, near-twins, chart, table with sources', async () => {
    const page = await stand.extensionPage('options.html#figures/inpatient_admissions_total');
    const held = await text(page, '入院人次');
    for (const words of ['不同于', '容易混淆的指标', '2020年起', '30187.3万人次', '最终数', '公报'])
      expect(held).toContain(words);
    const drawn = await page.evaluate(() => ({
      points: document.querySelectorAll('.chart .mark.final').length,
      breaks: document.querySelectorAll('.chart .break').length,
      rows: document.querySelectorAll('tbody tr').length,
    }));
    expect(drawn).toEqual({ points: drawn.rows, breaks: 1, rows: drawn.rows });
    expect(drawn.rows).toBeGreaterThan(2);
    await page.close();
  });

  test('by keyboard: a search, one of its hits, the figures of an area', async () => {
    const page = await stand.extensionPage('options.html#figures');
    await text(page, '医疗保障');
    const at = (selector: string) => page.evaluate((of) => document.activeElement?.matches(of), selector);
    await page.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
    await page.keyboard.type('life expectancy');
    await until('the hits', () =>
      page.evaluate(() => document.querySelector('.indicators a')?.textContent?.includes('预期寿命')),
    );
    for (let key = 0; key < 6 && !(await at('.indicators a')); key++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('an indicator', () => page.evaluate(() => document.querySelector('.indicator') !== null));
    await page.evaluate(() => document.querySelector<HTMLElement>('.headline select')?.focus());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until('an area', () => page.evaluate(() => location.hash.includes('/CN-')));
    await page.close();
  });

  test('own figures: a bad file changes nothing; a good one is compared with, marked as theirs, and goes again', async () => {
    const page = await stand.extensionPage('options.html#own');
    await text(page, '尚无自有数据');
    await pick(page, { '火星.csv': BAD });
    const refused = await text(page, '未加入任何数据');
    for (const words of ['火星.csv', '2', '地区', '“火星”不是地区', '尚无自有数据'])
      expect(refused).toContain(words);

    await pick(page, { 'indicators.csv': INDICATORS, 'observations.csv': GOOD });
    await text(page, '1个数据');
    await go(page, '#figures/night_clinics/CN-GD');
    expect(await text(page, '夜间门诊医院数')).toContain('自有数据');

    const article = await openMarked(stand, 'own.html');
    const popup = await stand.popup(article);
    expect(await textWith(popup, '412家')).toContain('自有数据');
    await popup.close();
    await article.close();

    await go(page, '#own');
    await text(page, '1个数据');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('.packages button')!.click());
    await text(page, '尚无自有数据');
    await page.close();
  });
});
