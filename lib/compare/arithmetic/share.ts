import type { Page, Place } from '../link/page';
import type { Check, Tried } from './check';
import { clauseBefore } from './clause-before';
import { claimed, known, meets, printed, quote, unit, value } from './known';

/** Between the part and its share: nothing but the saying that it is one. */
const IS_SHARE =
  /^[^，。；]{0,4}[，,]?(?:占比|占总数的?|占全部的?|占其中的?|占总量的?|占其|占|所占比例|比例|比重)(?:为|达到|达|是|约)?$/;
/** 占总支出的: a named base is the whole where the words before it name it, too; 占GDP的 is another. */
const NAMED_BASE =
  /^[^，。；]{0,4}[，,]?占(?:全部|总)?([^，。；]{2,6}?)(?:总数|总量|总额)?的(?:比例|比重)?(?:为|达到|达|是|约)?$/;
const OF_WHICH = '其中';
/** 建成标准化卫生室的有296个: those of the whole that are so. */
const THOSE = /的(?:有|共|达|约)*$/;
/** 四级手术 are 手术: so much of two names in common, right before their numbers. */
const KIND = 2;

export const share: Check = {
  name: 'share',
  find(sentence, page) {
    const found: Tried[] = [];
    for (let at = 2; at < sentence.length; at++) {
      const [said, part] = [sentence[at]!, sentence[at - 1]!];
      if (unit(said) !== '%' || said.statistic.role === 'change') continue;
      const whole = wholeOf(part, sentence.slice(0, at - 1), page);
      if (whole && saysShare(page.text.slice(part.end, said.start), whole.whole, page))
        found.push(...tried(whole, part, said));
    }
    return found;
  },
};

function saysShare(words: string, whole: Place, page: Page): boolean {
  const base = NAMED_BASE.exec(words)?.[1];
  return IS_SHARE.test(words) || (base !== undefined && clauseBefore(whole, page).includes(base));
}

interface Whole {
  readonly whole: Place;
  /** 其中 says that it is one. */
  readonly named: boolean;
}

/** The last number of the part's unit before 其中, or right before a part that is named as one; of several that could be meant, none. */
function wholeOf(part: Place, before: readonly Place[], page: Page): Whole | null {
  const first = before[0];
  if (!first) return null;
  const at = page.text.slice(first.end, part.start).lastIndexOf(OF_WHICH);
  const said = at >= 0 || (before.length === 1 && isPartOf(part, first, page));
  const whole = before.filter((place) => at < 0 || place.end <= first.end + at).at(-1);
  if (!said || !whole || unit(whole) !== unit(part) || whole.statistic.role === 'change') return null;
  return value(whole) > value(part) ? { whole, named: at >= 0 } : null;
}

/** 312个，已建成卫生室的有296个; 手术1.86万台，四级手术6510台 */
function isPartOf(part: Place, whole: Place, page: Page): boolean {
  const [mine, all] = [clauseBefore(part, page), clauseBefore(whole, page)];
  if (THOSE.test(mine)) return true;
  const kind = mine.slice(-KIND);
  return kind.length === KIND && all.endsWith(kind) && mine.length > KIND;
}

function tried({ whole, named }: Whole, part: Place, said: Place): Tried[] {
  const [all, some, claim] = [known(whole), known(part), claimed(said)];
  if (!all || !some || !claim || all.low <= 0) return [];
  const reckoned = { low: (some.low / all.high) * 100, high: (some.high / all.low) * 100 };
  const both = { low: all.low + some.low, high: all.high + some.high };
  const ofBoth = { low: (some.low / both.high) * 100, high: (some.high / both.low) * 100 };
  const holds = meets(reckoned, claim, said);
  // 甲省医院120家，乙省医院80家，占40%: of what they come to together.
  if (!holds && !named && meets(ofBoth, claim, said)) return [];
  return [
    {
      holds,
      statistics: [whole.index, part.index, said.index],
      note: {
        id: 'note_share',
        values: {
          part: quote(part),
          whole: quote(whole),
          said: quote(said),
          reckoned: printed((value(part) / value(whole)) * 100, said),
        },
      },
    },
  ];
}
