import type { Article } from './article';

export interface Detection {
  readonly healthPolicy: boolean;
  /** 0..1; `healthPolicy` from 0.5. */
  readonly score: number;
  /** Why: `place:words`, strongest first; words that speak against begin with `-`. */
  readonly reasons: readonly string[];
}

const POLICY =
  /医保|醫保|健保|医疗保障|卫生健康委|卫健委|卫生部|公立医院|醫管局|醫療|医疗卫生|基层医疗|优质医疗资源|集采|基本药物|疾控|公共卫生|分级诊疗|医改|health (?:care|system|policy)|NHS/g;

/** Whether the article's subject is health policy. */
export const detect = (article: Pick<Article, 'title' | 'publisher' | 'text' | 'url'>): Detection => {
  const inTitle = (article.title ?? '').match(POLICY) ?? [];
  const inBody = article.text.slice(0, 3000).match(POLICY) ?? [];
  const score = Math.min(1, inTitle.length * 0.4 + inBody.length * 0.12);
  const reasons = [
    ...new Set([...inTitle.map((word) => `title:${word}`), ...inBody.map((word) => `body:${word}`)]),
  ];
  return { healthPolicy: score >= 0.5, score, reasons: reasons.slice(0, 6) };
};
