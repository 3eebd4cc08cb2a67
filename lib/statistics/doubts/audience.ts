import { lead, tail, type Doubt } from './doubt';

/** 阅读 1.2万, 点击量：5678次, 点赞 98: right before the number, no verb between. */
const BEFORE = new RegExp(
  [
    '(?:阅读|点击|浏览|点赞|粉丝|热度|围观|在看|跟[帖贴]|人气|跟评)(?:量|数|次数|人次|人数)?[:： ]*$',
    // Verbs of other things, too (访问1.7万名居民, 分享30例): these need a noun's ending or a mark.
    // What a reader needs for it: 本文共2156字, 预计阅读时间6分钟, 阅读大约需要3分钟.
    '(?:全文|本文|本篇文章)约?共?计?$|读完约?需?要?$|阅读(?:时间|时长|本文)?[:：]?(?:大?约|大概|预计)?(?:需要?)?$',
    '(?:播放|观看|评论|转发|分享|收藏|回复|访问|关注)(?:量|数|次数|人次|人数|[:： ])[:： ]*$',
  ].join('|'),
);
/** 0条评论, 12人参与, 5次阅读. */
const BEHIND =
  /^(?:评论|回复|阅读|点赞|跟[帖贴]|转发|浏览|观看|网友评论|参与(?:网友)?评论|新通知|赞(?![成同]))/;

/** How many looked at a page is no statistic of what it tells. */
export const audience: Doubt = {
  name: 'audience',
  doubts: (draft, document) =>
    (draft.kind === 'count' || draft.kind === 'duration') &&
    (BEFORE.test(lead(document, draft, 10)) || BEHIND.test(tail(document, draft, 6))),
};

/** 共3页 第1页: where one is in a list. */
export const pages: Doubt = {
  name: 'pages',
  doubts: (draft, document) => draft.unit === '页' && /[共第/]$/.test(lead(document, draft, 1)),
};
