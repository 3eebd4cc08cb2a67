/** A county or district behind the place that holds it: 遵义市湄潭县, 北京市朝阳区. */
const COUNTY = /([\u4e00-\u9fff]{1,3}?)([县区旗])(?![域级委内医乡])/y;
/** What stands before 县 or 区 in common words: 各县, 贫困县, 社区, 山区, 主城区, 开发区. */
const NO_COUNTY =
  /(?<!兰)考$|[各全该本我两多几困贫点扶范业省市个的对和与及近社地边郊库林牧灾园小景片病院校辖验贸特分战军禁厂矿护能街赛疫老农发大强治港区县]$|^[共有已在是为和与的各全建新增约达]|^[山城新]$|(?:贫困|偏远|边远|主|老|中心)[山城]$|边境|民族|沿海|产粮|少数|欠发达/;
/** A county whose province is not told. */
const LONE_COUNTY =
  /(?<=^|[，。；、：“”\s()]|[在从于的])(?![在从于到以据])[\u4e00-\u9fff]{2,3}县(?=[，、的在一共全人民卫现已有将(])/g;

/** The county named at `at`, right behind its city or province. */
export function countyAt(text: string, at: number): { name: string; end: number } | null {
  COUNTY.lastIndex = at;
  const match = COUNTY.exec(text);
  return match && !NO_COUNTY.test(match[1]!) ? { name: match[0], end: COUNTY.lastIndex } : null;
}

/** Counties that stand alone; their province is not known. */
export function loneCounties(text: string): { start: number; end: number }[] {
  return [...text.matchAll(LONE_COUNTY)]
    .filter(([name]) => !NO_COUNTY.test(name.slice(0, -1)))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
