import { beforeAll, describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/plain-text';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { LARGE, SMALL } from './runs';

/** What a rule that looks too far, or too often, would choke on when it comes without end. */
const REFRAINS = [
  '1',
  '万',
  '、',
  '从',
  '比',
  '（',
  '年',
  '《',
  ' ',
  '\n',
  '从3%到',
  '（3%',
  '3%。',
  '医院3家、',
  '3家，分别',
  '提高到2024年',
  '其中医院100家，占40%，',
  '国家卫生健康委2024年3月5日在广东省深圳市，',
];
/** Twice the time for a character: what caches and the collector may cost, far from the 16 times and more of a square. */
const LIMIT = 2;

/** Milliseconds of the processor, which other programs cannot lengthen. */
function cost(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const read = (text: string) =>
  reportOf(articleFromText(text, { url: null, published: '2024-05-01' }), figures);

describe(`a character of ${LARGE} costs what one of ${SMALL} does`, () => {
  beforeAll(() => REFRAINS.forEach((refrain) => read(refrain.repeat(100))));
  test.each(REFRAINS)('%j', { retry: 2 }, (refrain) => {
    const small = refrain.repeat(SMALL / refrain.length);
    const large = refrain.repeat(LARGE / refrain.length);
    const many = cost(() => {
      for (let turn = 0; turn < LARGE / SMALL; turn++) read(small);
    });
    const one = cost(() => read(large));
    // What takes no time cannot be compared.
    expect(one).toBeLessThan(Math.max(many, 20) * LIMIT);
  });
});
