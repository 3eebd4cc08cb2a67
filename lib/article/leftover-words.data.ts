/** Words of the lines that stand in an article and are no part of it: one list a meaning, both scripts, parted by spaces. They are read as parts of patterns. */

export const WHERE_FROM = '来源 來源 出处 出處';
export const TIME = '时间 時間 日期';
export const WHEN = '发布 發布 发表 發表 发稿 更新 刊登 编辑';

export const EDITOR = '编辑 編輯 编审 責編 责编 编委 主编 總編 总编 编导 编\\s*辑';
export const EDITOR_OF = '本期 本文 执行 責任 责任 网络 网页 流程 值班 新媒体 微信 图文 文字 美术 见习 实习';
export const CHECKS = '初审 复审 终审 一审 二审 三审 校对 校對 审校 审核 審核 审签 签发';
export const MAKES = '监制 監製 制作 製作 策划 统筹 排版 美编';
export const PICTURES = '摄影 摄像 剪辑';
export const WRITES = '撰稿 撰文 采写 执笔 作者 供稿 通讯员';
export const REPORTERS = '本报 本刊 特约 实习 见习';
export const PUBLISHES = '发布人 发布者 发布单位 录入 上传';
export const TRADES = '记者 编辑 校对 摄影 审核 图';

/** What a page offers to do with it, at the beginning of a line. */
export const TOOLS = [
  '打印 列印 关闭 關閉 收藏',
  '字号 字號 字体 字體 字级 字級',
  '分享 转发 轉發 返回.{0,6}(?:查看更多|首页|顶部|列表|$)',
  '调整字 纠错 糾錯 举报 投诉 朗读 收听 播报',
];
export const COUNTS = [
  '评论 評論 留言 点赞 點讚',
  '点击数 点击量 点击次数 阅读(?:量|数|次数) 閱讀 浏览(?:量|次数|数|次)? 瀏覽',
  '人气 访问量 次浏览',
];
export const SIZES = '大\\s*中\\s*小 小\\s*中\\s*大';
export const APP = '扫一扫 掃一掃 用?微信扫 (?:登录|登錄)(?:$|\\s*[/|]) 我要评论 打开APP';
export const MORE =
  '展开全文 [阅閱]读原文 [阅閱]读全文 查看(?:全文|原文|更多|详情) (?:更多)?详细(?=$|[\\]】>»]) 点击(?:查看|进入|展开|放大|阅读)';
export const PLAYER = '加载中 正在加载 已收藏 自动播放 缩小 放大';
export const TAGS = '标签 標籤 (?:文章|本文)?(?:关键词|關鍵詞|关键字)';
export const ENGLISH_TOOLS = '[Tt]ags?\\b [Ss]hare\\b [Pp]rint\\b [Vv]iews?\\b';

/** Words by which those who publish keep rights and refuse to answer for what they print. */
export const RIGHTS = [
  '(?:不得|禁止|谢绝|請勿|严禁)(?:擅自)?(?:转载|轉載|复制|摘编)',
  '代表(?:作者|原作者|其)(?:本人|个人|個人)?(?:的)?(?:观点|立場|立场|意見|意见)',
  '不代表(?:本(?:站|网|網|报|報|平台|公司)|.{2,8})(?:的)?(?:观点|立场|立場|意見)',
  '如(?:有|涉及|涉).{0,6}(?:侵权|侵權|版权)',
  '(?:侵权|侵權).{0,8}(?:删除|刪除|联系)',
  '(?:转载|轉載)(?:请|須|须|務請|请务必)?(?:注明|註明)',
  '(?:以上|本文)(?:内容|信息|资料)?.{0,12}(?:仅供参考|不能(?:代替|替代)|不构成)',
  '投资有风险',
  '[Aa]ll rights reserved',
  '版权所有|版權所有',
  '(?:ICP|公网安)备',
  '违法和?不良信息',
];

/** Pictures to be scanned, channels to be joined, accounts to be followed. */
export const INVITATIONS = [
  '(?:扫描|掃描|扫一扫|长按|長按|识别|識別).{0,16}(?:二维码|二維碼|关注|關注)',
  '(?:二维码|二維碼).{0,12}(?:关注|關注|下载|加入)',
  '(?:加入|訂閱|追蹤|按讚|讚好).{0,16}(?:LINE|臉書|Facebook|YouTube|Telegram|電子報|粉絲|頻道)',
  '(?:关注|關注|加入|订阅).{0,20}(?:公众号|公眾號|官方微信|官方微博|微信号|粉丝团|频道)',
];
export const OFFERS = [
  '(?:下载|下載).{0,12}(?:客户端|客戶端|APP|App)',
  '(?:点击|點擊).{0,10}(?:阅读原文|菜单|下方|蓝字|这里|上方)',
  '戳(?:阅读原文|菜单|下方|蓝字|这里|上方)',
  '(?:免费|限时).{0,10}(?:试用|试玩|领取|咨询|预约)',
  '(?:预约|咨询|服务|加盟|客服)(?:电话|热线|微信)\\s*[:：]',
];
export const SOFTWARE = [
  '浏览器.{0,12}(?:过低|不支持|升级)',
  '不支持.{0,6}(?:播放|视频|音频)',
  '自媒体平台',
  '(?:使用|接受).{0,6}[Cc]ookie',
  '隐私政策|隱私政策',
  '信息存储(?:空间)?服务',
  '尽在.{2,12}(?:APP|App|客户端)',
];
