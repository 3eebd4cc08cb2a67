/** `npm run dev [-- firefox]`: builds anew at every change, in a browser that shows a sample article; without a display it only builds. */
import { createServer } from 'wxt';
import { findBrowser } from './browsers';
import { hasDisplay } from './start/display';
import { SAMPLE, serveCorpus } from './start/serve-corpus';

const firefox = process.argv.includes('firefox');
const visible = hasDisplay();
const name = firefox ? 'firefox' : 'chrome';
const { address } = await serveCorpus();

const server = await createServer({
  browser: name,
  webExt: {
    disabled: !visible,
    ...(visible && {
      binaries: { [name]: await findBrowser(firefox ? 'firefox' : 'chromium') },
      startUrls: [`${address}${SAMPLE}/`],
    }),
  },
});
await server.start();
