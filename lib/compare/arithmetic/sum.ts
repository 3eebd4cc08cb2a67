import type { Place } from '../link/page';
import type { Check, Tried } from './check';
import { claimed, known, meets, printed, quote, unit, value } from './known';

/** The words that say: this is what those come to. */
const IN_ALL = /(?:合计|共计|总计|加起来)(?:为|达到|达|是|约)?$/;
const CLAUSE = /[，,；;：:、和及]/;

/** 甲医院12家，乙医院8家，合计20家: parts and their total. */
export const sum: Check = {
  name: 'sum',
  find(sentence, page) {
    const found: Tried[] = [];
    sentence.forEach((total, at) => {
      const before = sentence[at - 1];
      if (!before || !IN_ALL.test(page.text.slice(before.end, total.start))) return;
      const parts = partsOf(total, sentence.slice(0, at));
      if (parts.length >= 2 && CLAUSE.test(page.text.slice(parts[0]!.end, parts[1]!.start)))
        found.push(...tried(parts, total));
    });
    return found;
  },
};

/** The unbroken run of numbers of the total's unit before it. */
function partsOf(total: Place, before: readonly Place[]): Place[] {
  const run: Place[] = [];
  for (const place of [...before].reverse()) {
    if (unit(place) !== unit(total) || place.statistic.role === 'change') break;
    run.unshift(place);
  }
  return run;
}

function tried(parts: readonly Place[], total: Place): Tried[] {
  const claim = claimed(total);
  const knowns = parts.map(known);
  if (!claim || knowns.includes(null)) return [];
  const reckoned = {
    low: knowns.reduce((all, part) => all + part!.low, 0),
    high: knowns.reduce((all, part) => all + part!.high, 0),
  };
  return [
    {
      holds: meets(reckoned, claim, total),
      statistics: [...parts, total].map(({ index }) => index),
      note: {
        id: 'note_sum',
        values: {
          parts: parts.map(quote).join('＋'),
          said: quote(total),
          reckoned: printed(
            parts.reduce((all, part) => all + value(part), 0),
            total,
          ),
        },
      },
    },
  ];
}
