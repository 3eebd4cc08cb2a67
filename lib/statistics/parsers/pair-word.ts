import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** Behind these it says who, not how many: 夫妻俩, 他俩, 哥仨. */
const WHO = /[妻妇弟妹女子儿孙姐姊兄哥嫂母父娘爷奶婆爹妈友口们他她它你我咱这那]/;

/** 俩 is 两个, 仨 is 三个: the classifier is within. */
export const pairWord: Parser = {
  name: 'pair-word',
  read(numeral, { text }) {
    const { form, start, end } = numeral;
    if (form !== 'pair') return null;
    if (WHO.test(text[start - 1] ?? '')) return { start, end, rule: 'pair-word' };
    const people = text[end] === '人';
    return makeDraft('pair-word', numeral, {
      kind: 'count',
      unit: people ? '人' : '个',
      end: people ? end + 1 : end,
    });
  },
};
