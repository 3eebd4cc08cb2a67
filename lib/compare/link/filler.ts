/**
 * Words that news puts around any number: they say nothing of what is counted, so an indicator need not explain them.
 * Reporting words, verbs of change, words of time and degree, the names of those who report.
 */
const FILLER = new RegExp(
  [
    '全国|我国|中国|国内|各地|全年|目前|现在|如今|截至|截止|截|至今|日前|近日|近年|近年来|以来|期间|时期|今年|去年|明年|当年|上年|上半年|下半年|前三季度|[一二三四]季度|同期|年底|年末|月底',
    '相关部门|有关部门|本次|此次|宣布|记者|今天|昨天|从|获悉|了解|介绍|发布|公布|公报|统计|数据|结果|显示|表示|消息|据|国家卫生健康委|国家医保局|国家医疗保障局|国家药监局|国家疾控局|国家中医药管理局|民政部|财政部|国家统计局',
    '达到|达|超过|超|突破|接近|已经|已|共计|总共|合计|共有|左右|以上|以下',
    '提高|提升|增长|增加|增至|升至|上升|扩大|下降|降低|降至|降到|减少|稳定|保持|维持|实现|持续|不断|进一步|再|较|比|同比|分别|均|各|其中|年均|累计|每人|每年|每月|人均|平均',
    '的|了|在|对|和|与|及|由|向|将|被|把|让|使|到|至|于|着|或|并|也|都|还|其|这|该|有|为|是|占',
    // Single characters that also stand inside words count as filler before a number only.
    '[约近仅只共底末每](?=[\\d ]|$)',
  ].join('|'),
  'g',
);

/** The text with every filler word blanked out by as many spaces, so that offsets stay. */
export const withoutFiller = (text: string): string =>
  text.replace(FILLER, (word) => ' '.repeat(word.length));
