import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickText } from './harness/click-text';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

let world: World;
beforeAll(async () => {
  mkdirSync('dist/gallery', { recursive: true });
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  test('the marks of the sample can be tried', async () => {
    const page = await stand.extensionPage('welcome.html');
    await until('marks', async () => (await marksOn(page)).exact?.includes('7.23张'));
    await clickText(page, '7.23张');
    const text = await until('the card', () =>
      stand.inCard<string>(page, 'root.querySelector(".card").textContent'),
    );
    expect(text).toContain('每千人口医疗卫生机构床位数');
    await page.screenshot({ path: `dist/gallery/welcome-card-${name}.png` });
    await page.close();
  });
});
