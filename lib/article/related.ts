const OTHERS =
  '相关|相關|延伸|推荐|推薦|更多|热门|熱門|热点|熱點|精彩|最新|今日|本站|网友|網友|编辑|編輯|小编|24小时|往期|其他|近期|点击|全部|所有';
const THINGS =
  '阅读|閱讀|新闻|新聞|报道|報道|報導|文章|链接|鏈接|连结|連結|推荐|推薦|专题|專題|资讯|資訊|内容|內容|视频|评论|評論|排行榜?|热榜|回顾|图集|稿件|留言|跟帖|跟贴|信息|话题|附件';
/** Headings of what follows an article, or is set into it: other articles, comments. */
export const RELATED = new RegExp(
  '^[\\s【[★■●▌|>»·-]*(?:' +
    `(?:${OTHERS})?的?(?:${THINGS})(?:排行|列表|推荐|榜|区)?|相关|猜你喜欢|猜您喜欢|[您你]可能(?:还|也)?(?:喜欢|感兴趣)(?:的.{0,6})?|为[您你]推荐|大家都在看|我来说两句|发表评论|` +
    '[Rr]elated(?: stories| news| articles)?|[Mm]ore(?: stories| news| articles| on this)|[Mm]ost read|[Rr]ecommended|[Cc]omments|[Ss]ee also|[Rr]ead more|[Yy]ou may also like' +
    ')[\\s:：】\\]>»…（）()\\d]*$',
);
