import type { Page, Place } from '../link/page';
import type { Check, Tried } from './check';
import { claimed, known, meets, printed, quote, step, unit, value } from './known';

/** Between the part and its share: nothing but the saying that it is one. A named base (占GDP的) is another whole. */
const IS_SHARE =
  /^[^，。；]{0,4}[，,]?(?:占比|占总数的?|占全部的?|占其中的?|占总量的?|占其|占|所占比例|比例|比重)(?:为|达到|达|是|约)?$/;
const OF_WHICH = '其中';

/** 共38款，其中国产31款，占比81.6%: part over whole. */
export const share: Check = {
  name: 'share',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [said, part] = [sentence[at]!, sentence[at - 1]!];
      if (unit(said) !== '%' || said.statistic.role === 'change') continue;
      if (!IS_SHARE.test(page.text.slice(part.end, said.start))) continue;
      const whole = wholeOf(part, sentence.slice(0, at - 1), page);
      if (whole) found.push(...tried(whole, part, said));
    }
    return found;
  },
};

/** The last number of the part's unit before 其中; of several that could be meant, none. */
function wholeOf(part: Place, before: readonly Place[], page: Page): Place | null {
  const first = before[0];
  if (!first) return null;
  const at = page.text.slice(first.end, part.start).lastIndexOf(OF_WHICH);
  if (at < 0) return null;
  const whole = before.filter((place) => place.end <= first.end + at).at(-1);
  if (!whole || unit(whole) !== unit(part) || whole.statistic.role === 'change') return null;
  return value(whole) > value(part) ? whole : null;
}

function tried(whole: Place, part: Place, said: Place): Tried[] {
  const [all, some, claim] = [known(whole), known(part), claimed(said)];
  if (!all || !some || !claim || all.low <= 0) return [];
  const reckoned = { low: (some.low / all.high) * 100, high: (some.high / all.low) * 100 };
  return [
    {
      holds: meets(reckoned, claim, said),
      statistics: [whole.index, part.index, said.index],
      note: {
        id: 'note_share',
        values: {
          part: quote(part),
          whole: quote(whole),
          said: quote(said),
          reckoned: printed((value(part) / value(whole)) * 100, step(said)),
        },
      },
    },
  ];
}
