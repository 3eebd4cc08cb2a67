/** Hospitals that everybody knows by a name without a place. */
const KNOWN =
  '协和|华西|湘雅|同济|瑞金|华山|中山|仁济|齐鲁|天坛|阜外|积水潭|宣武|安贞|友谊|佑安|地坛|盛京|西京|唐都|南方|珠江|邵逸夫|龙华|曙光|鼓楼|解放军总';
/** A place or a house that stays unnamed, or is named by its number: 某县, 某三甲医院, 第三人民医院, 附属儿童医院. */
const ONE = new RegExp(
  `某(?:[省市县区地镇乡村州校]|[^，。；、：\\s]{0,6}?(?:医院|公司|机构|药店|中心))|(?:${KNOWN})医院` +
    '|第[一二三四五六七八九十]{1,2}(?:人民|附属|临床|中心|中医)?医院|(?<![所家个各的])附属[^，。；、：\\s的各]{0,5}医院',
  'y',
);

/** First characters of such names. */
export const INSTITUTION_STARTS =
  '某第附' +
  KNOWN.split('|')
    .map((name) => name[0])
    .join('');

/** Where the name of one house or one unnamed place ends that begins at `at`; null where none does. */
export function institutionAt(text: string, at: number): number | null {
  ONE.lastIndex = at;
  return ONE.test(text) ? ONE.lastIndex : null;
}
