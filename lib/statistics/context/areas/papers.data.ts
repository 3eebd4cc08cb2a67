/** Papers, stations and bodies whose names do not tell their place: 我省 in 大众日报 is Shandong. In simplified characters. */
const BY_PLACE: Readonly<Record<string, string>> = {
  'CN-HK': '明报 星岛 信报 东方日报 大公报 大公文汇 医院管理局 卫生防护中心',
  'CN-MO': '力报 市民日报 濠江日报',
  'CN-TW': '中央社 中央通讯社 联合报 联合新闻网 自由时报 中时新闻网 元气网 公视 报导者 卫生福利部',
  'CN-TJ': '今晚报 津云',
  'CN-HE': '燕赵 长城网',
  'CN-SX': '黄河新闻网 三晋',
  'CN-LN': '北国网 半岛晨报',
  'CN-HL': '龙头新闻 东北网',
  'CN-SH': '解放日报 新民晚报 上观新闻 东方网',
  'CN-JS': '新华日报 扬子晚报 交汇点 现代快报',
  'CN-ZJ': '钱江晚报 潮新闻 都市快报',
  'CN-AH': '中安在线 新安晚报',
  'CN-FJ': '海峡都市报 东南网',
  'CN-JX': '大江网 大江新闻',
  'CN-SD': '大众日报 大众网 齐鲁 半岛都市报 海报新闻',
  'CN-HA': '大河 映象网 顶端新闻',
  'CN-HB': '荆楚 楚天 极目新闻 长江云',
  'CN-HN': '红网 三湘 潇湘',
  'CN-GD': '南方日报 南方网 羊城 金羊网 南方都市报',
  'CN-CQ': '华龙网 上游新闻',
  'CN-SC': '华西都市报 川观新闻 天府',
  'CN-GZ': '天眼新闻',
  'CN-SN': '华商 三秦',
  'CN-GS': '每日甘肃',
  'CN-XJ': '天山网',
};

export const PAPERS: readonly (readonly [paper: string, area: string])[] = Object.entries(BY_PLACE).flatMap(
  ([area, papers]) => papers.split(' ').map((paper) => [paper, area] as const),
);
