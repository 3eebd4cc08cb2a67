import { lead, type Doubt } from './doubt';

const MEASURED = /(?:寿命|平均|均龄|中位|期望)[^。；\n]*$|年龄[^，。；\n]{0,14}$/;

/** 64岁的村民, 60岁及以上, 3周岁以下: whom it is about. An age is a statistic where it is an average or an expectancy. */
export const personAge: Doubt = {
  name: 'person-age',
  doubts(draft, document) {
    if (draft.kind !== 'age') return false;
    if (draft.value !== null && !Number.isInteger(draft.value) && draft.hedge === 'exact') return false;
    return !MEASURED.test(lead(document, draft, 40));
  },
};
