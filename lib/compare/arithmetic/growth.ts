import type { Check, Tried } from './check';
import { tryChange } from './difference';
import { unit } from './known';

/** 比2023年的, 较上年的: the second number is the base of the comparison. */
const BASE = /^[^。；]{0,3}[，,](?:比|较|与)(?:上年|去年|\d{4}年)(?:同期|末|底)?的?$/;
const VERB = /^(?:相比)?(?:提高|提升|上升|增长|增加|下降|降低|减少)(?:了|约|近|超过|超)*$/;

/** 达到3.2亿人，比2023年的3亿人增长6.7%: a stated growth against the two levels. */
export const growth: Check = {
  name: 'growth',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [to, from, said] = [sentence[at - 2]!, sentence[at - 1]!, sentence[at]!];
      if (unit(from) !== unit(to) || to.statistic.role === 'change') continue;
      if (!BASE.test(page.text.slice(to.end, from.start))) continue;
      if (VERB.test(page.text.slice(from.end, said.start))) found.push(...tryChange(from, to, said));
    }
    return found;
  },
};
