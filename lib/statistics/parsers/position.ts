import { trap } from './trap';

const DEGREES = /(?:北纬|南纬|东经|西经|经度|纬度)$/;
const STREET = /(?:路|街|道|巷|村|里)$/;
const BUILDING = /[楼座栋厦]$/;
const WARD = /(?:病区|病房|病室|床号|[室房])$/;

/** 北纬39度; 忠孝东路六段; 行政楼3层; 二病区12床: where something is. */
export const position = trap('position', ({ start, end }, text) => {
  const before = text.slice(Math.max(0, start - 2), start);
  const next = text[end] ?? '';
  if (next === '度' && DEGREES.test(before)) return end + 1;
  if (next === '段' && STREET.test(before)) return end + 1;
  if (next === '床' && text[end + 1] !== '位' && WARD.test(before)) return end + 1;
  return next === '层' && BUILDING.test(before) ? end + 1 : null;
});
