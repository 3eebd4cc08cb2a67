import { endYear } from '../../quantity/period';
import { DOWN, UP } from '../../statistics/context/verbs';
import type { Place } from '../link/page';
import type { Check, Tried } from './check';
import { tryChange } from './difference';
import { unit } from './known';

/** 比2023年的, 较上年的: the second number is the base of the comparison. */
const BASE = /^[^。；]{0,3}[，,](?:比|较|与)(?:上年|去年|\d{4}年)(?:同期|末|底)?的?$/;
/** 5500人，去年为5000人: the same thing at another time, with no word for another thing. */
const ALSO =
  /^[^。；，,]{0,3}[，,](?:而)?(?:上年|去年|前年|\d{4}年)(?:同期|末|底)?(?:仅|则)?(?:为|是|达到?)?$/;
const VERB = new RegExp(`^[，,]?(?:相比|同比)?(?:${UP}|${DOWN})(?:了|约|近|超过|超)*$`);

/** 达到3.2亿人，比2023年的3亿人增长6.7%: a stated growth against the two levels. */
export const growth: Check = {
  name: 'growth',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [first, second, said] = [sentence[at - 2]!, sentence[at - 1]!, sentence[at]!];
      if (unit(first) !== unit(second) || first.statistic.role !== 'level') continue;
      if (!VERB.test(page.text.slice(second.end, said.start))) continue;
      const between = page.text.slice(first.end, second.start);
      if (BASE.test(between)) found.push(...tryChange(second, first, said));
      else if (ALSO.test(between)) found.push(...inOrder(first, second, said));
    }
    return found;
  },
};

/** From the earlier to the later; nothing where their years do not tell. */
function inOrder(first: Place, second: Place, said: Place): Tried[] {
  const [a, b] = [first, second].map(({ statistic: { period } }) =>
    period === null ? null : endYear(period),
  );
  if (a == null || b == null || Math.abs(a - b) !== 1) return [];
  return a < b ? tryChange(first, second, said) : tryChange(second, first, said);
}
