import type { Page, Place } from './page';

/** Words that make a sentence speak of a place or a house that they do not name, or of a house that they do. */
const LOCAL =
  /[全我本该某](?:省|市|县|区|州|盟|旗|镇|乡|院|校|村|自治区|直辖市)|(?:^|[，。；\n])自治区|当地|小城|兵团|新区|开发区|一家医院|(?:第[一二三四五六七八九十]+(?:人民|附属)?|协和|华西|同济|湘雅)[^，。；]{0,4}医院|[省市](?:人民|中心|中医|妇幼保健)[^，。；]{0,2}院/;

/** What speaks of a province, in a sentence whose province is known. */
const OF_PROVINCE = /[全我本该](?:省|自治区)|自治区/g;
/** The stock phrase for the whole nation. */
const EVERYWHERE = /(?:省|自治区|直辖市|区、市\))[^，。；]{0,3}新疆生产建设兵团/;

/** Whether the sentence speaks of a place or a house that it does not name. `area` is the one that was understood. */
export function isLocal(sentence: string, area: string | null): boolean {
  const known = area !== null && area !== 'CN' ? sentence.replace(OF_PROVINCE, '') : sentence;
  return LOCAL.test(known.replace(EVERYWHERE, '').replaceAll('国家卫生健康委', ''));
}

/** Whether the area of a sentence that is not local may be the nation, by its own or the article's words. */
export function maySpeakOfNation({ statistic }: Place, sentence: string, page: Page): boolean {
  if (statistic.area !== null || EVERYWHERE.test(sentence)) return true;
  return statistic.areaOrigin === null && page.national;
}
