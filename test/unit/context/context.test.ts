import { describe, expect, it } from 'vitest';
import type { Statistic } from '../../../lib/statistics/statistic';
import { AREAS } from './areas.table';
import { CHANGES } from './changes.table';
import { PERIODS } from './periods.table';
import { report, score, type Row } from './score';
import { SUBJECTS } from './subjects.table';
import { TARGETS } from './targets.table';

const roleOf = ({ role, change }: Statistic) =>
  role === 'level' ? null : [role, change].filter(Boolean).join(' ');
/** Room for a verb or an adverb beside the thing that is measured. */
const SLACK = 10;
const holds = (got: string, expected: string) =>
  got.includes(expected) && got.length <= expected.length + SLACK;

describe('context of a statistic', () => {
  it.each<[string, readonly Row<string>[], (statistic: Statistic) => string | null, number]>([
    ['period', PERIODS, ({ period }) => period, 0.97],
    ['area', AREAS, ({ area }) => area, 0.97],
    ['role and change', CHANGES, roleOf, 0.97],
  ])('%s', (name, rows, read, least) => {
    const result = score(rows, read);
    report(name, result);
    expect(result.f1, result.wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('subject', () => {
    const result = score(SUBJECTS, ({ subject }) => subject, holds);
    report('subject', result);
    expect(result.f1, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('target', () => {
    const result = score<true>(TARGETS, ({ target }) => (target ? true : null));
    report('target', result);
    expect(result.f1, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
