/**
 * Words that leave a part of what is counted: beside one of them a figure of the whole refutes no smaller number, unless
 * the indicator's own words have it too.
 */
const PART_OF = {
  residence:
    '农村 城市 城镇 乡村 县域 东部 中部 西部 东北 贫困 脱贫 流动人口 边远 边境 山区 牧区 民族地区 少数民族 城区 郊区 新区 开发区 兵团',
  person:
    '留守 男性 女性 男 女 老年 老人 高龄 失能 空巢 儿童 青少年 小学 初中 高中 中学 大学 学生 幼儿 新生儿 婴幼儿 孕产妇 妇女 成人 职工 农民 教师 干部 退休 在职 困难 低收入 残疾 重点人群 患者 病人 家长 矿工 军人 归侨 听障 视障 肢体 智力 回族 藏族 蒙古族 维吾尔族 壮族 彝族 苗族 满族',
  institution:
    '一级 二级 三级 三甲 公立 民营 政府办 专科 综合医院 中医 西医 县级 县医院 省级 市级 地市 乡镇 社区 村 基层 妇幼 精神 肿瘤 传染病 康复 护理型 定点 试点 示范 国产 进口 公建 眼科 骨科 内科 外科 皮肤科 耳鼻喉',
  service:
    '门诊 住院 急诊 日间 手术 重症 体检 互联网 远程 线上 口腔 儿科 妇产 全科 公共卫生 多点执业 规培 编制',
  disease: '肺癌 胃癌 肝癌 乳腺癌 宫颈癌 结直肠癌 甲状腺癌 白血病 梅毒 流感 乙肝 丙肝',
  rest: '部分 其余 其他 首批 京津冀 长三角 大湾区',
};

/** Words that make it another thing, which may be larger or smaller. */
const OTHER_THAN = {
  scheme:
    '养老保险 养老金 失业 工伤 生育 大病 救助 商业 补充 企业职工 企业参保 企业年金 企业养老 机关 灵活就业 统筹基金 统筹账户 个人账户',
  measure: '占 人均 次均 日均 月均 年均 户均 抚养比',
  flow: '新增 新建 新设 新入 净增 增设 撤并 关停 注销 退出 更新 改造 培训 招收 毕业',
  range: '省内 跨省',
  choice: '患有 开设 设有 设立 配备 从事 工作的 用于 接入 通了 参与 符合 未',
};

const wordsOf = (groups: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(groups).flatMap((words) => words.split(' '));

export const PARTS: readonly string[] = wordsOf(PART_OF);
export const OTHERS: readonly string[] = wordsOf(OTHER_THAN);
/** The kinds of place and house. */
export const SCOPES: ReadonlySet<string> = new Set(`${PART_OF.residence} ${PART_OF.institution}`.split(' '));
