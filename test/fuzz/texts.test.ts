import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/plain-text';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { reportFaults } from './report-faults';
import { SEED, TEXTS } from './runs';
import { texts } from './texts';

test(`${TEXTS} texts: statistics in order, verbatim, with finite numbers`, () => {
  let statistics = 0;
  const published = fc.constantFrom(null, '2024-05-01', '0000-00-00', 'x');
  fc.assert(
    fc.property(texts, published, (text, day) => {
      const report = reportOf(articleFromText(text, { url: null, published: day }), figures);
      expect(report.article.text).toBe(text);
      expect(reportFaults(report)).toEqual([]);
      statistics += report.statistics.length;
    }),
    { numRuns: TEXTS, seed: SEED },
  );
  // Else the above would have looked at nothing.
  expect(statistics).toBeGreaterThan(TEXTS);
});
