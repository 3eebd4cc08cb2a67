import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root';

const eslint = new ESLint({ cwd: ROOT });

async function complaints(path: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}${path}`, warnIgnored: true });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const use = (what: string, from: string) => `import { ${what} } from '${from}';\nexport const y = ${what};\n`;

describe('planted violations are caught', () => {
  test.each([
    // floors
    ['upwards, one floor', 'lib/text/x.ts', use('a', '../quantity/a'), 'A floor imports only'],
    ['upwards, from a folder within', 'lib/statistics/parsers/x.ts', use('a', '../../compare/a'), 'A floor'],
    ['upwards, to the top', 'lib/dom/x.ts', use('a', '../cli/a'), 'A floor imports only'],
    ['upwards, of the whole room', 'lib/quantity/x.ts', use('a', '../statistics'), 'A floor imports only'],
    ['upwards, by re-export', 'lib/text/x.ts', `export { a } from '../compare/a';`, 'A floor imports only'],
    [
      'upwards, of a type',
      'lib/text/x.ts',
      `import type { A } from '../compare/a';\nexport type B = A;`,
      'A floor',
    ],
    [
      'upwards, of a type in passing',
      'lib/text/x.ts',
      `export type B = import('../compare/a').A;`,
      'import type',
    ],
    ['upwards, at run time', 'lib/webext/x.ts', `export const a = import('../cli/a');`, 'top of the file'],
    ['upwards, by alias', 'lib/text/x.ts', use('a', '@/lib/compare/a'), 'relative path'],
    ['upwards, by the other alias', 'lib/ui/x.ts', use('a', '~/lib/cli/a'), 'relative path'],
    ['sideways', 'lib/article/x.ts', use('a', '../statistics/a'), 'A floor imports only'],
    ['sideways, statistics to the figures', 'lib/statistics/x.ts', use('figures', '../dataset'), 'A floor'],
    ['sideways, among adapters', 'lib/ui/x.ts', use('a', '../webext/a'), 'A floor imports only'],
    ['into entrypoints', 'lib/ui/x.ts', use('a', '../../entrypoints/a'), 'neither entrypoints nor tests'],
    ['into tests', 'lib/cli/x.ts', use('a', '../../test/a'), 'neither entrypoints nor tests'],
    // packages
    ['a package on a lower floor', 'lib/text/x.ts', use('load', 'cheerio'), 'import no package'],
    ['Node on a lower floor', 'lib/compare/x.ts', use('join', 'node:path'), 'import no package'],
    ['Node in an adapter', 'lib/dom/x.ts', use('join', 'node:path'), 'Only lib/cli'],
    ['polyfill outside its room', 'lib/dom/x.ts', use('a', 'webextension-polyfill'), 'Only lib/webext'],
    ['wxt/browser outside its room', 'lib/ui/x.ts', use('browser', 'wxt/browser'), 'Only lib/webext'],
    ['polyfill in an entrypoint', 'entrypoints/x.ts', use('a', 'webextension-polyfill'), 'Only lib/webext'],
    ['cheerio outside its room', 'lib/dom/x.ts', use('load', 'cheerio'), 'Only lib/cheerio'],
    ['cheerio in an entrypoint', 'entrypoints/x.ts', use('load', 'cheerio/slim'), 'Only lib/cheerio'],
    ['preact outside its room', 'lib/dom/x.ts', use('h', 'preact'), 'Only lib/ui'],
    ['papaparse outside its room', 'lib/ui/x.ts', use('parse', 'papaparse'), 'Only lib/figures'],
    // figures
    [
      'packed figures outside dataset',
      'lib/ui/x.ts',
      use('a', '../dataset/generated/core.json'),
      'lib/dataset',
    ],
    [
      'assets/figures outside dataset',
      'lib/cli/x.ts',
      use('a', '../../assets/figures/x.json'),
      'lib/dataset',
    ],
    ['figures in an entrypoint', 'entrypoints/x.ts', use('a', '../assets/figures/x.json'), 'lib/dataset'],
    // globals
    [
      'DOM on a lower floor',
      'lib/article/x.ts',
      'export const a = document.title;',
      'no browser, DOM or Node',
    ],
    ['browser on a lower floor', 'lib/text/x.ts', 'export const a = navigator.language;', 'no browser, DOM'],
    ['Node on a lower floor', 'lib/text/x.ts', 'export const a = process.env;', 'no browser, DOM or Node'],
    ['timer on a lower floor', 'lib/compare/x.ts', 'setTimeout(() => 1, 1);', 'no browser, DOM or Node'],
    ['globalThis on a lower floor', 'lib/dataset/x.ts', 'export const a = globalThis;', 'no browser, DOM'],
    ['console on a lower floor', 'lib/statistics/x.ts', 'console.log(1);', 'no browser, DOM or Node'],
    ['chrome outside webext', 'lib/dom/x.ts', 'export const a = chrome.runtime.id;', 'Go through lib/webext'],
    [
      'browser in an entrypoint',
      'entrypoints/x.ts',
      'export const a = browser.tabs;',
      'Go through lib/webext',
    ],
    // network
    ['fetch on a lower floor', 'lib/text/x.ts', `void fetch('https://a.cn');`, 'No network'],
    ['fetch in an adapter', 'lib/dom/x.ts', `void fetch('https://a.cn');`, 'No network'],
    ['fetch in the command line', 'lib/cli/x.ts', `void fetch('https://a.cn');`, 'No network'],
    ['fetch in an entrypoint', 'entrypoints/x.ts', `void fetch('https://a.cn');`, 'No network'],
    ['fetch through window', 'lib/dom/x.ts', `void window.fetch('https://a.cn');`, 'No network'],
    ['a socket', 'lib/webext/x.ts', `export const a = new WebSocket('wss://a.cn');`, 'No network'],
    ['an event source', 'lib/text/x.ts', `export const a = new EventSource('/');`, 'No network'],
    ['a beacon', 'lib/dom/x.ts', `navigator.sendBeacon('/');`, 'No network'],
    ['a request', 'lib/ui/x.ts', 'export const a = new XMLHttpRequest();', 'No network'],
    ['a counting pixel', 'lib/ui/x.ts', 'export const a = new Image();', 'No network'],
    // what comes from a page
    ['a far import of an entrypoint', 'entrypoints/x.ts', `void import('../lib/dom/a');`, 'a file beside it'],
    [
      'an import by a name reckoned',
      'entrypoints/x.ts',
      'export const f = (a: string) => import(a);',
      'a file beside it',
    ],
    ['innerHTML', 'lib/dom/x.ts', `export const f = (e: Element) => { e.innerHTML = ''; };`, 'innerHTML'],
    [
      'innerHTML in brackets',
      'lib/ui/x.ts',
      `export const f = (e: Element) => { e['innerHTML'] = ''; };`,
      'innerHTML',
    ],
    ['outerHTML in an entrypoint', 'entrypoints/x.ts', `document.body.outerHTML = '';`, 'innerHTML'],
    [
      'insertAdjacentHTML',
      'lib/dom/x.ts',
      `document.body.insertAdjacentHTML('afterend', '');`,
      'Build nodes',
    ],
    [
      'HTML in JSX',
      'lib/ui/x.tsx',
      'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
      'Build nodes',
    ],
    ['eval', 'lib/dom/x.ts', `eval('1');`, 'eval'],
    ['Function', 'lib/ui/x.ts', `export const f = new Function('1');`, 'no-new-func'],
    // entrypoints are wiring
    ['regex in an entrypoint', 'entrypoints/x.ts', 'export const a = /x/;', 'no regex'],
    ['RegExp in an entrypoint', 'entrypoints/x.ts', `export const a = new RegExp('x');`, 'no regex'],
    ['selector in an entrypoint', 'entrypoints/popup/x.ts', `document.querySelector('p');`, 'no selectors'],
    [
      'arithmetic in an entrypoint',
      'entrypoints/x.ts',
      'export const f = (a: number) => a / 2;',
      'no arithmetic',
    ],
    // files and tests
    ['a long file', 'lib/text/x.ts', 'export {};\n'.repeat(201), 'max-lines'],
    ['a long entrypoint', 'entrypoints/x.ts', 'export {};\n'.repeat(201), 'max-lines'],
    ['a lone test', 'test/unit/x.test.ts', `test.only('x', () => {});`, 'Every test runs'],
    ['a skipped test', 'test/unit/x.test.ts', `describe.skip('x', () => {});`, 'Every test runs'],
    ['a type error ignored', 'lib/text/x.ts', '// @ts-ignore\nexport const a = 1;', 'ban-ts-comment'],
    ['lint switched off', 'lib/dom/x.ts', `// eslint-disable-next-line\nvoid fetch('/');`, 'No network'],
  ])('%s', async (_name, path, code, complaint) => {
    expect(await complaints(path, code)).toContainEqual(expect.stringContaining(complaint));
  });
});

describe('what the house allows passes', () => {
  test.each([
    ['downwards', 'lib/statistics/parsers/x.ts', use('a', '../../text/a')],
    ['within a room', 'lib/statistics/parsers/x.ts', use('a', '../draft')],
    ['downwards from the top', 'lib/cli/x.ts', use('a', '../compare')],
    ['the door itself', 'lib/cheerio/x.ts', use('load', 'cheerio')],
    ['the polyfill in its room', 'lib/webext/x.ts', use('a', 'webextension-polyfill')],
    ['preact in its room', 'lib/ui/x.tsx', use('h', 'preact/hooks')],
    ['packed figures in their room', 'lib/dataset/x.ts', use('a', './generated/core.json')],
    ['DOM in an adapter', 'lib/dom/x.ts', 'export const a = document.title;'],
    ['Node in the command line', 'lib/cli/x.ts', use('join', 'node:path')],
    ['regex in a room', 'lib/text/x.ts', 'export const a = /x/;'],
    ['wiring', 'entrypoints/x.ts', use('a', '../lib/dom/a')],
    ['a later part of a view', 'entrypoints/popup/x.ts', `void import('./figures');`],
    ['a long data table', 'lib/text/x.data.ts', 'export {};\n'.repeat(400)],
    ['a test', 'test/unit/x.test.ts', `test.each([[1]])('x', () => {});`],
  ])('%s', async (_name, path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});
