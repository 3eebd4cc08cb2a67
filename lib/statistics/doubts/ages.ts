import { lead, type Doubt } from './doubt';

/** An expectancy speaks on in the parts between ； (英国预期寿命81岁；中国79岁). */
const MEASURED =
  /(?:寿命|指标)[^。\n]*$|(?:平均|均龄|中位|期望)[^。；\n]*$|年龄(?!介[乎于]|[均都]?在|范围|跨度|最[大小])[^，。；\n]{0,14}$/;

/** 64岁的村民, 60岁及以上, 3周岁以下: whom it is about. An age is a statistic where it is an average or an expectancy. */
export const personAge: Doubt = {
  name: 'person-age',
  doubts(draft, document) {
    if (draft.kind !== 'age') return false;
    // 78.6岁 is measured; 两岁半 is a child.
    const decimals = draft.value !== null && draft.numeral.form === 'digits' && draft.step < 1;
    if (decimals && !Number.isInteger(draft.value) && draft.hedge === 'exact') return false;
    return !MEASURED.test(lead(document, draft, 40));
  },
};
