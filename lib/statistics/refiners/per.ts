import type { Draft, Refiner } from '../draft';

/** 每千人口, 每10万名儿童: what a rate is counted by. */
const PER =
  /每(千|万|十万|百万|百|10万|1万|1000|100)(名|个|位)?(常住人口|人口|居民|儿童|老年人|老年人口|活产|人)?[^，。；每]*$/;
const REACH = 40;

/** A count behind 每千人口 is a rate: unit 人/千人口. Members of a list share it. */
export const per: Refiner = {
  name: 'per',
  refine(drafts, { text }) {
    return drafts.map((draft) => {
      if (draft.kind !== 'count' || draft.value === null) return draft;
      const before = text.slice(Math.max(0, draft.start - REACH), draft.start);
      const match = before.includes('每') ? PER.exec(before) : null;
      return match ? rated(draft, match[1]!, match[3]) : draft;
    });
  },
};

const rated = (draft: Draft, amount: string, noun = '人口'): Draft => ({
  ...draft,
  kind: 'rate',
  unit: `${draft.unit}/${amount
    .replace(/^10万$/, '十万')
    .replace(/^1万$/, '万')
    .replace(/^1000$/, '千')
    .replace(/^100$/, '百')}${noun}`,
});
