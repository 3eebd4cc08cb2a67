import type { Source } from '../dataset/observation';

const HAN = /\p{Script=Han}/u;
const INNER: Readonly<Record<string, string>> = { '《': '〈', '》': '〉', '〈': '《', '〉': '》' };

/** Brackets as Chinese text has them; other text is left as it is. */
export const wideBrackets = (text: string): string =>
  HAN.test(text) ? text.replaceAll('(', '（').replaceAll(')', '）') : text;

/** Publisher and title: 国家统计局《〈中国妇女发展纲要〉终期统计监测报告》. Marks within book marks change level, as GB/T 15834 has it. */
export const sourceName = ({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string =>
  `${wideBrackets(publisher)}《${wideBrackets(title).replace(/[《》〈〉]/g, (mark) => INNER[mark]!)}》`;
