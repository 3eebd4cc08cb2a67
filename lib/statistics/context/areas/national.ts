const BODIES =
  '国家(?:卫生健康委|卫健委|卫生计生委|医保局|医疗保障局|药监局|药品监督管理局|疾控局|疾病预防控制局|中医药管理局|中医药局|统计局|发展改革委)|国务院|中央财政|财政部|民政部|人力资源社会保障部';
const SAYS = '介绍|表示|显示|公布|发布|通报|消息|获悉|了解到|指出|透露';

/** Bodies of the nation: an article that quotes them is about it, unless it says otherwise. */
export const NATIONAL_BODY = new RegExp(BODIES);

const SPEAKER = new RegExp(`(?:${BODIES})(?=[^，。；\\n]{0,14}?(?:${SAYS}))`, 'y');

/** Where the name of a national body that speaks ends: what it tells is of the nation, 国家医保局介绍. */
export function nationalSpeakerAt(text: string, at: number): number | null {
  SPEAKER.lastIndex = at;
  return SPEAKER.test(text) ? SPEAKER.lastIndex : null;
}

/** First characters of such names. */
export const SPEAKER_STARTS = '国中财民人';
