/** A scale, a measure word or a percent sign, alone: what the unit of the quantity says already. */
const MEASURE_WORD =
  /^[万亿千百]*(?:个|家|所|间|名|人|人次|例|种|款|项|批|支|张|户|件|条|套|对|次|剂|剂次|元|亿元|岁|天|日|周|分钟|倍|%|％|‰|\/10万|单位|台|只|起|笔)?$/;

export const isMeasureWord = (term: string): boolean => MEASURE_WORD.test(term);
