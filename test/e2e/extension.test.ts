import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf } from './harness/badge';
import { click, textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { isHousekeeping } from './harness/strangers';
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
  afterEach(() => choose(stand, { language: 'zh_CN' }));

  const marked = async (page: Parameters<typeof marksOn>[0]) => Object.values(await marksOn(page)).flat();

  test('marks the statistics of an article, and nothing around it', async () => {
    const page = await openMarked(stand, 'article.html');
    const marks = (await marked(page)).join(' ');
    expect(marks).toContain('107.1万个');
    expect(marks).toContain('13.34亿人');
    expect(marks).not.toContain('12345');
    expect(marks).not.toContain('2023');
    await page.close();
  });

  test('popup: head, coverage, list, caveat, dataset', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    const text = await textWith(popup, '107.1万个');
    for (const words of [
      '基层医疗卫生服务能力持续提升 参保率保持稳定',
      '示例新闻网',
      '2024-08-29',
      '卫生健康政策报道',
      '找到',
      '可比',
      '一致',
      '与公布数据比对，不等于真伪判断',
      '数据集',
      '在 example.com.cn 标注',
    ]) {
      expect(text).toContain(words);
    }
    await popup.close();
    await page.close();
  });

  test('a click on a row scrolls to the statistic and lights it up for a moment', async () => {
    const page = await openMarked(stand, 'long.html');
    const popup = await stand.popup(page);
    await click(popup, 'button.show', '13.34亿人');
    await until('the light', async () => (await marksOn(page)).flash?.includes('13.34亿人'));
    const top = await page.evaluate(() => document.querySelector('#last')?.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
    await until('darkness', async () => !(await marksOn(page)).flash);
    await popup.close();
    await page.close();
  });

  test('the filter shows one state', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    const rows = () => popup.evaluate<number>('document.querySelectorAll("button.show[data-index]").length');
    const all = await rows();
    await click(popup, '.chip:nth-child(2)');
    const count = Number(
      await popup.evaluate<string>('document.querySelector(".chip:nth-child(2) .count").textContent'),
    );
    await until('fewer rows', async () => (await rows()) === count);
    expect(count).toBeLessThan(all);
    await popup.close();
    await page.close();
  });

  test('by keyboard: arrows walk the rows, the detail opens', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    const press = (key: string) =>
      popup.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
      );
    const at = () =>
      popup.evaluate<number>('[...document.querySelectorAll("button.show")].indexOf(document.activeElement)');
    await popup.evaluate('document.querySelector("button.show").focus()');
    await press('ArrowDown');
    expect(await at()).toBe(1);
    await press('End');
    expect(await at()).toBeGreaterThan(10);
    await press('Home');
    await press('ArrowUp');
    expect(await at()).toBe(0);
    await click(popup, '.more-of-it');
    await until('the detail', () => popup.evaluate('document.querySelector(".detail") !== null'));
    const expanded = await popup.evaluate<string>(
      'document.querySelector(".more-of-it").getAttribute("aria-expanded")',
    );
    expect(expanded).toBe('true');
    await popup.close();
    await page.close();
  });

  test('the switches: all marks, and those of this site', async () => {
    const page = await openMarked(stand, 'article.html');
    const other = await openMarked(stand, 'http://health.example.org/article.html');
    const popup = await stand.popup(page);
    await click(popup, '.switch', '在 example.com.cn 标注');
    await until('no marks here', async () => (await marked(page)).length === 0);
    expect((await marked(other)).length).toBeGreaterThan(0);
    await click(popup, '.switch', '标注数字');
    await until('no marks there', async () => (await marked(other)).length === 0);
    await click(popup, '.switch', '标注数字');
    await until('marks there', async () => (await marked(other)).length > 0);
    expect(await marked(page)).toEqual([]);
    await click(popup, '.switch', '在 example.com.cn 标注');
    await until('marks here', async () => (await marked(page)).length > 0);
    await popup.close();
    await page.close();
    await other.close();
  });

  test('the badge counts on articles only', async () => {
    const page = await openMarked(stand, 'article.html');
    const count = (await marked(page)).length;
    const plain = await openPage(stand, 'market.html');
    const desk = await stand.extensionPage('options.html');
    await until('the badge', async () => (await badgeOf(desk, `${HOST}/article.html`)) === String(count));
    expect(await badgeOf(desk, `${HOST}/market.html`)).toBe('');
    await Promise.all([page.close(), plain.close(), desk.close()]);
  });

  test('a page that is no health-policy article says so, and is read when asked', async () => {
    const page = await openPage(stand, 'market.html');
    const popup = await stand.popup(page);
    await textWith(popup, '未识别为卫生健康政策报道');
    expect(await marked(page)).toEqual([]);
    await click(popup, 'button', '仍然核对本页');
    await textWith(popup, '400碗');
    await until('marks', async () => (await marked(page)).length > 0);
    await popup.close();
    await page.close();
  });

  test('a list of articles has no body', async () => {
    const page = await openPage(stand, 'list.html');
    const popup = await stand.popup(page);
    await textWith(popup, '本页没有单篇文章');
    expect(await marked(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a page that the browser keeps to itself is explained', async () => {
    const page = await stand.extensionPage('options.html');
    const popup = await stand.popup(page);
    await textWith(popup, '浏览器不允许扩展读取此页');
    await popup.close();
    await page.close();
  });

  test('only on click: nothing is read before the popup opens', async () => {
    await choose(stand, { language: 'zh_CN', onlyOnClick: true });
    const page = await openPage(stand, 'article.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marked(page)).toEqual([]);
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await until('marks', async () => (await marked(page)).length > 0);
    await popup.close();
    await page.close();
  });

  test('the page is never altered', async () => {
    const page = await openMarked(stand, 'watched.html');
    const state = () =>
      page.evaluate(() => {
        const { before, records } = window as unknown as { before: string; records: number };
        return {
          same: document.documentElement.outerHTML === before,
          records,
          sheets: document.styleSheets.length,
        };
      });
    const untouched = { same: true, records: 0, sheets: 0 };
    expect(await state()).toEqual(untouched);
    const popup = await stand.popup(page);
    await click(popup, 'button.show', '13.34亿人');
    await until('the light', async () => (await marksOn(page)).flash);
    expect(await state()).toEqual(untouched);
    await click(popup, '.switch', '标注数字');
    await until('no marks', async () => (await marked(page)).every((text) => text === '13.34亿人'));
    expect(await state()).toEqual(untouched);
    await popup.close();
    await page.close();
  });

  test('no request leaves the browser but the page’s own', async () => {
    world.asked.length = 0;
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await click(popup, 'button.show', '13.34亿人');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await popup.close();
    await page.close();
    const own = world.asked.filter((address) => !isHousekeeping(address));
    expect(own).toEqual([`${HOST}/article.html`]);
  });
});
