import type { Page, Place } from '../link/page';
import type { Check, Tried } from './check';
import { claimed, known, meets, printed, quote, unit, value } from './known';

const LINK = '(?:共?[为计]|达到?|约)?$';
const INCOME = new RegExp(`收入${LINK}`);
/** Nothing names another fund: the three are of the one whose income was said. */
const EXPENDITURE = new RegExp(`[，,、；](?:基金)?总?支出${LINK}`);
const BALANCE = new RegExp(`[，,、；](?:基金)?(?:当期|当年|本年)(?:收支)?结[余存]${LINK}`);
const REACH = 12;

/** 收入900亿元，支出850亿元，当期结余50亿元: what came in, without what went out. */
export const balance: Check = {
  name: 'sum',
  find(sentence, page) {
    const sums = sentence.filter((place) => place.statistic.role === 'level' && unit(place) === '元');
    return sums.slice(2).flatMap((left, at): Tried[] => {
      const [income, spent] = [sums[at]!, sums[at + 1]!];
      const said = INCOME.test(wordsBefore(income, page)) && EXPENDITURE.test(wordsBefore(spent, page));
      return said && BALANCE.test(wordsBefore(left, page)) ? tried(income, spent, left) : [];
    });
  },
};

const wordsBefore = ({ start }: Place, { text }: Page): string =>
  text.slice(Math.max(0, start - REACH), start);

function tried(income: Place, spent: Place, left: Place): Tried[] {
  const [a, b, claim] = [known(income), known(spent), claimed(left)];
  if (!a || !b || !claim || value(income) <= value(spent)) return [];
  return [
    {
      holds: meets({ low: a.low - b.high, high: a.high - b.low }, claim, left),
      statistics: [income.index, spent.index, left.index],
      note: {
        id: 'note_sum',
        values: {
          parts: `${quote(income)}−${quote(spent)}`,
          said: quote(left),
          reckoned: printed(value(income) - value(spent), left),
        },
      },
    },
  ];
}
