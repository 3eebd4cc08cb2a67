import tseslint from 'typescript-eslint';

/**
 * The house: a floor imports only from floors below it, rooms on one floor never import each other.
 * `test/contract` plants violations and sees each caught.
 *
 * A later block replaces the options of a rule that an earlier one set. So each room gets the three
 * `no-restricted-*` rules once, whole, from `roomRules`, and no other block under lib/ touches them.
 */
export const FLOORS = [
  ['text'],
  ['quantity'],
  ['article', 'statistics', 'dataset'],
  ['compare'],
  ['dom', 'cheerio', 'webext', 'ui', 'figures'],
  ['cli'],
];
/** Rooms that import no package and name no browser, DOM or Node global. */
const PURE = FLOORS.slice(0, 4).flat();

/** The packages a room is the door to: nobody else under lib/ or entrypoints/ imports them. The command line may. */
const DOORS = {
  'webextension-polyfill': 'webext',
  'wxt/browser': 'webext',
  cheerio: 'cheerio',
  preact: 'ui',
  papaparse: 'figures',
};
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Request',
  'importScripts',
];
const EXTENSION = ['chrome', 'browser'];
/** What the DOM, the browser or Node put in scope; `tsconfig.core.json` knows none of them either. */
const SURROUNDINGS = [
  'window',
  'document',
  'self',
  'globalThis',
  'global',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'console',
  'Node',
  'Element',
  'Document',
  'DOMParser',
  'NodeFilter',
  'MutationObserver',
  'Range',
  'StaticRange',
  'CSS',
  'Highlight',
  'URL',
  'URLSearchParams',
  'TextDecoder',
  'TextEncoder',
  'Blob',
  'Worker',
  'MessageChannel',
  'structuredClone',
  'performance',
  'crypto',
  'atob',
  'btoa',
];

const forbid = (names, message) => names.map((name) => ({ name, message }));

const NO_HTML = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Nothing from a page reaches innerHTML: build nodes, or set textContent.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.value=/^(inner|outer)HTML$/]',
    message: 'Nothing from a page reaches innerHTML: build nodes, or set textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Build nodes instead.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Build nodes instead.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Build nodes instead.',
  },
];
const NO_NETWORK = [
  {
    selector: `MemberExpression[property.name=/^(sendBeacon|${NETWORK.join('|')})$/]`,
    message: 'No network. None.',
  },
  {
    selector: `NewExpression[callee.name=/^(Image|Audio|Worker|SharedWorker)$/]`,
    message: 'No network. None: these load what they are given.',
  },
];
const NO_IMPORT_TYPES = {
  selector: 'TSImportType',
  message: 'Use `import type`: the floors are checked there.',
};
/** `no-restricted-imports` does not see these two, so floors would leak through them. */
const NO_HIDDEN_IMPORTS = [
  { selector: 'ImportExpression', message: 'Import at the top of the file: the floors are checked there.' },
  NO_IMPORT_TYPES,
];
/** A view may load a file that stands beside it later than itself: what that file imports is checked at its own top. */
const BESIDE = [
  {
    selector: 'ImportExpression:not([source.value=/^\\.\\u002f[a-z-]+$/])',
    message: 'Later than itself, an entrypoint loads only a file beside it.',
  },
  NO_IMPORT_TYPES,
];
const WIRING = [
  { selector: 'Literal[regex]', message: 'entrypoints/ is wiring only: no regex.' },
  { selector: 'NewExpression[callee.name="RegExp"]', message: 'entrypoints/ is wiring only: no regex.' },
  {
    selector: 'CallExpression[callee.property.name=/^(querySelector|querySelectorAll|closest|matches)$/]',
    message: 'entrypoints/ is wiring only: no selectors.',
  },
  {
    selector: 'BinaryExpression[operator=/^[-*\\u002f%]$/]',
    message: 'entrypoints/ is wiring only: no arithmetic.',
  },
];

const ALIAS = { regex: '^[@~]{1,2}/', message: 'Use a relative path: the floors are checked on it.' };
const FIGURES = {
  regex: 'dataset/generated|assets/figures',
  message: 'lib/dataset is the one importer of the figures.',
};
const doorsBut = (room) =>
  Object.entries(DOORS)
    .filter(([, door]) => door !== room)
    .map(([name, door]) => ({ regex: `^${name}(/|$)`, message: `Only lib/${door} imports ${name}.` }));

const roomsNotBelow = (room) => {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  return FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== room);
};

const importsOf = (room) => [
  ALIAS,
  {
    regex: `^(\\.\\./)+(lib/)?(${roomsNotBelow(room).join('|')})(/|$)`,
    message: `A floor imports only from floors below it (${room} may not).`,
  },
  { regex: '^(\\.\\./)+(entrypoints|test)(/|$)', message: 'lib/ imports neither entrypoints nor tests.' },
  ...(room === 'dataset' ? [] : [FIGURES]),
  ...(PURE.includes(room) ? [{ regex: '^[^.]', message: 'F0–F3 import no package.' }] : []),
  ...(PURE.includes(room) || room === 'cli' ? [] : doorsBut(room)),
  ...(PURE.includes(room) || room === 'cli'
    ? []
    : [{ regex: '^node:', message: 'Only lib/cli runs in Node.' }]),
];

const globalsOf = (room) => [
  ...forbid(NETWORK, 'No network. None.'),
  ...(room === 'webext' ? [] : forbid(EXTENSION, 'Go through lib/webext.')),
  ...(PURE.includes(room) ? forbid(SURROUNDINGS, 'F0–F3 name no browser, DOM or Node global.') : []),
];

const roomRules = FLOORS.flat().map((room) => ({
  files: [`lib/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: importsOf(room) }],
    'no-restricted-globals': ['error', ...globalsOf(room)],
    'no-restricted-syntax': ['error', ...NO_HTML, ...NO_NETWORK, ...NO_HIDDEN_IMPORTS],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '.wxt/', 'node_modules/', 'lib/dataset/generated/'] },
  // A rule that a comment can switch off is none.
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['lib/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  ...roomRules,
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [ALIAS, FIGURES, ...doorsBut('entrypoints')] }],
      'no-restricted-globals': [
        'error',
        ...forbid(NETWORK, 'No network. None.'),
        ...forbid(EXTENSION, 'Go through lib/webext.'),
      ],
      'no-restricted-syntax': ['error', ...NO_HTML, ...NO_NETWORK, ...BESIDE, ...WIRING],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fails|skipIf|runIf)$/]',
          message: 'Every test runs and can fail.',
        },
      ],
    },
  },
  { files: ['lib/cli/**', 'test/**', '*.config.{js,ts}'], rules: { 'no-console': 'off' } },
  { files: ['lib/**/*.data.ts'], rules: { 'max-lines': 'off' } },
);
