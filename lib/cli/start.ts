/**
 * `npm start [-- firefox]`: builds the extension and opens a sample article with it.
 * On a display the window stays open until it is closed; without one, pictures are saved and their paths printed.
 */
import { build } from 'wxt';
import { findBrowser } from './browsers';
import type { Browser as Name } from './browsers/browser';
import { run } from './check/run';
import { openChromium, openFirefox, type Opened } from './start/open';
import { hasDisplay } from './start/display';
import { SAMPLE, samplePath, serveCorpus } from './start/serve-corpus';
import { takePictures } from './start/take-pictures';

const name: Name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const visible = hasDisplay();

const { server, address } = await serveCorpus();
const url = `${address}${SAMPLE}/`;
try {
  await build({ browser: name === 'firefox' ? 'firefox' : 'chrome' });
  const open = name === 'firefox' ? openFirefox : openChromium;
  const opened: Opened = await open(await findBrowser(name), visible, url);
  if (visible)
    console.log(`\nThe sample article is open at ${url}; more are at ${address}. Close the window to end.`);
  else for (const path of await takePictures(opened)) console.log(path);
  console.log('');
  await run(['--url', url, samplePath(SAMPLE)], process);
  if (visible) await opened.closed;
  else await opened.browser.close();
} catch (error) {
  console.error(`heshu: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  server.close();
}
