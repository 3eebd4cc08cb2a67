import { endAt, trap } from './trap';

/** 表 and 图 end other words, too: 代表2296名. */
const LABEL = /(?:^|[见附如下上和及与、，。；：:(\s“”《》])[表图]$|(?:附件|附录|专栏|公式)$/;
const SUB = /\d*(?:[-—.]\d+)*/y;

/** 表2-1, 附件3. */
export const label = trap('label', ({ start, end, form }, text) =>
  form === 'digits' && LABEL.test(text.slice(Math.max(0, start - 2), start)) ? endAt(SUB, text, end) : null,
);
