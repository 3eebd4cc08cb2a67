import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { serve, type Site } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let site: Site;
beforeAll(async () => {
  site = await serve(`${import.meta.dirname}/pages`);
});
afterAll(() => site.close());

describe.each(BROWSERS)('%s', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name);
  });
  afterAll(() => stand.close());

  const article = async () => {
    const page = await stand.browser.newPage();
    await page.goto(`${site.origin}/article.html`);
    await until('marks', async () => Object.keys(await marksOn(page)).length > 0);
    return page;
  };

  test('marks the statistics of an article', async () => {
    const page = await article();
    const marks = Object.values(await marksOn(page)).flat();
    expect(marks).toContain('107.1万个');
    expect(marks).toContain('13.34亿人');
    expect(marks.join()).not.toContain('12345');
    await page.close();
  });

  test('popup lists the page', async () => {
    const page = await article();
    const popup = await stand.popup(page);
    const text = await until('the list', async () => {
      const shown = await popup.evaluate<string>('document.body.innerText');
      return shown.includes('107.1万个') && shown;
    });
    expect(text).toContain('基层医疗卫生服务能力持续提升');
    await popup.screenshot(`dist/shots/popup-${name}.png`);
    await popup.close();
    await page.close();
  });
});
