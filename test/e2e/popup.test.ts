import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { order } from './harness/order';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Popup, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

/** Where the popup stands: the place that it says, the row of it, whether that is in sight, and the row that has the focus. */
interface Standing {
  readonly said: string;
  readonly row: string;
  readonly inSight: boolean;
  readonly focus: string;
}

/** Waits until the popup stands there. */
const stands = async (popup: Popup, expected: Partial<Standing>) => {
  const look = () =>
    popup.evaluate<Standing>(`(() => {
      const row = document.querySelector('.row[aria-current]');
      const main = document.querySelector('main:not([hidden])').getBoundingClientRect();
      const box = row?.getBoundingClientRect();
      const quote = (within) => within?.querySelector('.printed .underlined').textContent ?? '';
      return {
        said: document.querySelector('.stepper [role=status]').textContent,
        row: quote(row),
        inSight: !!box && box.top >= main.top && box.bottom <= main.bottom,
        focus: quote(document.activeElement?.closest('.list .row')),
      };
    })()`);
  await expect.poll(look, { timeout: 10_000 }).toMatchObject(expected);
};

const tabTo = async (popup: Popup, selector: string) => {
  for (let turn = 0; turn < 40; turn++) {
    if (await popup.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await popup.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
};

describe.each(BROWSERS)('%s, the popup', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const lit = (page: Parameters<typeof marksOn>[0], quote: string) =>
    until(`light on ${quote}`, async () => (await marksOn(page)).flash?.includes(quote));

  test('steps through the list with the mouse: page, row and place go along', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await stands(popup, { said: '– / 18 ', row: '' });
    await click(popup, '.chip', '精确一致');
    await click(popup, '.stepper button:last-child');
    await lit(page, '1017.4万张');
    await click(popup, '.stepper button:last-child');
    await lit(page, '6.92张');
    await stands(popup, { said: '2 / 10 6.92张 · 与公布值一致', row: '6.92张', inSight: true });
    await click(popup, '.stepper button:first-of-type');
    await click(popup, '.stepper button:first-of-type');
    await stands(popup, { said: expect.stringMatching(/^10 \/ 10 /) as string, inSight: true });
    await popup.close();
    await page.close();
  });

  test('steps by keyboard, from the body or from a row; an open detail goes along', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await popup.press('Alt+ArrowDown');
    await popup.press('Alt+ArrowDown');
    await lit(page, '1017.4万张');
    await stands(popup, { row: '1017.4万张', inSight: true, focus: '' });
    await tabTo(popup, '.row[aria-current] .more-of-it');
    await popup.press('Enter');
    await until('the detail', () => popup.evaluate('document.querySelector(".detail") !== null'));
    await popup.press('Alt+ArrowDown');
    await lit(page, '6.92张');
    await until('the next detail alone', async () => {
      const open = await popup.evaluate<string>(
        '[...document.querySelectorAll(".row:has(.detail) .printed .underlined")].map((each) => each.textContent).join()',
      );
      return open === '6.92张';
    });
    await popup.evaluate('document.querySelector(".row[aria-current] .show").focus()');
    await popup.press('Alt+ArrowUp');
    await stands(popup, { focus: '1017.4万张' });
    await popup.press('ArrowDown');
    await stands(popup, { row: '1017.4万张', focus: '6.92张' });
    await popup.press('Enter');
    await stands(popup, { row: '6.92张' });
    await popup.close();
    await page.close();
  });

  test('a step on the page moves the list', async () => {
    const page = await openMarked(stand, 'article.html?moved');
    const desk = await stand.extensionPage('options.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await order(desk, `${HOST}/article.html?moved`, { type: 'step', by: -1 });
    await stands(popup, { row: '98.2%', inSight: true, focus: '' });
    await Promise.all([popup.close(), page.close(), desk.close()]);
  });

  test('finds a series in the figures, and comes back to the list as it was', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await click(popup, '.stepper button:last-child');
    await tabTo(popup, 'input[type=search]');
    for (const character of '预期寿命') await popup.press(character);
    await textWith(popup, '居民人均预期寿命');
    await tabTo(popup, '.indicators a');
    await popup.press('Enter');
    await until('the chart', () =>
      popup.evaluate('document.querySelector("main.figures .chart svg") !== null'),
    );
    await textWith(popup, '79.25岁');
    await click(popup, '.back a');
    await until('the list', () => popup.evaluate('document.querySelector("main.figures") === null'));
    await stands(popup, { said: expect.stringMatching(/^1 \/ 18 /) as string });
    await popup.close();
    await page.close();
  });

  test('on a page that is no article: says so, searches a number, and has a way to check it all the same', async () => {
    const page = await openPage(stand, 'market.html');
    const popup = await stand.popup(page);
    const text = await textWith(popup, '未识别为卫生健康政策报道');
    expect(text).toContain('粘贴文字核对');
    await tabTo(popup, 'input[type=search]');
    for (const character of '95%') await popup.press(character);
    await textWith(popup, '95%可能是');
    for (let turn = 0; turn < 3; turn++) await popup.press('Backspace');
    await until('the page', () => popup.evaluate('document.querySelector("main.figures") === null'));
    await tabTo(popup, '.page-message .primary');
    await popup.press('Enter');
    await textWith(popup, '400碗');
    await popup.close();
    await page.close();
  });

  test('the switches by keyboard: marks, and reading only on click', async () => {
    const page = await openMarked(stand, 'article.html');
    const popup = await stand.popup(page);
    await textWith(popup, '107.1万个');
    await tabTo(popup, '.switch input');
    await popup.press(' ');
    await until('no marks', async () => Object.keys(await marksOn(page)).length === 0);
    await popup.press(' ');
    await until('marks', async () => Object.keys(await marksOn(page)).length > 0);
    await tabTo(popup, '.switch:last-child input');
    await popup.press(' ');
    await until('the switch', () =>
      popup.evaluate('document.querySelector(".switch:last-child input").checked'),
    );
    await popup.close();
    const quiet = await openPage(stand, 'article.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marksOn(quiet)).toEqual({});
    await choose(stand, { language: 'zh_CN' });
    await Promise.all([page.close(), quiet.close()]);
  });

  test('a long list: the eye’s rows at once, the rest behind them, all within reach of the keys', async () => {
    const page = await openMarked(stand, 'thousand.html');
    const popup = await stand.popup(page);
    const rows = () => popup.evaluate<number>('document.querySelectorAll(".row").length');
    await until('all rows', async () => (await rows()) >= 1000);
    await popup.press('Alt+ArrowUp');
    await stands(popup, { said: expect.stringMatching(/^(\d+) \/ \1 /) as string, inSight: true });
    await popup.evaluate('document.querySelector(".show").focus()');
    await popup.press('End');
    expect(
      await popup.evaluate('[...document.querySelectorAll(".list .show")].at(-1) === document.activeElement'),
    ).toBe(true);
    await popup.close();
    await page.close();
  });
});
