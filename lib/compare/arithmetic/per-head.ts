import type { Check, Tried } from './check';
import { claimed, known, meets, printed, quote, unit, value } from './known';

/** Whose part: 人均, 次均, 户均. A yearly or monthly part is another thing than a part of the sum. */
const PER_HEAD = /(?:^|[^年月日])(人均|人次均|次均|户均)[^，。；]{0,8}$/;
const HEADS: Readonly<Record<string, string>> = { 人均: '人', 人次均: '人次', 次均: '人次', 户均: '户' };
const CUMULATIVE = '累计';

/** 惠及1156万人，共减负91.6亿元，人均减负792元: a sum, the people it is for, and each one's part, with no other number between. */
export const perHead: Check = {
  name: 'per-head',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const said = sentence[at]!;
      const whose = PER_HEAD.exec(page.text.slice(sentence[at - 1]!.end, said.start))?.[1];
      if (unit(said) !== '元' || whose === undefined) continue;
      if (page.text.slice(sentence[at - 2]!.end - 40, said.start).includes(CUMULATIVE)) continue;
      const pair = [sentence[at - 2]!, sentence[at - 1]!];
      const people = pair.find((place) => unit(place) === HEADS[whose]);
      const money = pair.find((place) => unit(place) === '元');
      if (!people || !money || pair.some((place) => place.statistic.role === 'change')) continue;
      const [all, heads, claim] = [known(money), known(people), claimed(said)];
      if (!all || !heads || !claim || heads.low <= 0) continue;
      const reckoned = { low: all.low / heads.high, high: all.high / heads.low };
      found.push({
        holds: meets(reckoned, claim, said),
        statistics: [money.index, people.index, said.index],
        note: {
          id: 'note_per_head',
          values: {
            money: quote(money),
            people: quote(people),
            said: quote(said),
            reckoned: printed(value(money) / value(people), said),
          },
        },
      });
    }
    return found;
  },
};
