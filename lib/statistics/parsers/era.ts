import { trap } from './trap';

const ERA =
  /(?:民国|光绪|康熙|乾隆|雍正|嘉庆|道光|咸丰|同治|宣统|洪武|永乐|万历|贞观|昭和|平成|令和|大正|明治|公元前?)$/;

/** 民国二十三年. */
export const era = trap('era', ({ start, end }, text) =>
  text[end] === '年' && ERA.test(text.slice(Math.max(0, start - 3), start)) ? end + 1 : null,
);
