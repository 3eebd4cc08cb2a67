/**
 * Words that make a number somebody's estimate, claim or supposition: it is meant to be another than the published one,
 * so the published one refutes nothing.
 */
const SAID = new RegExp(
  [
    // Reckoned ahead, or otherwise than the publisher does; what a measure is expected to save or cost is published as such
    '预测|(?:预计|预估)(?![^，。；\\d]{0,8}(?:可|安排|节|减))|估计|估算|据测算|假如|假设|如果按|倘若|若按|若以|按(?:另一|其他)',
    // Bodies that publish figures of their own for China
    '(?:据|按照?)[^，。；]{0,4}(?:联合国|世界银行|世界卫生组织|世卫组织|经合组织)',
    '(?:联合国|世界银行|世界卫生组织|世卫组织|经合组织)[^，。；]{0,10}(?:数据|统计|报告|估|预|称)',
    '据[^，。；]{0,6}研究|有研究|有学者|研究(?:显示|表明|发现|认为)|受访者|调查对象认为',
    // Hearsay, and what is corrected
    '网传|误传|谣传|传言|网[民友][^，。；]{0,2}称|自媒体|误称|误写|误作|误报|否认',
  ].join('|'),
);
/** Behind the number: it is denied. */
const DENIED = /谣言|辟谣|不实|失实|否认|并不属实|系误/;
/** From here on the sentence says how it is. */
const TRUTH = /实际上?(?:为|是|达|有)|而是|更正为|应为|正确(?:数字|数据|的)|事实上/g;
const SENTENCE_END = /[。！？!?\n]/;
/** No sentence is followed further. */
const REACH = 150;

/** Whether the number is said to be an estimate, a claim or a supposition by its own sentence. Offsets are UTF-16, half-open. */
export function isHearsay(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const claim = before.split(TRUTH).at(-1)!;
  if (SAID.test(claim)) return true;
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0]!;
  return claim === before && DENIED.test(after);
}
