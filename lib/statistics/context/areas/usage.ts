import type { Named } from './scan';

/** How a place is used, from a few characters on either side of it. Each test says why the place is not where its numbers hold. */

/** It is compared with, aimed at or a share of, not spoken of: 高于全国平均, 占全国的一成, 支援西藏, 面向非洲. */
const BASE_BEFORE =
  /(?:比|较|与|同|高于|低于|优于|好于|多于|少于|超过|超|占|居|位列|列|领先|面向|走向|向|对|赴|援|援助|支援|驰援|前往|派往|派驻|帮扶|支持|涉及|来自|包括|毗邻)$/;
/** … but the number right behind it is its own: 优于美国的23.8, 高于全国平均水平的7.2%. */
const OWNS_AFTER = /^(?:国家)?(?:平均(?:水平|值)?)?的(?:约|近)?\d/;
const COMPARED_BEFORE = /(?:比|较|与|同|和|高于|低于|优于|好于|多于|少于|超过)$/;
/** … without 的 only where the comparison is said behind it: 与全国平均3.4人相比, 比全国平均3.4人多. */
const OWNS_COMPARED = /^(?:平均(?:水平|值)?|同期)(?:约|近)?\d[^，。；、\n]{0,12}?(?:相比|比较|[高低多少]\d?)/;
/** A mean that is set beside the numbers of the text: 全国平均为7.2张. */
const MEAN_AFTER = /^(?:的)?(?:总体)?平均(?!每)/;
/** A rank or a fixed phrase: 全国第一, 全球最大, 全国人大代表, 全国统一. */
const PHRASE_AFTER =
  /^(?:范围|\d{1,3}[多余]?个(?:国家|经济体)|首|第|最|前[\d列茅十]|领先|率先|先进|统一|唯一|劳动|优秀|文明|模范|人大|政协|两会|爱[国眼]|工作会议|电视电话会议|各族|同胞)/;
/** 31个省份和新疆生产建设兵团: the nation's parts in full, not one of them. */
const CORPS_AFTER = /^生产建设兵团/;
/** A dateline, or where a meeting was held: 北京5月24日电, 在四川开标. */
const DATELINE_AFTER = /^\d{1,2}月\d{1,2}日(?:电|讯|专电|消息|报道)|^[报专]?(?:电|讯)[(\s]/;
const VENUE_AFTER =
  /^(?:隆重|成功|联合|正式|共同)?(?:举行|召开|举办|开幕|闭幕|开标|签署|揭牌|考察|调研|会见|出席|报道)/;
/** A body, paper or way of doing things that bears the place's name, and speaks or is spoken of: no place of the numbers. */
const BEARER_AFTER =
  /^[^，。；、：:\s()的]{0,10}?(?:大学|学院|日报|晚报|晨报|早报|时报|商报|新闻网|电视台|卫视|广播|杂志|出版社|学会|协会|基金会|论坛|会议|峰会|宣言|医改|经验|模式|做法|路径|样板|教授|(?<!户)籍)/;
/** One hospital or firm: its numbers are of no area. */
const INSTITUTION_AFTER = /^([^，。；、：:\s(]{0,16}?)(?:医院|公司|集团|药业|制药|卫生院|养老院|疗养院)/;
/** Hospitals in general, or words between the place and one: 广东省三级公立医院, 成都的医院, 高密市建成卫生院. */
const GENERIC =
  /各|所有|全部|每|家|所|个|级|公立|民营|基层|定点|综合|专科|乡镇|城市|社会办|县|委属|部属|医疗|达|[\d%乡的在对与由让将向把为是有建增设共已到使推开派送给]|公营|私家|社区|三甲|二甲/;
/** One of them all the same: 某三甲医院, 一家民营医院. */
const ONE_HOUSE = /某|一[家所间个]/;
/** Hospitals that bear a province's name alone. */
const BARE_NAMES = /^(?:北京|浙江)$/;
/** All hospitals of a place, counted: 上海医院总数, 法国医院床位. */
const COUNTED = /^医院(?:总?数|数量|共|合计|总计|达|有?[\d约近超]|平均|病?床|总诊疗)/;
/** Named after the nation, and no claim about it: 中国人民大学, 健康中国. */
const CHINA_BEFORE = /(?:健康|美丽|平安|数字|法治|领航|新时代|“|行走|大美|外国|驻)$/;
const CHINA_AFTER =
  /^(?:\d|的|已|有|则|仍|平均|人口|人均|居民|妇女|女性|男性|孕产妇|婴|新生儿|公立|民营|基层|乡村|参保|医保|每|现|目前|成年|老年|儿童|青少年|患者|基本|卫生|医疗|医院|医生|护士|医保|共|新|农村|城市|境内|内地|大陆|约|是|为|达|高达|仅|只有|则|的|将|每年|癌症|糖尿病|高血压|，)/;

/** `aside`: a place whose number others are measured against; it speaks for that number only. */
export type Usage = 'place' | 'aside' | 'none' | 'institution';

/** Whether the words between a place and 医院 make it one: 上海医院 are those of Shanghai. */
function isOne(between: string, name: string, area: string | null): boolean {
  if (between === '') return area === null || area.includes('/') || BARE_NAMES.test(name);
  return ONE_HOUSE.test(between) || !GENERIC.test(between);
}

/** What the words around a place make of it. */
export function usageOf(text: string, { start, end, area }: Named): Usage {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 24);
  const name = text.slice(start, end);
  if (DATELINE_AFTER.test(after)) return 'none';
  if (COMPARED_BEFORE.test(before) && (OWNS_AFTER.test(after) || OWNS_COMPARED.test(after))) return 'aside';
  if (BASE_BEFORE.test(before)) return 'none';
  if (/^[全我中]/.test(name) ? PHRASE_AFTER.test(after) : CORPS_AFTER.test(after)) return 'none';
  if (/在$/.test(before) && VENUE_AFTER.test(after)) return 'none';
  if (name === '中国' && (CHINA_BEFORE.test(before) || !CHINA_AFTER.test(after))) return 'none';
  if (/^[全我]国/.test(name) && MEAN_AFTER.test(after)) return 'aside';
  // 全省医院 are the hospitals there; only a place's own name makes one hospital's.
  if (/^[全我本该当国]|^中[国央]|部$/.test(name)) return 'place';
  const institution = INSTITUTION_AFTER.exec(after);
  if (institution && isOne(institution[1]!, name, area) && !COUNTED.test(after)) return 'institution';
  if (BEARER_AFTER.test(after)) return 'none';
  return 'place';
}
