import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageScore } from '../../lib/cli/score/page-score';
import { total } from '../../lib/cli/score/total';
import { SCORE } from '../../lib/ui/options/score.data';

test('the accuracy that the settings page tells is that of this program on these pages', () => {
  const pages = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => pageScore(name, new URL(`${name}/`, import.meta.url)));
  const { expected, found, falseMarks, linkable, linked, wrong } = total(pages);
  expect(SCORE).toEqual({ pages: pages.length, expected, found, falseMarks, linkable, linked, wrong });
});
