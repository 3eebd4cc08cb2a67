import { endAt, trap } from './trap';

/** 表 and 图 end other words, too: 代表2296名. */
const LABEL = /(?:^|[见附如下上和及与、，。；：:(\s“”《》])[表图]$|(?:附件|附录|专栏|公式)$/;
const DEGREES = /(?:北纬|南纬|东经|西经|经度|纬度)$/;
const STREET = /(?:路|街|道|巷|村|里)$/;
const BUILDING = /[楼座栋厦]$/;
const SUB = /\d*(?:[-—.]\d+)*/y;

/** 表2-1, 附件3. */
export const label = trap('label', ({ start, end, form }, text) =>
  form === 'digits' && LABEL.test(text.slice(Math.max(0, start - 2), start)) ? endAt(SUB, text, end) : null,
);

/** 北纬39度; 忠孝东路六段; 行政楼3层: where something is. */
export const position = trap('position', ({ start, end }, text) => {
  const before = text.slice(Math.max(0, start - 2), start);
  const next = text[end] ?? '';
  if (next === '度' && DEGREES.test(before)) return end + 1;
  if (next === '段' && STREET.test(before)) return end + 1;
  return next === '层' && BUILDING.test(before) ? end + 1 : null;
});
