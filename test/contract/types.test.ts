import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root';

const { config } = ts.readConfigFile(`${ROOT}tsconfig.core.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const PLANTED = `${ROOT}lib/text/planted.ts`;

/** What the compiler of the lower floors says of a file with this code. */
function errors(code: string): string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === PLANTED || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === PLANTED
      ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2023)
      : getSourceFile.call(host, path, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([PLANTED], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the compiler of F0–F3 knows neither DOM nor Node', () => {
  test.each([
    'document.title',
    'window',
    'new URL("https://a.cn")',
    'setTimeout(() => 1, 1)',
    'process.env',
    'Buffer.from("")',
    'fetch("/")',
    'console.log(1)',
    'CSS.highlights',
    '(node: Node) => node',
    'new TextDecoder()',
  ])('%s', (expression) => {
    expect(errors(`export const planted = ${expression};`)).not.toEqual([]);
  });

  test.each(['new Map<string, number>()', '[1].toSorted()', '"a".normalize("NFKC")', '/\\p{L}/u.test("a")'])(
    'but %s',
    (expression) => {
      expect(errors(`export const known = ${expression};`)).toEqual([]);
    },
  );
});

test('it compiles every room of the lower floors', async () => {
  const { FLOORS } = await import('../../eslint.config.js');
  expect(config.include).toEqual(
    expect.arrayContaining(
      FLOORS.slice(0, 4)
        .flat()
        .map((room: string) => `lib/${room}`),
    ),
  );
});
