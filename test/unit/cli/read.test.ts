import { expect, test, vi } from 'vitest';
import { read } from '../../../lib/cli/check/read';
import { sayIn } from '../../../lib/cli/print/say';

vi.mock('../../../lib/compare', () => ({
  reportOf: () => {
    throw new RangeError('too deep');
  },
}));

test('a page that breaks the reader is reported as unread, and nothing is thrown', () => {
  const reading = read({ name: 'a.txt', id: 7, url: null, published: null, text: '全国' }, sayIn('zh_CN'));
  expect(reading).toMatchObject({ report: null, error: expect.stringContaining('too deep') });
  expect(reading.output).toMatchObject({ input: 'a.txt', id: 7, statistics: [], error: reading.error });
});
