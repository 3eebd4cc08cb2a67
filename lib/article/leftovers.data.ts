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
const labelled = (words: string, rest = '') => new RegExp(`${OPEN}(?:${words})${LABEL}${rest}`);

/** Order: the cheapest and most frequent first. Beginnings have rules of their own: a rule that is looked for in the whole line is fast where all of it is. */
export const LEFTOVERS: readonly Leftover[] = [
  // Where from, when, by whom: read by `publisher.ts` and `published.ts`, no sentence of the article.
  {
    name: 'source',
    pattern: labelled(
      '(?:本文|文章|信息|新闻|稿件|资料)?(?:来源|來源|出处|出處)于?|稿源|转自|轉自|(?:发布|發布|发表|發表|发稿|更新|刊登|编辑)?(?:时间|時間|日期)|[Pp]ublished|[Uu]pdated|[Ss]ource|发布机构|发文机关|索\\s*引\\s*号',
    ),
    longest: 120,
    tail: true,
  },
  {
    name: 'editor',
    pattern: labelled(
      '(?:(?:本期|本文|执行|責任|责任|网络|网页|流程|值班|新媒体|微信|图文|文字|美术|见习|实习)?(?:编辑|編輯|编审|責編|责编|编委|主编|總編|总编|编导|编\\s*辑)|初审|复审|终审|一审|二审|三审|校对|校對|审校|审核|審核|审签|签发|监制|監製|制作|製作|策划|统筹|排版|美编|[Ee]ditor)(?:\\s*[/／、]\\s*(?:记者|编辑|校对|摄影|审核|图))?',
    ),
    longest: 100,
    tail: true,
  },
  // Behind the last sentence it is as good as a signature.
  {
    name: 'author',
    pattern: labelled(
      '(?:摄影|摄像|剪辑|撰稿|撰文|采写|执笔|作者|供稿|通讯员|(?:本报|本刊|特约|实习|见习)?记者|文|文/图|图文|图\\s*[/／]|发布人|发布者|发布单位|录入|上传|[Aa]uthor|[Bb]y)(?:\\s*[/／、]\\s*(?:记者|编辑|校对|摄影|审核|图))?',
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
    pattern:
      /^[【[\s<>（(]*(?:打印|列印|关闭|關閉|收藏|字号|字號|字体|字體|字级|字級|分享|转发|轉發|返回.{0,6}(?:查看更多|首页|顶部|列表|$)|调整字|纠错|糾錯|举报|投诉|朗读|收听|播报|评论|評論|留言|点赞|點讚|点击数|点击量|点击次数|阅读(?:量|数|次数)|閱讀|浏览(?:量|次数|数|次)?|瀏覽|人气|访问量|次浏览|大\s*中\s*小|小\s*中\s*大|扫一扫|掃一掃|用?微信扫|(?:登录|登錄)(?:$|\s*[/|])|我要评论|打开APP|展开全文|[阅閱]读原文|[阅閱]读全文|查看(?:全文|原文|更多|详情)|(?:更多)?详细(?=$|[\]】>»])|点击(?:查看|进入|展开|放大|阅读)|加载中|正在加载|已收藏|自动播放|缩小|放大|标签|標籤|(?:文章|本文)?(?:关键词|關鍵詞|关键字)|[Tt]ags?\b|[Ss]hare\b|[Pp]rint\b|[Vv]iews?\b)/,
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
    pattern:
      /(?:不得|禁止|谢绝|請勿|严禁)(?:擅自)?(?:转载|轉載|复制|摘编)|代表(?:作者|原作者|其)(?:本人|个人|個人)?(?:的)?(?:观点|立場|立场|意見|意见)|不代表(?:本(?:站|网|網|报|報|平台|公司)|.{2,8})(?:的)?(?:观点|立场|立場|意見)|如(?:有|涉及|涉).{0,6}(?:侵权|侵權|版权)|(?:侵权|侵權).{0,8}(?:删除|刪除|联系)|(?:转载|轉載)(?:请|須|须|務請|请务必)?(?:注明|註明)|(?:以上|本文)(?:内容|信息|资料)?.{0,12}(?:仅供参考|不能(?:代替|替代)|不构成)|投资有风险|[Aa]ll rights reserved|版权所有|版權所有|(?:ICP|公网安)备|违法和?不良信息/,
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
    pattern:
      /浏览器.{0,12}(?:过低|不支持|升级)|不支持.{0,6}(?:播放|视频|音频)|自媒体平台|(?:使用|接受).{0,6}[Cc]ookie|隐私政策|隱私政策|信息存储(?:空间)?服务|尽在.{2,12}(?:APP|App|客户端)/,
    longest: 160,
    sentences: true,
  },
  {
    name: 'invitation',
    pattern:
      /(?:扫描|掃描|扫一扫|长按|長按|识别|識別).{0,16}(?:二维码|二維碼|关注|關注)|(?:二维码|二維碼).{0,12}(?:关注|關注|下载|加入)|(?:加入|訂閱|追蹤|按讚|讚好).{0,16}(?:LINE|臉書|Facebook|YouTube|Telegram|電子報|粉絲|頻道)|(?:关注|關注|加入|订阅).{0,20}(?:公众号|公眾號|官方微信|官方微博|微信号|粉丝团|频道)/,
    longest: 90,
    tail: true,
    sentences: true,
  },
  {
    name: 'offer',
    pattern:
      /(?:下载|下載).{0,12}(?:客户端|客戶端|APP|App)|(?:点击|點擊).{0,10}(?:阅读原文|菜单|下方|蓝字|这里|上方)|戳(?:阅读原文|菜单|下方|蓝字|这里|上方)|(?:免费|限时).{0,10}(?:试用|试玩|领取|咨询|预约)|(?:预约|咨询|服务|加盟|客服)(?:电话|热线|微信)\s*[:：]/,
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
