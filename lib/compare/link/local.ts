import type { Page, Place } from './page';

/** Words that make a sentence speak of a place or a house that they do not name, or of a house that they do. */
const LOCAL =
  /[全我本该某](?:省|市|县|区|州|盟|旗|镇|乡|院|校|村|自治区|直辖市)|(?:^|[，。；\n])自治区|当地|小城|一家医院|(?:第[一二三四五六七八九十]+(?:人民|附属)?|协和|华西|同济|湘雅)[^，。；]{0,4}医院|[省市](?:人民|中心|中医|妇幼保健)[^，。；]{0,2}院/;
/** Words by which a text speaks of the nation. */
const NATIONAL = /全国|我国|中国|国家|全民|各地|各省|央视|新华社/;

/** Whether the sentence may speak of the nation: nothing in it is local, and its area is the nation by its own or the article's words. */
export function maySpeakOfNation({ statistic }: Place, sentence: string, page: Page): boolean {
  if (LOCAL.test(sentence.replaceAll('国家卫生健康委', ''))) return false;
  if (statistic.area !== null) return true;
  return statistic.areaOrigin === null && NATIONAL.test(page.text);
}
