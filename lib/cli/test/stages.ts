/** A part of `npm test`: one command, or the projects of test/vitest.config.ts to run. */
export interface Stage {
  readonly name: string;
  readonly about: string;
  /** Words of a command in node_modules/.bin; each command counts as one test. */
  readonly commands?: readonly string[];
  readonly projects?: readonly string[];
}

/** In order: what is quick to fail comes first, what needs the build after it. */
export const STAGES: readonly Stage[] = [
  { name: 'format', about: 'prettier', commands: ['prettier --check --log-level warn .'] },
  { name: 'lint', about: 'eslint, the floors', commands: ['eslint --max-warnings 0 .'] },
  {
    name: 'types',
    about: 'tsc, the lower floors without DOM and Node, then all',
    commands: ['tsc -p tsconfig.core.json', 'tsc -p tsconfig.json --noEmit'],
  },
  { name: 'unit', about: 'tables of each room', projects: ['unit'] },
  { name: 'corpus', about: 'pages with their hand-written expectations', projects: ['corpus'] },
  { name: 'fuzz', about: 'random pages and texts, giants, growth', projects: ['fuzz'] },
  { name: 'contract', about: 'the project keeps its own rules', projects: ['contract'] },
  { name: 'data', about: 'the figures and their schema', projects: ['data'] },
  {
    name: 'build',
    about: 'both extensions, within their budgets, as the stores want them, and the same from their sources',
    commands: [
      'wxt zip -b chrome',
      'wxt zip -b firefox',
      'tsx lib/cli/packages.ts',
      'tsx lib/cli/zips.ts',
      'tsx lib/cli/reproduce.ts',
    ],
  },
  { name: 'e2e', about: 'in Chromium and Firefox', projects: ['e2e'] },
];
