/**
 * What an article may speak of, as words of simplified Chinese (texts are simplified first, so that mainland, Hong Kong and Taiwan
 * wordings stand side by side) and of English (lower case, from the word's beginning). How much each tells for or against health policy
 * is learned (`weights.data.ts`); the words are chosen by hand. Names are ids of messages: they are shown as reasons.
 */
export const CONCEPTS: Readonly<Record<string, { readonly zh: string; readonly en?: string }>> = {
  // ---- who makes health policy
  authority: {
    zh: '卫生健康委|卫健委|卫生部|卫计委|卫生计生委|国家医保局|医疗保障局|医保局|医保办|药监局|药品监督管理局|药监部门|疾控局|疾病预防控制局|中医药局|中医药管理局|爱卫会|医改办|医改领导小组|卫生厅|卫生局|卫生行政部门|卫生主管部门|食卫局|食物及卫生局|卫生福利及食物局|医务卫生局|医卫局|卫生署|医管局|医院管理局|医委会|医务委员会|卫生防护中心|卫福部|卫生福利部|卫生署|健保署|疾管署|食药署',
    en: 'health minist|ministry of health|health secretary|department of health|health department|health commission|hospital authority|health authorit|health official|national health service|nhs|surgeon general',
  },
  mechanism: {
    zh: '联防联控机制|国务院办公厅|国务院常务会议|国新办|国务院新闻办|党中央|国务院|发改委|发展改革委|财政部|中央财政',
  },
  // ---- what health policy is about
  insurance: {
    zh: '医保|医疗保险|医疗保障|新农合|合作医疗|健保|参保|报销|异地就医|直接结算|个人账户|大病保险|医疗救助|长护险|长期护理保险|长护|骗保|起付线|起付标准|封顶线|自付|按病种|按病组|门诊统筹|统筹基金|医疗券|自愿医保|部分负担|总额预付|医社保',
    en: 'health insurance|medicare|medicaid|affordable care|prescription charge|insurance coverage|universal coverage',
  },
  procurement: {
    zh: '集采|集中采购|带量采购|联合采购|基本药物|基药|药品目录|医保目录|零差率|药占比|药品招标|采购目录|招标采购|药价|药品价格|药品降价|药品加成|两票制|处方外流|双通道|耗材|议价|中标药|药品供应|采购办法|阳光采购|药房',
    en: 'drug price|generic drug|prescription drug pric',
  },
  reform: {
    zh: '医改|医疗改革|医药卫生体制|医疗体制|卫生体制|公立医院改革|医药分开|分级诊疗|三医|多点执业|自由执业|医疗制度|医疗融资|公营医疗|公共医疗|公立医疗|医疗系统|医疗体系|健康服务体系|医疗政策|卫生政策|健康政策|药品管理法|疫苗管理法|卫生健康促进法|医师法|执业医师法|医疗服务价格|医疗收费|医疗价格|收费项目|健康中国|健康优先|医疗卫生事业|卫生健康事业',
    en: 'health(?:care)? (?:policy|polic|reform|system|service|plan|bill|polici|budget|spending|check)|public health|waiting list|waiting time',
  },
  primary: {
    zh: '基层医疗|医疗卫生服务|社区卫生|社区医院|乡镇卫生院|卫生院|村卫生室|卫生室|乡村医生|村医|家庭医生|全科医生|医联体|医共体|县域医|县医院|县级医院|地区康健|康健中心|基层卫生|农村卫生|基层首诊|签约服务|巡回医疗|医疗帮扶|对口帮扶|对口支援|医疗下乡|下沉|远程医疗|互联网医院|远程会诊|医养结合',
    en: 'primary care|general practitioner|gps?\\b|clinics?\\b',
  },
  resources: {
    zh: '医疗资源|优质资源|卫生资源|医疗卫生机构|医疗机构|公立医院|三级医院|国家医学中心|区域医疗中心|床位|病床|病房|急症室|急诊室|重症|隔离病床|诊疗|门诊|就诊|就医|看病|轮候|住院|服务能力|医疗质量|患者体验|检查检验|结果互认|互认|电子病历|医疗应急|院前|急救|救护|医疗物资',
    en: 'hospital beds?|hospital trust|intensive care|a&e|emergency department|hospitals',
  },
  workforce: {
    zh: '医师队伍|执业医师|注册医师|医师总|名医师|注册护士|护士|医护人员|医务人员|医护人手|医护|卫生人员|医疗人员|医疗团队|人手|规范化培训|规培|医学生|医学院校|海外医生|外地医生|非本地培训|有限度注册|专科医生|前线医生|公院医生|医科生|薪酬|编制|流失',
    en: 'nurses?\\b|doctors?\\b|medical staff|clinicians',
  },
  publicHealth: {
    zh: '公共卫生|公共衞生|疾控|疾病控制|免疫规划|接种计划|疫苗接种|接种率|接种疫苗|筛查|早诊早治|慢性病|慢病|防治|爱国卫生|控烟|禁烟|吸烟|无烟|烟草税|献血|采供血|血液供应|器官捐献|器官移植|职业病|传染病|妇幼|孕产妇|婴儿死亡率|新生儿|分娩|预期寿命|健康素养|精神卫生|心理健康|眼健康|近视|罕见病|疾病负担|流行水平|发病率|职业健康|营养改善|健康行动|防治行动',
    en: 'vaccination (?:programme|program|plan|campaign)|epidemic|pandemic|outbreak|smoking ban|screening|immuni[sz]ation|social distancing|disease control|surge in cases',
  },
  epidemic: {
    zh: '疫情|防控|感染者|确诊病例|病例|密切接触|隔离|核酸检测|全民检测|清零|流感',
    en: 'outbreak|epidemic|pandemic|infections|cases',
  },
  family: { zh: '托育|育儿补贴|生育支持|生育保险|生育率|婴幼儿照护|普惠托育|托位' },
  regulation: {
    zh: '药品监管|药品安全|用药安全|医疗器械|药械|审评|审批|审批上市|说明书|飞行检查|中药饮片|医疗广告|问题疫苗|网络售药|零售药店|定点药店|非法行医|违规|专项整治|医疗纠纷|卫生监督|执法',
    en: 'drug regulator|drug safety|regulator',
  },
  medicine: { zh: '中医药|中医院|中医馆|中西医|中医类|民族医药' },
  // ---- how policy is written
  act: {
    zh: '印发|通知|意见|方案|规划|办法|条例|部署|出台|制度|试点|政策|改革|立法|修订|修正案|法案|草案|财政补助|拨款|补贴|施政报告|咨询文件|蓝图|规例|专项行动|行动计划|征求意见|新规',
    en: 'policy|policies|reform|plans?\\b|legislation|bill\\b|law\\b|ban\\b|funding|budget|scheme|proposal|strategy',
  },
  measure: {
    zh: '实施|落实|纳入|扩大|扩容|取消|推行|推广|推进|完善|健全|建立|规范|统一|标准|目标|启动|计划|调整|下调|上调|提高|加强|优化|惠及|全覆盖',
  },
  release: {
    zh: '记者从|获悉|了解到|发布会|新闻发布|公布|发布|介绍|通报|统计公报|公报|数据显示|据统计',
    en: 'announced|unveiled|according to official|figures show',
  },
  figures: {
    zh: '人次|万人|亿人|亿元|参保率|覆盖率|同比|截至|累计|达到|每千|占比|比例|年均|百分点|平均降价|降幅|全国|全省|全市|我省|我国|个省|省份',
    en: 'per cent|percent|%|million|billion',
  },
  forum: {
    zh: '代表委员|人大代表|政协委员|两会|议员|立法会|提案|建议|呼吁|团体|声明|工会',
    en: 'mps?\\b|opposition|labour|tory|conservative|assembly|democrat|congress|lawmakers',
  },
  people: { zh: '群众|百姓|居民|农民|城乡|患者负担|减轻|惠及|民生|市民', en: 'patients' },
  reality: {
    zh: '医院|医生|医师|患者|病人|药品|用药|疫苗|医疗|卫生|健康|医药|医学',
    en: 'health|medical|patient|hospital|drug|vaccine|disease',
  },

  // ---- what is no policy, though hospitals and drugs stand in it
  market: {
    zh: '股价|涨停|跌停|上市公司|证券|股票|股东|控股|净利润|营业收入|营收|毛利率|收购|并购|资产重组|公告称|券商|投资者|融资|市值|半年报|年报|业绩|股份',
    en: 'shares?\\b|stock|profit|investor|analyst|trading|quarter|revenue|company|firm\\b|acquisition',
  },
  industry: {
    zh: '药企|制药|药业|药商|药厂|有限公司|集团|总裁|董事长|总经理|产业|产能|产值|市场规模|市场需求|订单|品牌|新品|展会|博览会|医博会|代理商|经销商|销售额|原料药|药材|行情|供货商|供应商|出口|进口|商标|跨国|竞争对手|战略合作|投产|价格上涨|涨价|抛售|炒作|生物医药|大健康产业|收回',
    en: 'biotech|pharmaceutical|drug ?maker|customers?|product|our (?:team|platform|solution)',
  },
  wellness: {
    zh: '养生|食疗|进补|补品|滋补|药膳|煲汤|食材|食物|蔬菜|水果|营养|维生素|蛋白质|穴位|按摩|泡脚|艾灸|瑜伽|减肥|体质|禁忌|功效|保健品|偏方|野菜|脾胃|阳气|节气|口感|饮食|多吃|少吃|喝水|熬夜|小贴士|温馨提示',
    en: 'diet|eat\\b|eating|foods?\\b|peanut|recipe|tips\\b|allerg',
  },
  education: {
    zh: '症状|病因|病理|诊断|并发症|服药|药物治疗|复查|早期|晚期|细胞|肿瘤|基因|抗体|发病机制|遗传|危险因素|高危人群|注意事项|什么是|怎么办|该怎么|如何预防|预防措施|化疗|放疗|炎症|疼痛|出血|神经|血管|检查方法|治疗方法|不宜|应避免|遵医嘱|患儿|副作用|病毒|免疫力|免疫反应|变异|原理|科普',
    en: 'symptom|diagnos|treatment|immune|infected|virus|antibod|cells?\\b|researchers|study|trial',
  },
  doctor: {
    zh: '教授|主任医师|副主任|科主任|博士|博士生|导师|硕士|毕业于|擅长|从事|学科|学科带头人|学术|研讨会|学会|协会|分会|年会|会议|论坛|大赛|发言|论文|课题|获奖|荣获|当选|评选|医学中心主任|院士|访问学者|专家组|专家团队|教授团队',
    en: 'professor|dr\\.? |by prof',
  },
  operation: {
    zh: '手术|移植术|微创|成功实施|顺利完成|首例|例手术|麻醉|术后|术中|切除|主刀|医疗队|来院|我院|该院|本院|医院领导|抢救|救治|转危为安|义诊|捐助|爱心|援疆|援外|驰援|赴川|灾区',
  },
  portrait: {
    zh: '医者|仁心|最美|勋章|先进事迹|感动|守护|坚守|赤诚|救死扶伤|从医|行医|一生|岁的|老人|女孩|男孩|妈妈|母亲|父亲|爸爸|丈夫|妻子|儿子|女儿|孩子|眼泪|他说|她说|回忆|梦想',
  },
  accident: {
    zh: '火灾|遇难|身亡|死亡|死因|警方|警员|警察|公安|法庭|法院|研讯|聆讯|判处|被告|起诉|辩方|控方|嫌疑|事故|家属|索赔|赔偿|倒塌|暴雨|被困|失踪|拘留|逮捕|贪污|洗黑钱|专业失德|停牌|医疗事故|夭折|盗窃|偷窃',
    en: 'court|trial|police|arrest|stolen|theft|stole|fraud|jury|lawsuit|ruling|killed|died|suspect',
  },
  elderly: {
    zh: '养老金|养老机构|养老服务|养老院|个人养老|商业养老|养老保险|养老|退休|老龄化|老龄|失能老人|照护师|照护|护理员|民政部',
  },
  fitness: { zh: '体育|健身|全民健身|体卫融合|运动员|比赛|赛季|球员|足球|篮球|体质健康' },
  foreign: {
    zh: '美国|英国|日本|韩国|法国|德国|西班牙|巴西|印度|俄罗斯|乌克兰|以色列|巴勒斯坦|加沙|刚果|非洲|欧洲|拉美|欧盟|世卫组织|世界卫生组织|外媒|当地时间|特朗普|拜登|孟加拉|奥运',
  },
  food: {
    zh: '食品安全|食品|餐饮|用餐|禽流感|生猪|猪|养殖|口蹄疫|兽|奶|乳品|乳业|农产品|家禽',
    en: 'food safety|cattle|poultry',
  },
  economy: {
    zh: '国内生产总值|gdp|经济|外贸|进出口|银行|保险业|金融|失业率|就业|房地产|楼市|光伏|关税|消费|制造业|工业|物价|通胀|人口普查|抽样调查|出生人口|毕业生|扶贫|农业|粮食|铁路|交通|能源|企业',
    en: 'economy|bank|inflation|jobs\\b|business',
  },
  society: {
    zh: '教育部|学校|学生|教师|高校|大学|作文|节目|播出|演出|电影|文化|旅游|艺人|娱乐|游戏|手机|芯片|科技公司|直播|残疾人|残联|儿童|家长|青少年|困境|妇联|共青团|志愿',
    en: 'school|students?\\b|film|music|game|software|artificial intelligence|machine learning|data\\b',
  },
  politics: {
    zh: '国安法|选委会|选举|示威|黑衣人|反修例|民主党|警暴|罢工|游行|战事|军方|军队|军事|袭击|停火|白皮书|溯源|访华|外交|国安|专制|特权|言论',
    en: 'election|war\\b|protest|military',
  },
  service: {
    zh: '预约|挂号|咨询电话|微信号|客服|优惠|折扣|免费体验|名额|报名|课程|发表|职称|代写|润色|招聘|应聘|简历|招生|晋升|审稿|投稿|sci',
    en: 'contact us|sign up|subscribe|book a demo|our services',
  },
};
