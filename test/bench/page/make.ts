import { prose } from '../prose';

/** A page around paragraphs, with a menu and a side column. */
export const pageOf = (
  title: string,
  text: string,
): string => `<!doctype html><html lang="zh"><meta charset="utf-8">
<title>${title}</title><nav>${'<a href="/x">新闻</a> '.repeat(40)}</nav>
<article><h1>${title}</h1>${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</article><aside><ul>${'<li><a href="/x">更多报道在这里</a>'.repeat(40)}</ul></aside></html>`;

export const newsPage = (length: number): string => pageOf('全国医疗卫生服务体系持续完善', prose(length));

/** Sentences that are about nothing the gate looks for. */
const OTHER =
  '这座小城的早市在清晨五点开张，卖菜的、卖花的、卖点心的依次排开，街角的面馆也冒出了热气。\n孩子们背着书包穿过石桥，桥下的河水映着两岸的灯火，船夫慢慢摇着橹。\n';
export const otherPage = (length: number): string =>
  pageOf('小城的早晨', OTHER.repeat(Math.ceil(length / OTHER.length)));
