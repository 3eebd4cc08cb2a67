import type { Document, Draft, Refiner } from '../draft';
import { perBehind, perNoun, spokenAmount } from '../per-base';

/** 每千人口, 每10万名儿童, 每百户: what a rate is counted by. */
const PER = new RegExp(
  `每(千|万|十万|百万|百|10万|1万|1000|100)${perNoun}(?:[里当]?[面中]?，)?[^，。；每]*$`,
);
/** The next member of a list of rates (医师数3.8人，注册护士数4.3人): up to the full stop, and nobody counts parts of people. */
const GOES_ON = /^[^。\n每]{0,24}$/;
/** 千人口托位数4.6个: planners leave out the 每. */
const PER_POPULATION =
  /(?<![\d.一二三四五六七八九十百数几多余每])(千|万|十万)(人口|常住人口)[^，。；、\d每]{0,14}$/;
/** 每平方公里6800人, 每分钟72次: right before the number. */
const BESIDE = /每(平方公里|平方千米|公里|分钟|张床位?)$/;
const REACH = 40;

/** A count behind 每千人口 is a rate: unit 人/千人口. Members of a list share it. A slash says the same: 3.4人/千人口. */
export const per: Refiner = {
  name: 'per',
  refine(drafts, document) {
    const refined: Draft[] = [];
    let rate: Draft | undefined;
    for (const draft of drafts) {
      const own = rated(draft, document);
      const base = own === draft ? baseBefore(draft, rate, document) : null;
      refined.push(base === null ? own : { ...draft, kind: 'rate', unit: `${draft.unit}/${base}` });
      if (refined.at(-1)!.kind === 'rate') rate = refined.at(-1);
    }
    return refined;
  },
};

/** The base that a number with decimals takes from the rate before it: 千人口. */
function baseBefore(draft: Draft, before: Draft | undefined, { text }: Document): string | null {
  if (before?.kind !== 'rate' || draft.kind !== 'count' || draft.unit === '') return null;
  if (draft.step >= 1 || draft.value === null || !before.unit.startsWith(`${draft.unit}/`)) return null;
  return GOES_ON.test(text.slice(before.end, draft.start)) ? before.unit.slice(draft.unit.length + 1) : null;
}

function rated(draft: Draft, { text }: Document): Draft {
  if (draft.kind !== 'count' || draft.value === null || draft.unit === '年') return draft;
  const slash = perBehind(text, draft.end);
  // 15.7/十万 is printed 15.7/10万 as often.
  if (slash && draft.unit === '' && /^十万(?:人口|人)$/.test(slash.base)) {
    return { ...draft, kind: 'rate', unit: '/10万', end: slash.end };
  }
  if (slash) return { ...draft, kind: 'rate', unit: `${draft.unit}/${slash.base}`, end: slash.end };
  const before = text.slice(Math.max(0, draft.start - REACH), draft.start);
  const [, scale, people] = PER_POPULATION.exec(before) ?? [];
  if (scale && draft.value < 1000) return { ...draft, kind: 'rate', unit: `${draft.unit}/${scale}${people}` };
  if (!before.includes('每')) return draft;
  const beside = BESIDE.exec(before);
  if (beside) return { ...draft, kind: 'rate', unit: `${draft.unit}/${beside[1]}` };
  const [, amount, noun] = PER.exec(before) ?? [];
  if (!amount || (!noun && amount === '百')) return draft;
  return { ...draft, kind: 'rate', unit: `${draft.unit}/${spokenAmount(amount)}${noun || '人口'}` };
}
