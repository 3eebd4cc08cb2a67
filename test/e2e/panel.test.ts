import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWith } from './harness/in-popup';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { injectAgain, order, tabOf } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  mkdirSync('dist/gallery', { recursive: true });
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

const DRAFT = '2023年末，全国医疗卫生机构床位1017.4万张，每千人口执业（助理）医师3.40人。';

describe.each(BROWSERS)('%s', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  test('the panel checks a pasted text', async () => {
    const panel = await stand.extensionPage('sidepanel.html');
    await panel.click('.mode button');
    await panel.waitForSelector('textarea');
    await panel.focus('textarea');
    const type = (typed: string) =>
      panel.evaluate((value) => {
        const box = document.querySelector('textarea')!;
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
    await type(DRAFT);
    await panel.waitForSelector('.paste .primary');
    await panel.click('.paste .primary');
    await panel.waitForSelector('.row');
    const text = await panel.evaluate(() => document.body.textContent);
    expect(text).toContain('1017.4万张');
    expect(text).toContain('与公布值一致');
    await panel.screenshot({ path: `dist/gallery/panel-${name}.png` });
    expect(await panel.$('.article-head')).toBeNull();
    await type(`${DRAFT}又`);
    await until('an edit to clear the result', () => panel.evaluate(() => !document.querySelector('.row')));
    await type('  ');
    await panel.click('.paste .primary');
    await until('a word on the empty box', () =>
      panel.evaluate(
        () => document.querySelector('.paste [role=alert]')?.textContent === '请先粘贴或输入文字。',
      ),
    );
    await panel.close();
  });

  test('its own steps open one detail after another, by keyboard', async () => {
    const panel = await stand.extensionPage('sidepanel.html');
    await panel.click('.mode button');
    await panel.waitForSelector('textarea');
    await panel.evaluate((value) => {
      const box = document.querySelector('textarea')!;
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, DRAFT);
    await panel.focus('textarea');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.row');
    const step = async (key: 'ArrowDown' | 'ArrowUp', quote: string) => {
      await panel.keyboard.down('Alt');
      await panel.keyboard.press(key);
      await panel.keyboard.up('Alt');
      const open = () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('.row:has(.detail) .printed .underlined')].map(
            (each) => each.textContent,
          ),
        );
      await until(`the detail of ${quote} alone`, async () => (await open()).join() === quote);
    };
    await step('ArrowDown', '1017.4万张');
    await step('ArrowDown', '3.40人');
    await step('ArrowDown', '1017.4万张');
    await step('ArrowUp', '3.40人');
    expect(await panel.evaluate(() => document.querySelector('.stepper [role=status]')?.textContent)).toBe(
      '2 / 2 3.40人 · 与公布值一致',
    );
    await panel.close();
  });

  test('the popup of a page that is no article leads to its box', async () => {
    const panel = await stand.extensionPage('sidepanel.html');
    const page = await openPage(stand, 'market.html');
    const popup = await stand.popup(page);
    await textWith(popup, '粘贴文字核对');
    await popup.evaluate('document.querySelector(".elsewhere + .secondary").focus()');
    // The popup closes as the panel opens, before the key is up.
    await popup.press('Enter').catch(() => {});
    await until('the box', () => panel.evaluate(() => document.querySelector('textarea') !== null));
    await Promise.all([page.close(), panel.close()]);
  });

  test('it follows the tab in front, and steps through what is there', async () => {
    const panel = await stand.extensionPage('sidepanel.html');
    const shows = (words: string) =>
      until(`"${words}" in the panel`, () =>
        panel.evaluate((text) => document.body.textContent.includes(text), words),
      );
    const article = await openPage(stand, 'article.html');
    await article.bringToFront();
    await shows('基层医疗卫生服务能力持续提升');
    const market = await openPage(stand, 'market.html');
    await market.bringToFront();
    await shows('未识别为卫生健康政策报道');
    await article.bringToFront();
    await shows('基层医疗卫生服务能力持续提升');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.stepper button:last-child')?.click());
    await until('the light', async () => (await marksOn(article)).flash);
    await Promise.all([article.close(), market.close(), panel.close()]);
  });

  test('a reader that a view injects again goes on as it was', async () => {
    const page = await openMarked(stand, 'living/replaced.html');
    const desk = await stand.extensionPage('options.html');
    await injectAgain(desk, `${HOST}/living/replaced.html`);
    expect(Object.values(await marksOn(page)).flat()).toContain('1523.7万人');
    await page.evaluate(() => (window as unknown as { replaceRoot(): void }).replaceRoot());
    await until('marks on the new text', async () =>
      Object.values(await marksOn(page))
        .flat()
        .includes('13.34亿人'),
    );
    await Promise.all([page.close(), desk.close()]);
  });

  test('the menu checks the text that is selected', async () => {
    const page = await openPage(stand, 'market.html');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article')!));
    const desk = await stand.extensionPage('options.html');
    const tab = await tabOf(desk, `${HOST}/market.html`);
    const window = await stand.extensionPage(`sidepanel.html?tab=${tab}&frame=0`);
    await window.waitForSelector('.row');
    expect(await window.evaluate(() => document.body.textContent)).toContain('400碗');
    await Promise.all([page.close(), desk.close(), window.close()]);
  });

  test('the keys step through the statistics, round the end, and open the card', async () => {
    const page = await openMarked(stand, 'article.html');
    const desk = await stand.extensionPage('options.html');
    const step = (by: number) => order(desk, `${HOST}/article.html`, { type: 'step', by });
    const flashes = (quote: string) =>
      until(`light on ${quote}`, async () => (await marksOn(page)).flash?.includes(quote));
    await page.bringToFront();
    await step(1);
    await flashes('107.1万个');
    await until('the card', () => stand.inCard(page, 'root.querySelector(".card").textContent.length'));
    await step(1);
    await flashes('3.8万个');
    await step(-1);
    await flashes('107.1万个');
    await step(-1);
    await flashes('98.2%');
    await page.close();
    await desk.close();
  });
});
