import {
  APP,
  CHECKS,
  COUNTS,
  EDITOR,
  EDITOR_OF,
  ENGLISH_TOOLS,
  INVITATIONS,
  MAKES,
  MORE,
  OFFERS,
  PICTURES,
  PLAYER,
  PUBLISHES,
  REPORTERS,
  RIGHTS,
  SIZES,
  SOFTWARE,
  TAGS,
  TIME,
  TOOLS,
  TRADES,
  WHEN,
  WHERE_FROM,
  WRITES,
} from './leftover-words.data';

/** A kind of line that stands in the column of an article and is no part of it. */
export interface Leftover {
  readonly name: string;
  readonly pattern: RegExp;
  /** Longer lines are sentences that happen to begin like this. */
  readonly longest: number;
  /** Holds of a line with a full stop too. */
  readonly sentences?: true;
  /** Holds of what stands behind the last sentence of a paragraph too. */
  readonly tail?: true;
  /** Holds of numbers that may as well be a table's. */
  readonly numbers?: true;
}

const OPEN = '^[\\s（(【\\[<《●■▲★·*>»/|]*';
const LABEL = '\\s*[:：|｜丨/／]';
const BRACKETS = '^[【[\\s<>（(]*';

/** Lists of words as alternatives. */
const words = (...lists: readonly string[]): string => lists.join(' ').replaceAll(' ', '|');
const any = (...lists: readonly string[]): string => `(?:${words(...lists)})`;
const labelled = (label: string): RegExp => new RegExp(`${OPEN}(?:${label})${LABEL}`);
const anywhere = (phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'));

const REPORTER = `${any(REPORTERS)}?记者`;
/** 编辑/校对: one label of two trades. */
const AND_OTHER = `(?:\\s*[/／、]\\s*${any(TRADES)})?`;

/** Order: the cheapest and most frequent first. Beginnings have rules of their own: a rule that is looked for in the whole line is fast where all of it is. */
export const LEFTOVERS: readonly Leftover[] = [
  // Where from, when, by whom: read by `publisher.ts` and `published.ts`, no sentence of the article.
  {
    name: 'source',
    pattern: labelled(
      `(?:本文|文章|信息|新闻|稿件|资料)?${any(WHERE_FROM)}于?|稿源|转自|轉自|${any(WHEN)}?${any(TIME)}|[Pp]ublished|[Uu]pdated|[Ss]ource|发布机构|发文机关|索\\s*引\\s*号`,
    ),
    longest: 120,
    tail: true,
  },
  {
    name: 'editor',
    pattern: labelled(`(?:${any(EDITOR_OF)}?${any(EDITOR)}|${words(CHECKS, MAKES)}|[Ee]ditor)${AND_OTHER}`),
    longest: 100,
    tail: true,
  },
  // Behind the last sentence it is as good as a signature.
  {
    name: 'author',
    pattern: labelled(
      `(?:${words(PICTURES, WRITES)}|${REPORTER}|文|文/图|图文|图\\s*[/／]|${words(PUBLISHES)}|[Aa]uthor|[Bb]y)${AND_OTHER}`,
    ),
    longest: 100,
  },
  {
    name: 'editor without a colon',
    pattern: /^[（(【[]?(?:责任)?(?:编辑|責編|责编|校对|校對|审核|监制)\s+[\u4e00-\u9fff·]{2,4}(?:[\s、]|$)/,
    longest: 60,
    tail: true,
  },
  {
    name: 'byline',
    pattern:
      /^[（(【[]?[\u4e00-\u9fff]{0,10}记者\s+[\u4e00-\u9fff·]{2,4}(?:[\s、][\u4e00-\u9fff·\s、]{0,24})?[)）】\]]?$/,
    longest: 40,
  },
  {
    name: 'supplied by',
    pattern: /^[（(【[].{2,24}(?:供稿|供图|供圖|撰稿|编译|摘编)[)）】\]]$/,
    longest: 30,
  },
  { name: 'edition', pattern: /^[《（(].{2,20}[》）)]\s*[（(][^）)]{4,24}[版期][）)]$/, longest: 60 },
  {
    name: 'original title',
    pattern: /^[（(【[]?\s*(?:本文)?原(?:标题|標題|题)\s*[:：]/,
    longest: 120,
    tail: true,
  },
  // The way to this page and on from it.
  {
    name: 'where you are',
    pattern:
      /^(?:您|你)?(?:现在|現在|当前|目前)?(?:的|所在(?:的)?)?(?:位置|位於)\s*[:：]|^(?:网站)?(?:首页|首頁|主页|主頁|[Hh]ome)\s*[>»›/→·|-]/,
    longest: 120,
  },
  {
    name: 'neighbours',
    pattern: /^[\s【[<《>«»←→-]*(?:上|下|前|后|後)\s?一\s?(?:篇|页|頁|条|條|则|則|图集|组图)|阅读下一篇/,
    longest: 120,
    tail: true,
  },
  {
    name: 'pages',
    // A number alone may head a section.
    pattern:
      /^(?=.*\D)[[<«\s]*(?:(?:首页|首頁|尾页|[上下]一?[页頁]|共\s?\d+\s?[页頁]|第?\s?\d+\s?[页頁]|\d+(?!\d))[\s/.…·<>«»[\]|-]*)+$/,
    longest: 60,
    numbers: true,
  },
  {
    name: 'tools',
    pattern: new RegExp(BRACKETS + any(...TOOLS, ...COUNTS, SIZES, APP, MORE, PLAYER, TAGS, ENGLISH_TOOLS)),
    longest: 30,
    tail: true,
  },
  {
    name: 'advert',
    pattern:
      /^[【[（(](?:广告|廣告|推广|推廣)[】\])）]|^(?:广告|廣告|推广|推廣|赞助内容|请继续往下阅读.{0,3}|請繼續往下閱讀.{0,3}|[Aa]dvertisement|AD)$/,
    longest: 60,
  },
  {
    name: 'count',
    pattern:
      /^[\s\d,.万千+]*(?:[人次条條]\s?)?(?:阅读|浏览|瀏覽|点击|评论|評論|参与|跟贴|跟帖|回复|点赞|讚好|转发|[Ss]hares?|[Ll]ikes?|[Cc]omments?|[Vv]iews?)[\s\d,.万千+]*$/,
    longest: 40,
    numbers: true,
  },
  {
    name: 'date',
    pattern:
      /^[（(【[]?\s*(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*(?:日|號|号)?[\sT]*(?:(?:上午|下午|星期.|周.)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*[)）】\]]?(?:\s*(?:来源|來源|[Ss]ource|作者|撰文|撰稿|文|记者|記者|编辑|編輯|阅读|浏览|点击|发布|字号|我要评论|[^\s。]{2,12}(?:网|報|报|社)).{0,60})?$/,
    longest: 110,
  },
  {
    name: 'time stamp',
    pattern:
      /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s{0,3}\d{1,2}[:：]\d{2}|^(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2},) (?:19|20)\d\d\b|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d \d{1,2}:\d\d|^By [A-Z][a-z]+(?: [A-Z][a-z]+){0,3}$/,
    longest: 70,
  },
  {
    name: 'age',
    pattern:
      /^(?:[^\s，。、：:]{2,16}\s?[·•|｜]?\s?)?\d{1,2}[-/]\d{1,2} \d{1,2}:\d\d(?::\d\d)?$|^[^\s，。、：:]{2,16}?\s?\d{1,2}月\d{1,2}日(?:\s?\d{1,2}:\d\d)?$|^\d{1,2}月\d{1,2}日(?:\s?\d{1,2}:\d\d)?\s?[^\s，。、：:\d]{2,10}(?:网|網|报|報|社|台|刊|发布|新闻|客户端)$|(?:^|\s)(?:刚刚|昨天|前天|今天|\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前)(?:\s?\d{1,2}:\d\d)?$/,
    longest: 40,
  },
  // Who answers for it, and who wants to be followed.
  {
    name: 'declaration',
    pattern:
      /^[\s（(【[*※]*(?:免责|免責|特别|版权|版權|郑重|鄭重|重要)?\s*(?:声明|聲明|申明|提示)\s*[:：】\]]|^[（(【[]?(?:未经|未經|凡(?:本网|注明|註明|来源))|^[（(]?(?:图片|信息|文章|内容|素材|资料|图文|部分图片)?(?:均|皆)?来(?:源于|自于?|源)(?:互联网|网络|網絡)/,
    longest: 400,
    tail: true,
    sentences: true,
  },
  {
    name: 'summary',
    pattern: /^[【[（(]?(?:AI|智能|人工智能)(?:生成|自动)?(?:摘要|总结|導讀|导读|看点|解读)/,
    longest: 400,
    sentences: true,
  },
  {
    name: 'permission',
    pattern:
      /^[（(【[*]?本文(?:来自|来源于?|转载自|首发于|转自|系|为|经|由).{0,60}(?:授权|公众号|公眾號|作者|转载|發布|投稿|原创)/,
    longest: 160,
    sentences: true,
  },
  {
    name: 'disclaimer',
    pattern: anywhere(RIGHTS),
    longest: 400,
    tail: true,
    sentences: true,
  },
  {
    name: 'imprint',
    pattern:
      /(?:主办|承办|主管|协办|运维|维护|技术支持|设计制作)(?:单位)?\s*[:：]|(?:地址|电话|電話|传真|邮编|邮箱|信箱)\s*[:：].{0,60}(?:电话|電話|传真|邮编|邮箱|信箱|地址)\s*[:：]/,
    longest: 300,
    sentences: true,
  },
  {
    name: 'licence',
    pattern: /网站标识码|(?:增值电信业务|网络文化|信息网络传播).{0,12}许可证|最佳浏览/,
    longest: 300,
    sentences: true,
  },
  {
    name: 'software',
    pattern: anywhere(SOFTWARE),
    longest: 160,
    sentences: true,
  },
  {
    name: 'invitation',
    pattern: anywhere(INVITATIONS),
    longest: 90,
    tail: true,
    sentences: true,
  },
  {
    name: 'offer',
    pattern: anywhere(OFFERS),
    longest: 90,
    tail: true,
    sentences: true,
  },
  {
    name: 'call',
    pattern:
      /^打开.{2,12}(?:查看|阅读|体验)|^(?:[Ss]ign up|[Ss]ubscribe|[Ff]ollow us|[Dd]ownload (?:our|the) app)\b|^点个?“?(?:在看|赞)|^[\s\d、.]*回复【/,
    longest: 90,
    tail: true,
    sentences: true,
  },
];
