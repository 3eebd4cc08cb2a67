import tseslint from 'typescript-eslint';

/**
 * The house: a floor imports only from floors below it, rooms on one floor never import each other.
 * `test/contract` plants violations and sees each caught.
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
/** The packages a room is the door to: nobody else under lib/ or entrypoints/ imports them. */
const DOORS = {
  'webextension-polyfill': 'webext',
  'wxt/browser': 'webext',
  cheerio: 'cheerio',
  preact: 'ui',
  papaparse: 'figures',
};
const GLOBALS = [
  'window',
  'document',
  'self',
  'globalThis',
  'navigator',
  'location',
  'chrome',
  'browser',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  'console',
  'Node',
  'Element',
  'Document',
  'Range',
  'CSS',
  'Highlight',
  'URL',
  'TextDecoder',
  'TextEncoder',
  'performance',
];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'];

const roomsNotBelow = (room) => {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  return FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== room);
};

const floorRules = FLOORS.flat().map((room) => ({
  files: [`lib/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(lib/)?(${roomsNotBelow(room).join('|')})(/|$)`,
            message: `A floor imports only from floors below it (${room} may not).`,
          },
          {
            regex: '^(\\.\\./)+(entrypoints|test)(/|$)',
            message: 'lib/ imports neither entrypoints nor tests.',
          },
          ...(room === 'dataset'
            ? []
            : [
                {
                  regex: 'dataset/generated|assets/figures',
                  message: 'lib/dataset is the one importer of the figures.',
                },
              ]),
          ...(PURE.includes(room)
            ? [{ regex: '^[^.]', message: 'F0–F3 import no package.' }]
            : Object.entries(DOORS)
                .filter(([, door]) => door !== room && room !== 'cli')
                .map(([name, door]) => ({
                  regex: `^${name}(/|$)`,
                  message: `Only lib/${door} imports ${name}.`,
                }))),
        ],
      },
    ],
    ...(PURE.includes(room) && {
      'no-restricted-globals': [
        'error',
        ...GLOBALS.map((name) => ({ name, message: 'F0–F3 name no browser, DOM or Node global.' })),
      ],
    }),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '.wxt/', 'node_modules/', 'lib/dataset/generated/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['lib/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
          message: 'Nothing from a page reaches innerHTML: build nodes, or set textContent.',
        },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: 'Build nodes instead.',
        },
      ],
      'no-restricted-globals': ['error', ...NETWORK.map((name) => ({ name, message: 'No network. None.' }))],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  ...floorRules,
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex]', message: 'entrypoints/ is wiring only: no regex.' },
        {
          selector:
            'CallExpression[callee.property.name=/^(querySelector|querySelectorAll|closest|matches)$/]',
          message: 'entrypoints/ is wiring only: no selectors.',
        },
        {
          selector: 'BinaryExpression[operator=/^[-*/%]$/]',
          message: 'entrypoints/ is wiring only: no arithmetic.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(webextension-polyfill|cheerio|wxt/browser)',
              message: 'Go through lib/webext or lib/cheerio.',
            },
          ],
        },
      ],
    },
  },
  { files: ['lib/cli/**', 'test/**', '*.config.{js,ts}'], rules: { 'no-console': 'off' } },
  {
    files: ['lib/**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
);
