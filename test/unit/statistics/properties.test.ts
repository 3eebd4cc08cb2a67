import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractStatistics } from '../../../lib/statistics';

/** What numbers in news stand among, so that random strings meet the rules and not only the fallbacks. */
const PIECES =
  '约 近 超过 不足 至少 从 到 至 — - ~ 、 ， 。 “ ” 《 》 ( ) 每千人口 每十万 第 十八大 级 年 月 日 个 家 人次 万 亿 多 余 几 数 上百 半 一 两 三五 二〇 十 百 千 % ‰ /10万 1/3 百分点 倍 番 翻倍 成 元 $ HK$ 岁 以上 以下 左右 之间 分别 增长 下降 提高到 截至 2024年 1—9月 5月24日 0 7 12 3.5 1,234 ９０ 個(gè) 萬 \n \t \u200b 😀 A COVID-19 5G V2.0 010- 零下 负 点 又 分之 来'.split(
    ' ',
  );
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));

test('any text: no throw, spans inside it, in order, disjoint, verbatim, values finite', () => {
  fc.assert(
    fc.property(text, (source) => {
      let last = 0;
      for (const { start, end, quote, sentence, quantity } of extractStatistics(source, {
        published: '2024-05-01',
      })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(quote).toBe(source.slice(start, end));
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeLessThanOrEqual(source.length);
        for (const number of [
          quantity.value,
          quantity.valueTo,
          quantity.interval.low,
          quantity.interval.high,
        ]) {
          expect(number === null || Number.isFinite(number)).toBe(true);
        }
        const { low, high } = quantity.interval;
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        last = end;
      }
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('any characters at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
      expect(() => extractStatistics(source, { published: null })).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

test('an exact value lies in the interval that it states', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 99_999 }),
      fc.constantFrom('万个', '家', '%', '亿元', '人次'),
      (value, unit) => {
        const [statistic] = extractStatistics(`共有${value}${unit}。`, { published: null });
        const { low, high } = statistic!.quantity.interval;
        expect(low).toBeLessThanOrEqual(statistic!.quantity.value!);
        expect(high).toBeGreaterThanOrEqual(statistic!.quantity.value!);
      },
    ),
  );
});

describe('time grows with length', () => {
  /** Milliseconds of processor time, the best of three: a busy machine does not count. */
  const effort = (piece: string, length: number) => {
    const long = piece.repeat(Math.ceil(length / piece.length));
    let best = Infinity;
    for (let turn = 0; turn < 3; turn++) {
      const before = process.cpuUsage();
      extractStatistics(long, { published: '2024-05-01' });
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  // Quadratic time would be 64 times as long.
  test.each([
    '7',
    '万',
    '、',
    '1、',
    '多',
    '从3%到',
    '“1',
    '《1',
    '1/',
    '三又',
    '每千3',
    '超过',
    '百',
    '1,234,',
  ])(
    'eight times %j takes about eight times as long',
    (piece) => {
      effort(piece, 10_000);
      const short = Math.max(effort(piece, 15_000), 2);
      expect(effort(piece, 120_000)).toBeLessThan(24 * short);
    },
    60_000,
  );
});
