import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../lib/quantity/period';
import { extractStatistics } from '../../../lib/statistics';

/** Pieces that the rules of context look for, so that random texts run into them. */
const PIECES =
  '2022年|去年|今年以来|截至|6月底|1—9月|一季度|上半年|“十四五”期间|近五年|目前|同期|去年同期为|比上年|自|从|由|到|提高到|下降|增长|力争|将|已|全国|广东省|深圳市|山东、四川等地|全市|该院|美国|阜平县|医院|村卫生室|健保署|本港|113年|民国110年12月|109至112年|全年|某县|我省|与2022年的24%相比|预计2025年|到2030年|12.5%|3.4万个|5亿元|0.5个百分点|的|，|。|；|\n|(|)|《|》|、|和'.split(
    '|',
  );
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const AREA = /^(?:[A-Z]{2}(?:-[A-Z]{2}(?:\/[\u4e00-\u9fff]+)?)?|\d{3}|OECD)$/;

describe('context of any text', () => {
  it('is well formed', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2024-08-20', null), (text, published) => {
        const found = extractStatistics(text, { published });
        found.forEach((statistic, index) => {
          const { period, periodOrigin, area, areaOrigin, pair, role, change, subject } = statistic;
          if (period !== null) expect(parsePeriod(period)).not.toBeNull();
          expect(periodOrigin === null).toBe(period === null);
          if (area !== null) expect(area).toMatch(AREA);
          if (area !== null) expect(areaOrigin).not.toBeNull();
          expect(change !== null).toBe(role === 'change');
          expect(pair !== null).toBe(role === 'from' || role === 'to');
          if (pair !== null) expect(found[pair]!.pair).toBe(index);
          if (subject !== null) expect(subject).toMatch(/[\u4e00-\u9fff]/);
        });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
