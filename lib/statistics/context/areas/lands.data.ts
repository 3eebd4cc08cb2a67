/** Parts of the nation whose papers write of 全国, 政府 and 当局 of their own. */
export type Land = 'CN-HK' | 'CN-MO' | 'CN-TW';

/** What tells that a text speaks of one of them as its own place, in simplified characters. */
export interface Cues {
  /** Bodies and words that exist nowhere else: one tells. */
  readonly own: string;
  /** Words common there and rare elsewhere: two tell. */
  readonly usual: string;
}

export const LANDS: Readonly<Record<Land, Cues>> = {
  'CN-HK': {
    own:
      '本港 全港 港人 港府 医管局 医院管理局 卫生防护中心 医务卫生局 食物及卫生局 食物环境卫生署 食环署 财政司司长 政府统计处 ' +
      '社会福利署 基层医疗署 长者医疗券 自愿医保计划 医健通 综援 强积金 玛丽医院 伊利沙伯医院 威尔斯亲王医院 玛嘉烈医院',
    usual:
      '香港 卫生署 审计署报告 急症室 公营医院 公营医疗 私家医院 私家医生 私营医疗 普通科门诊 财政预算案 施政报告 立法会 行政长官 ' +
      '特区政府 港元 港币 医务委员会 消委会 长者',
  },
  'CN-MO': {
    own: '本澳 全澳 澳人 仁伯爵 山顶医院 镜湖医院 统计暨普查局 社会文化司 离岛医疗综合体 澳门元 澳门币',
    usual: '澳门 特区政府 行政长官 立法会 施政报告 社会工作局 医疗补贴计划 长者',
  },
  'CN-TW': {
    own:
      '健保署 疾管署 卫福部 卫生福利部 国健署 国民健康署 食药署 健保总额 全民健保 健保卡 健保给付 国发会 主计总处 行政院 立法院 全台 ' +
      '新台币 台大医院 荣民总医院 国卫院',
    usual:
      '台湾 健保 长照 内政部 医疗院所 护理师 全联会 类流感 病患 学年度 公费疫苗 台北市 新北市 台中市 台南市 高雄市 桃园市',
  },
};

/** Words that others hide: 日本港口, 安全台账, 来港人员, 全澳大利亚. */
export const GUARDS: Readonly<Record<string, string>> = {
  本港: '(?<![日基])本港(?![口股])',
  全港: '(?<![安完])全港(?!口)',
  港人: '(?<![进来到抵离出入])港人(?![员数才口])',
  全澳: '(?<![安完])全澳(?![大洲])',
  澳人: '(?<![进来到抵离出入])澳人(?![员数才口])',
  全台: '(?<![安完健齐])全台(?![账阶词风面])',
};

/** What only the mainland's own texts say of themselves: each outweighs a word that exists nowhere else. */
export const MAINLAND =
  '国家医保局 国家医疗保障局 国家卫生健康委 国家卫健委 国家疾控局 国家统计局 国务院 党中央 习近平 十四五 医疗保障局 卫生健康委 卫健委 ' +
  '我省 全省 县级医院 乡镇卫生院';
