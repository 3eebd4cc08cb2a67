import { DOWN, UP } from '../../statistics/context/verbs';
import type { Check, Tried } from './check';
import { tryChange } from './difference';
import { unit } from './known';

/** Between the second level and the change: a verb, and nothing that names another base or another thing. */
const VERB = new RegExp(
  `^[，,、（(]?(?:累计|共|实际|净)?(?:${UP}|${DOWN}|降幅|增幅|涨幅|增长率)(?:了|约|达到|达|为|近|超过|超)*$`,
);

/** 从10.64%提高到20.02%，提高9.38个百分点: from and to against the stated change. */
export const change: Check = {
  name: 'change',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [from, to, said] = [sentence[at - 2]!, sentence[at - 1]!, sentence[at]!];
      const paired = from.statistic.role === 'from' && from.statistic.pair === to.index;
      if (!paired || unit(from) !== unit(to)) continue;
      if (!VERB.test(page.text.slice(to.end, said.start))) continue;
      found.push(...tryChange(from, to, said));
      // 下降0.5个千分点、降幅11.1%: the same change in another measure.
      const more = sentence[at + 1];
      if (more && unit(more) !== unit(said) && VERB.test(page.text.slice(said.end, more.start)))
        found.push(...tryChange(from, to, more));
    }
    return found;
  },
};
