import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf } from './harness/badge';
import { clickText } from './harness/click-text';
import { click, textWith } from './harness/in-popup';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

const marked = async (page: Page) => Object.values(await marksOn(page)).flat();
const untilMarked = (page: Page) =>
  until('marks', async () => (await marked(page).catch((): string[] => [])).includes('1017.4万张'));
const call = (page: Page, name: string) =>
  page.evaluate((each) => (window as unknown as Record<string, () => void>)[each]?.(), name);

describe.each(BROWSERS)('%s, pages that fight', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  const cardText = (page: Page) => stand.inCard<string>(page, 'root.querySelector(".card").textContent');
  const inPopup = async (page: Page, words: string) => {
    const popup = await stand.popup(page);
    await textWith(popup, words);
    await popup.close();
  };

  test('names and prototypes of the DOM taken by the page', async () => {
    const page = await openMarked(stand, 'hostile/clobbered.html');
    await untilMarked(page);
    const popup = await stand.popup(page);
    await click(popup, 'button.show', '1523.7万人');
    await until('the light', async () => (await marksOn(page)).flash?.includes('1523.7万人'));
    await popup.close();
    await page.close();
  });

  test('a strict content security policy', async () => {
    const page = await openMarked(stand, 'hostile/csp.html');
    await untilMarked(page);
    await clickText(page, '7.23张');
    await until('the card', async () => (await cardText(page))?.includes('7.23张'));
    await page.close();
  });

  test('highlights of its own stay; ours, where it drops them, do no harm', async () => {
    const page = await openMarked(stand, 'hostile/highlights.html');
    await untilMarked(page);
    const own = () => page.evaluate(() => CSS.highlights.get('search')?.size);
    expect(await own()).toBe(1);
    await call(page, 'dropForeign');
    expect(await marked(page)).toEqual([]);
    await inPopup(page, '1523.7万人');
    expect(await own()).toBe(1);
    await page.close();
  });

  test('a card that the page removes opens again', async () => {
    const page = await openMarked(stand, 'hostile/highlights.html');
    await clickText(page, '7.23张');
    await until('the card', () => cardText(page));
    await call(page, 'removeCard');
    expect(await cardText(page)).toBeNull();
    await clickText(page, '1523.7万人');
    await until('the next card', async () => (await cardText(page))?.includes('1523.7万人'));
    await page.close();
  });

  test('texts that are exchanged without end, amid a storm of changes', async () => {
    const page = await openPage(stand, 'hostile/restless.html');
    await untilMarked(page);
    await inPopup(page, '1523.7万人');
    await call(page, 'rest');
    await untilMarked(page);
    await page.close();
  });

  test('a frame that never stays', async () => {
    const page = await openPage(stand, 'hostile/travelling.html');
    await untilMarked(page);
    await inPopup(page, '1523.7万人');
    await call(page, 'rest');
    await inPopup(page, '1523.7万人');
    const desk = await stand.extensionPage('options.html');
    const count = (await marked(page)).length;
    await until('the badge of the page alone', async () => {
      return (await badgeOf(desk, `${HOST}/hostile/travelling.html`)) === String(count);
    });
    await desk.close();
    await page.close();
  });
});
