/** The one door to the extension API: promises in every browser. The gate alone goes without (see `knock.ts`). */
export { default as browser, type Runtime, type Tabs } from 'webextension-polyfill';
