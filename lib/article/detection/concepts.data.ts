/** What a concept says of the article that mentions it. The learner starts from it, and never learns its opposite (`lib/cli/detector/expected.ts`). */
export type Tells =
  /** what health policy is about, and who makes it */
  | 'topic'
  /** how policy is made, and how it is written of */
  | 'policy'
  /** the world of health, policy or not */
  | 'context'
  /** what is no policy, though hospitals and drugs stand in it */
  | 'against'
  /** what any news may speak of, policy seldom */
  | 'aside'
  /** another country's news */
  | 'elsewhere';

/**
 * What an article may speak of, as words of simplified Chinese (texts are simplified first, so that mainland, Hong Kong and Taiwan
 * wordings stand side by side) and of English (lower case, from the word's beginning). The words are chosen by hand; how much each
 * concept tells is learned (`weights.data.ts`). The words found are shown as reasons.
 */
export const CONCEPTS: Readonly<
  Record<string, { readonly tells: Tells; readonly zh: string; readonly en?: string }>
> = {
  // ---- who makes health policy
  authority: {
    tells: 'topic',
    zh: '卫生健康委|卫健[委局办]|卫生健康局|卫生部|卫计委|卫计局|卫生计生|国家医保局|医疗保障局|医保[局办署]|医保中心|医保部门|药监[局署]|药品监督管理局|药监部门|药监总局|疾控局|疾控中心|疾病预防控制局|中医药局|中医药管理局|爱卫会|爱卫办|医改办|医改领导小组|卫生[厅局]|卫生行政部门|卫生主管部门|卫生健康部门|卫生部门|食卫局|食物及卫生局|卫生福利及食物局|医务卫生局|医卫局|卫生署|医管局|医院管理局|医委会|医务委员会|护士管理局|卫生防护中心|基层医疗署|基层医疗委员会|卫福部|卫生福利部|卫生局|健保署|健保会|疾管署|食药署|国健署|国民健康署|器官捐献管理中心|医疗保障部门|护理及卫生|卫生应急|国家药监',
    en: 'health minist|ministry of health|ministry of public health|minister of health|health secretary|department of health|health department|health commission|healthcare security|medical insurance administration|hospital authority|health authorit|health bureau|health official|health chief|health administration|health and welfare|national health|nhs|surgeon general|centers? for disease control|centre for health protection|disease control|medical products administration|food and drug administration|health board|nhs england|care quality commission|medical security administration',
  },
  government: {
    tells: 'policy',
    zh: '联防联控机制|国务院|国新办|党中央|中央财政|省委|市委|发改委|发展改革委|财政部|人社部|人力资源社会保障部|多部门|[二两三四五六七八九十]部门|行政院|立法院|监察院|特首|行政长官|港府|特区政府|政府|财政|审计署|审计处|卫生大臣|首相|总理|部长|申诉专员',
    en: 'government|ministers?\\b|ministry|cabinet|state council|parliament|lawmakers|legislat|mps?\\b|senate|white house|authorit|officials?\\b|regulators?\\b|chief executive|prime minister|president|mayor|governor',
  },
  // ---- what health policy is about
  insurance: {
    tells: 'topic',
    zh: '医保|医疗保险|医疗保障|新农合|合作医疗|健保|参保|报销|异地就医|直接结算|个人账户|大病保险|医疗救助|长护险|长期护理保险|骗保|起付线|起付标准|封顶线|按病种|按病组|门诊统筹|统筹基金|医疗券|自愿医保|部分负担|总额预付|总额预算|医社保|生育保险|商保|惠民保|支付方式|安全准备|保费费率|补充保费|基本医保|重特大疾病|门诊共济|即时结算|预付金|支付改革|医疗险费率|健保费|点值|药价差|住院费|医药费|诊疗费|挂号费|部分自付|自费负担|免费医疗|癌药基金|自付额|自付费|自付比|费基|参保缴费|缴费标准|居民医保|职工医保|医保卡|医保码|统筹层次|省级统筹|报销比例|医疗负担|因病致贫|因病返贫|医药机构|健保卡|差额负担|医疗费|按病种付费|免入息审查|医疗补助|人均补助标准|门诊保障|医疗保健支出',
    en: 'health insurance|medical insurance|national insurance|medicare|medicaid|obamacare|affordable care|prescription charge|insurance coverage|universal coverage|universal health|health cover|reimburs|uninsured|premiums?\\b|out-of-pocket|co-?pay|insurers?\\b|insured',
  },
  procurement: {
    tells: 'topic',
    zh: '集采|集中采购|带量采购|联合采购|联采|基本药物|基药|药品目录|医保目录|零差率|药占比|药品招标|招标采购|药价|药品价格|药品降价|药品加成|两票制|处方外流|双通道|医用耗材|高值耗材|耗材|拟中选|药品供应|阳光采购|短缺药|药品短缺|缺药|学名药|药物名册|国家谈判|谈判药|追溯码|挂网|采购联盟|用药负担|联盟采购|省际联盟|配方颗粒|原研药|仿制药|给付|药费|新药进|进院|丙类目录|创新药目录|暂时性支付|特材|药品追溯|药品国采|中选',
    en: 'drug prices?|drug pric|generic drugs?|prescription drug|medicine prices|price of medicines|bulk[- ]buy|volume-based|centrali[sz]ed procurement|drug procurement|drug shortage|shortages? of (?:drugs|medicines)|reimbursement list|essential medicines|drug pricing|generics?\\b',
  },
  reform: {
    tells: 'topic',
    zh: '医改|医疗改革|医药卫生体制|医疗体制|卫生体制|公立医院|医药分开|分级诊疗|分级医疗|多点执业|自由执业|医疗制度|医疗融资|公营医疗|公共医疗|公立医疗|公营医院|公院|公立系统|公私营协作|医疗系统|医疗体系|健康服务体系|医疗政策|卫生政策|健康政策|药品管理法|疫苗管理法|卫生健康促进法|医师法|执业医师法|医疗法|护病比|医疗服务价格|医疗收费|医疗价格|医院收费|收费项目|收费改革|健康中国|健康优先|医疗卫生事业|卫生健康事业|卫生事业|医疗卫生服务|医疗服务|医疗费用|卫生总费用|卫生费用|看病难|看病贵|社会办医|民营医院|办医|以药养医|医疗开支|医疗预算|医疗支出|全民健康|卫生健康|卫健|紧密型|医疗保健体系|医疗人力|医疗量能|医卫|私家医院|私营医疗|医疗投诉|健康影响评估|健康促进|健康城市|卫生城市|卫生城镇|健康台湾|医改会|医疗帮扶|医院发展计划|医疗融合|病友团体|医疗人工智能|健康融入|医院改革|编制床位|医疗卫生支出|卫生健康支出|再生医疗法|医疗质量|三医联动|三医协同',
    en: 'health(?:care)?(?: care)? (?:policy|polic|reform|systems?|services?|plan|bill|budget|spending|checks?|sector|workforce|workers|coverage|funding|costs?|inequalit|trusts?)|public health|public hospitals?|waiting (?:lists?|times?)|hospital fees|medical fees|village clinics|health reform|healthcare (?:system|reform)|medical security|private hospitals?|hospital backlog|health spending|maternity|childbirth|birth rate|medical (?:bills|costs|expenses)|insurance scheme|state insurance|backlog|patient-to-nurse|nurse-to-patient|patients per nurse|county hospitals|community hospitals',
  },
  primary: {
    tells: 'topic',
    zh: '基层医疗|基层医生|社区卫生|社区医院|乡镇卫生院|卫生院|村卫生室|卫生室|卫生所|乡村医生|村医|家庭医生|家庭医师|全科医生|全科医师|全科|医联体|医共体|县域医|县医院|县级医院|县域|地区康健|康健中心|慢病共治|慢性疾病共同治理|基层卫生|农村卫生|基层首诊|签约服务|巡回医疗|医疗帮扶|对口帮扶|对口支援|医疗下乡|下沉|远程医疗|互联网医院|互联网诊疗|远程会诊|医养结合|偏乡|离岛|公费生|优质服务基层行|千县工程|居家医疗|上门护理|家庭病床|安宁疗护|康复护理|长者医疗券|疫苗资助|社康|签约居民|随访|健康档案|巡诊|移动医院|乡村医疗|乡镇医院|转诊|基层诊疗|基层就诊|首诊|长期处方|慢特病|偏乡医疗|远距医疗|社区健康',
    en: 'primary (?:health)? ?care|general practi|family doctor|gps?\\b|clinics?\\b|rural (?:health|doctor|hospital|clinic)|village doctor|barefoot doctor|community health|health cent(?:re|er)s?',
  },
  resources: {
    tells: 'topic',
    zh: '医疗资源|优质资源|卫生资源|医疗卫生机构|卫生机构|医疗机构|三级医院|二级医院|国家医学中心|区域医疗中心|医学中心|床位|病床|病房|急症室|急诊室|重症监护|隔离病床|总诊疗|诊疗量|诊疗人次|门诊量|就诊|就医|看病|轮候|候诊|服务能力|医疗质量|患者体验|检查检验|检验检查|检查结果互认|结果互认|互认|电子病历|电子健康|医健通|医疗应急|院前|急救中心|急救体系|急救能力|除颤|救护车|医疗物资|号源|号贩|实名制|挂号|医疗数据|专科门诊|普通科门诊|医院联网|医务社工|急诊壅塞|急诊|儿科服务|产科服务|儿科医|一号难求|检查费|影像检查|免陪照护|免陪护|血站|输液|医疗人力|医院管理|检查结果|检验结果|重复检查|跨省调阅|影像互认|影像数据|急救站|急救网络|医学救援|救护员|待床|等床|占床率|占用率|使用率|关床|住院日|平均住院|人满为患|求诊人次|街症|牙科诊所|牙科服务|加护病房|专责病房|卒中中心|胸痛中心|救治单元|救治中心|救治能力|救治体系|救治网络|救治机制',
    en: 'hospital beds?|hospital trust|hospital network|intensive care|accident and emergency|a&e|emergency (?:departments?|rooms?|services)|ambulance|hospitals|beds\\b|wards?\\b|waiting',
  },
  workforce: {
    tells: 'topic',
    zh: '医师队伍|护士队伍|人才队伍|执业医师|注册医师|执业（助理）医师|执业\\(助理\\)医师|名医师|注册护士|医护人员|医务人员|医护人手|医护荒|医师荒|护理荒|护士荒|医生荒|人手不足|护理人力|护理人员|护病|医护|卫生人员|医疗人员|卫生人才|卫生技术人员|人手短缺|规范化培训|规培|住院医师|医学生|医学院校|海外医生|外地医生|非本地培训|有限度注册|特别注册|专科医生|前线医生|公院医生|医科生|职称评|薪酬|离职率|医生薪|护理师|护士缺|护士流失|护士人力|医生短缺|医生不足|医生人手|招收医学|医学教育|公费培养|定向培养|医生兼职|夜班费|夜班补助|夜班奖励|医师公会|护理公会|医师全联会|住院医|医护比|护理价格|技术劳务|医生待遇|医务人员待遇|流失率|医护流失|医生流失|留任率|医院编制|医生编制|晋升阶梯|医生工时',
    en: 'nurses?\\b|nursing|midwi|doctors?\\b|physicians?\\b|medical staff|clinicians|junior doctors|staff shortage|medical students?|nurse staffing|recruit(?:ing|ment of) (?:nurses|doctors)|doctor shortage|overseas doctors|resident doctors|trainee doctors',
  },
  publicHealth: {
    tells: 'topic',
    zh: '公共卫生|疾控|疾病控制|疾病预防控制|免疫规划|计划免疫|接种计划|疫苗接种|接种率|接种疫苗|免费接种|公费接种|公费疫苗|公费|筛查|筛检|癌筛|早诊早治|慢性病|慢病|防治|爱国卫生|控烟|禁烟|吸烟率|吸烟|无烟|烟草税|烟税|烟害|加热烟|电子烟|献血|采供血|血液供应|器官捐献|器官捐赠|器官移植|职业病|传染病|妇幼|孕产妇|婴儿死亡率|死亡率|产前|新生儿|分娩|预期寿命|平均寿命|健康素养|精神卫生|精神科|心理援助|心理健康|眼健康|近视|罕见病|疾病负担|流行水平|发病率|患病率|职业健康|营养改善|健康行动|防治行动|防治规划|艾滋|结核|乙肝|糖税|体重管理|出生缺陷|两癌|地方病|血吸虫|疟疾|登革热|基孔肯雅|重点传染病|监测预警|哨点|健康体检|免费体检|戒烟|加味烟|助产|安全分娩|孕产|器捐|禁售|限售|脊髓灰质炎|麻疹|输入病例|本土病例|公共卫生服务|医疗废物|院感|突发公共卫生|健康管理|健康教育|妊娠|胎儿性别|产检|产前检查|辅助生殖|人工生殖|生育医疗|口腔健康|老年人体检|自杀率|烟弹|烟民|公费对象|疫苗覆盖|食盐|含糖饮料税|烟品',
    en: 'vaccination (?:programme|program|plan|campaign|drive|rate)|free vaccin|jabs?\\b|epidemic|pandemic|outbreaks?|smoking ban|smoking|tobacco|vaping|e-cigarettes?|screening|immuni[sz]ation|social distancing|surge in cases|life expectancy|mortality|chronic diseases?|mental health|obesity|blood donat|organ dona|measles|polio|maternal|infant|smoke-free|hiv\\b|tuberculosis|malaria|immunis|immuniz|vaccine rollout|doses',
  },
  epidemic: {
    tells: 'topic',
    zh: '疫情|防控|防疫|感染者|确诊病例|病例|密切接触|隔离|核酸检测|全民检测|检疫|清零|流感|限聚|疫苗通行证',
    en: 'outbreaks?|epidemic|pandemic|infections|cases|quarantine|lockdown',
  },
  family: { tells: 'context', zh: '托育|育儿补贴|生育支持|生育津贴|生育率|婴幼儿照护|普惠托育|托位' },
  regulation: {
    tells: 'topic',
    zh: '药品监管|药品安全|用药安全|用药保障|医疗器械|药械|审评|审批|说明书|飞行检查|飞检|中药饮片|医疗广告|问题疫苗|网络售药|零售药店|定点药店|定点医疗|定点医药|定点机构|非法行医|医疗乱象|过度检查|过度医疗|医疗纠纷|医患纠纷|医疗投诉|卫生监督|处方药|处方|违规使用|乱收费|滥用抗|抗菌药物|终止妊娠|执业证书|无证行医|黑诊所|医药腐败|医药领域腐败|医药反腐|行业作风|医德医风|收红包|医院评鉴|药害救济|超量开药|虚假诊疗|虚假住院',
    en: 'drug regulator|drug safety|regulator|drug approvals?|medical devices?|watchdog|crack(?:ed|s)? down',
  },
  medicine: {
    tells: 'topic',
    zh: '中医药|中医院|中医馆|中医师|中医医师|中医医疗|中西医|中医类|民族医药|中医服务',
    en: 'traditional chinese medicine|chinese medicine',
  },
  // ---- how policy is written
  act: {
    tells: 'policy',
    zh: '印发|通知|意见|方案|规划|办法|条例|部署|出台|制度|试点|政策|改革|立法|修法|入法|修订|修正案|法案|草案|三读|审议|财政补助|拨款|补贴|施政报告|咨询文件|蓝图|规例|专项行动|行动计划|征求意见|新规|新制|新政|上路|发文|联合发文|指南|规定|要求各地|要求各省|纳管|机制|考核|监管|责令|经费|投入|预算|费率|资助|凭单|处罚|罚款|吊销|整治|执法|通报批评|座谈会|工作会议|要求|严禁|不再|免费|铺开|施行|修例|补助|目录|清单|预告|研议|拟|押后|检讨|实名|上限|联网',
    en: 'policy|policies|reforms?|plans?\\b|legislation|bill\\b|law\\b|laws\\b|ban\\b|banned|funding|funded|budget|scheme|proposals?|proposed|strategy|pledge|subsid|programme|consultation|guidelines|white paper|crackdown|overhaul|approves?|amendments?|by law|rules?\\b|regulations?|fines?\\b|mandat|scrap|widen|spending',
  },
  measure: {
    tells: 'policy',
    zh: '实施|落实|纳入|扩大|扩容|取消|推行|推广|推进|完善|健全|建立|规范|统一|标准|目标|启动|计划|调整|下调|上调|调升|提高|加强|优化|惠及|全覆盖|放宽|放开|收紧|限制|试行|覆盖|扩至|下修|减免|豁免|增聘|增拨|增设|新增|开通|落地|治理|力争|预计|不得',
    en: 'expand|extend|raise|increase|cut\\b|cover\\b|introduc|launch|target|improv|strengthen|roll(?:ed)? out',
  },
  release: {
    tells: 'policy',
    zh: '记者从|获悉|了解到|发布会|新闻发布|公布|发布|介绍|通报|宣布|指出|统计公报|公报|数据显示|据统计|文件|推估|审计',
    en: 'announced|unveiled|according to official|figures show|said on|told reporters|statistics|report',
  },
  figures: {
    tells: 'policy',
    zh: '人次|万人|亿人|亿元|参保率|覆盖率|同比|截至|累计|达到|每千|每万|每百万|占比|比例|年均|百分点|平均降价|降幅|全国|全省|全市|全县|我省|我国|个省|省份|各省|各地|全港|全台|本港|人均|均值',
    en: 'per cent|percent|%|million|billion|nationwide|per 1,000|per 100,000',
  },
  forum: {
    tells: 'policy',
    zh: '代表委员|人大代表|政协委员|两会|议员|立法会|立委|提案|建议|呼吁|团体|声明|工会|公会|协会呼|社评|委员(?!会)|短评|时评',
    en: 'opposition|labour|tory|conservative|assembly|democrat|republican|congress|union\\b|unions\\b|strikes?\\b|walkouts?|ballot|real terms|pay (?:deal|rise|increase)',
  },
  people: {
    tells: 'policy',
    zh: '群众|百姓|居民|农民|城乡|患者负担|减轻|减负|惠及|民生|市民|民众|国民|人民|家门口',
    en: 'patients|residents|farmers|the public|taxpayers',
  },
  reality: {
    tells: 'context',
    zh: '医院|医生|医师|患者|病人|药品|用药|疫苗|医疗|卫生|健康|医药|医学|住院|门诊|护士|护理|诊所|药店|体检|病友|临床|急救',
    en: 'health|medical|patient|hospital|drug|medicine|vaccin|disease',
  },

  // ---- what is no policy, though hospitals and drugs stand in it
  market: {
    tells: 'against',
    zh: '股价|涨停|跌停|封板|涨幅|收涨|收跌|大涨|大跌|领涨|拉升|开盘|收盘|挂牌|登板|板块|概念股|生技股|医药股|个股|类股|港交所|a股|港股|创业板|科创板|招股|上市公司|证券|股票|股东|控股|净利润|净利|盈利|转亏为盈|亏损|营业收入|营收|毛利|收购|并购|资产重组|公告称|券商|机构认为|评级|估值|法人|外资|投资者|投资人|融资|募资|市值|半年报|季报|年报|业绩|股份|跟涨|走强|走低|异动|市盈|涨超|跌超|异动股|股指|创业板指',
    en: 'shares?\\b|stocks?\\b|profits?|investors?|analysts?|trading|quarter|revenue|company|companies|firm\\b|acquisition|takeover|merger|market|sales|ipo\\b|earnings|dividend|drugmaker|premarket|rose \\d|fell \\d|nasdaq|london stock|start-?up|raises? \\$|raised \\$|venture|valued|silicon valley|funding round',
  },
  industry: {
    tells: 'against',
    zh: '药企|制药|药业|药商|药厂|新药公司|有限公司|集团|总裁|董事长|总经理|产业|产能|产值|市场规模|市场需求|订单|品牌|展会|医博会|代理商|经销商|销售额|销售|原料药|药材|行情|供货商|供应商|出口|进口|商标|跨国|竞争对手|战略合作|投产|价格上涨|涨价|抛售|炒作|生物医药|大健康产业|研发管线|临床试验|三期|适应症|获批上市|大厂|厂商|保险公司|理赔|重疾险|百万医疗险|保单|商业模式|赛道|龙头|连锁|大药房|加盟|研发实力|战略布局|全球首个|授权合作|海外授权|新品(?!种)',
    en: 'biotech|pharmaceutical|drug ?maker|customers?|products?|our (?:team|platform|solution)|late-stage|clinical trial|stake|pharma\\b|pharmaceuticals|plc\\b|inc\\b|fda nod|fda approv',
  },
  wellness: {
    tells: 'against',
    zh: '养生|食疗|进补|补品|滋补|药膳|煲汤|食材|食物|蔬菜|水果|营养师|营养科|营养素|维生素|维他命|蛋白质|淀粉|脂肪|热量|饱足感|膳食|穴位|按摩|热敷|泡脚|艾灸|瑜伽|减肥|减重|瘦身|体质|禁忌|功效|保健品|保健食品|偏方|野菜|脾胃|阳气|节气|立秋|大暑|口感|饮食|饮品|早餐|多吃|少吃|吃什么|喝水|喝茶|温水|熬夜|睡前|小贴士|温馨提示|运动后|锻炼|护肤|美容|护肝|护眼|长寿秘诀|妙招|医美|整形|祛斑|除皱|秘方|祖传|保健操|太极|食谱|煮法|排毒|补钙|益生菌|抗衰|养颜|肾虚|上火',
    en: 'diets?\\b|eat\\b|eating|foods?\\b|peanut|recipe|tips\\b|allerg|exercis|stretch|sleep|vitamin|yoga|muscle|calorie|weight[- ]loss|workout|back pain|well-being|breakfast|healthy habits',
  },
  education: {
    tells: 'against',
    zh: '症状|病因|病理|诊断|确诊后|并发症|服药|药物治疗|复查|早期|晚期|细胞|肿瘤|基因|抗体|发病机制|发作|遗传|危险因素|高危人群|高风险群|注意事项|什么是|怎么办|该怎么|如何预防|预防措施|化疗|放疗|炎症|发炎|疼痛|红肿|出血|神经|血管|关节|血糖|血压|尿酸|胆固醇|荷尔蒙|更年期|检查方法|治疗方法|不宜|应避免|遵医嘱|患儿|副作用|病毒|免疫力|免疫反应|变异|原理|科普|医生提醒|医师提醒|医生建议|医师建议|专家提醒|专家提示|拆解|成因|及时就医|尽快就医|立即就诊|咳嗽|发烧|发热|头痛|失眠|过敏|讲座|大讲堂|健康讲堂|防护知识|守则|勤洗手|戴口罩|示警|警讯|竟是|结石|糖尿病|高血压|癌友|中招|中镖|酒精|感染风险|肾脏|肝脏|皮肤|骨折|颈椎|腰椎|脑梗|中风|心梗|癌细胞|预后|生存率|剂量|疗效|胃病|胃镜|肠道|肠胃|细针|止痛|标靶|溶栓|先兆|卒中(?!中心|救治|单元)',
    en: 'symptom|diagnos|treatments?|immune|infected|virus|antibod|cells?\\b|tumou?rs?|cancers?|genes?\\b|protein|side effects?|see a doctor|how to|physiotherapist|heart failure|diabetes|bladder|therapy|disorder',
  },
  advice: {
    tells: 'against',
    zh: '为什么|怎么|几种|哪些|哪种|警惕|当心|小心|别再|千万别|真相|秘密|误区|谣言|答疑|支招|您|家长五问|吗(?!啡)',
    en: 'you\\b|your\\b|why\\b|how\\b',
  },
  research: {
    tells: 'against',
    zh: '科学家|研究人员|研究者|研究团队|研究发现|研究显示|课题组|自然》|科学》|柳叶刀|期刊|论文|小鼠|动物实验|实验室|靶点|通路|突破性|新疗法|国家自然基金|国家自然科学基金',
    en: 'study\\b|study finds|studies|researchers?|scientists?|journal|mice\\b|university|trials?\\b|laboratory|breakthrough|samples',
  },
  doctor: {
    tells: 'against',
    zh: '教授|主任医师|副主任|科主任|博士|博士生|导师|硕士|毕业于|擅长|从事|学科|学科带头人|学术|学会|协会|发言|课题|获奖|荣获|喜报|百强|排名|排行榜|当选|评选|院士|访问学者|专家组|专家团队|教授团队|党委书记|我校|名医|医学部|学术带头人|学术会议|国医大师|室主任',
    en: 'professor|dr\\.? |by prof|surgeon',
  },
  event: {
    tells: 'against',
    zh: '论坛|峰会|研讨会|年会|分会|博览会|开幕|闭幕|揭幕|大赛|交流会|培训班|学术周|颁奖|典礼|圆满|隆重|嘉宾|莅临|主办|承办|协办|在京召开|成功举办|成功举行|签约仪式|(?<!代表|卫生)大会',
    en: 'forum|summit|expo\\b|award|annual conference',
  },
  operation: {
    tells: 'against',
    zh: '手术|移植术|微创|成功实施|成功完成|顺利完成|首例|例手术|麻醉|术后|术中|切除|置换|主刀|开刀|医疗队|来院|我院|该院|本院|市一院|医院领导|抢救|救回|转危为安|义诊|捐助|爱心|援疆|援外|驰援|赴川|医疗团队|一面锦旗|锦旗|心内科|骨科团队|外科团队|福音|成功救治|取出|康复出院|出院|痊愈|根治术|病例讨论|揭牌|绿色通道|诊疗中心成立|移植患者|移植手术|救治(?!单元|中心|能力|体系|网络|机制)',
    en: 'surgery|operation|surgeons?|transplant',
  },
  hospital: {
    tells: 'against',
    zh: '人民医院|协和医院|中心医院|肿瘤医院|脑科医院|儿童医院|口腔医院|眼科医院|附属[^，。]{0,6}医院|第[一二三四五六七八九]医院|市立医院|妇幼保健院|大学医院|医学院|荣总|长庚',
  },
  portrait: {
    tells: 'against',
    zh: '医者|仁心|最美|勋章|先进事迹|感动|守护|坚守|赤诚|救死扶伤|从医|行医|一生|岁的|大爷|奶奶|女孩|男孩|妈妈|母亲|父亲|爸爸|丈夫|妻子|儿子|女儿|眼泪|泪|他说|她说|回忆|梦想|逝世|享年|追悼|告别仪式|哀悼|外婆|生前|奠基人|岳父|岳母|宝宝|老伴|患病|捐款|慈善|公益|善款|好人|敬佩|热泪|奔波|志工|英雄',
    en: 'her (?:father|mother|husband|son|daughter)|his (?:father|mother|wife|son|daughter)|memories|died aged|tribute',
  },
  accident: {
    tells: 'against',
    zh: '火灾|起火|遇难|身亡|死因|不治|坠楼|堕楼|送院|送医|受伤|伤者|重伤|车祸|侧翻|自撞|爆炸|地震|溺水|警方|警员|警察|公安|报案|法庭|法院|法官|裁判官|一审|二审|研讯|聆讯|判处|判刑|被告|起诉|检方|辩方|控方|求情|受贿|回扣|嫌疑|嫌犯|事故|家属|索赔|赔偿|倒塌|暴雨|被困|失踪|拘留|逮捕|被捕|贪污|洗黑钱|专业失德|停牌|医疗事故|夭折|盗窃|偷窃|诈骗|轻生|遗书|持刀|行凶|伤医|判决书|上诉人|原告|民事|侦查|开漏药|不幸|庭审|落网|涉嫌|双规|落马|受审|骗局|杀害|杀人|凶杀|死亡(?!率)',
    en: 'court|trial\\b|police|arrest|stolen|theft|stole|fraud|jury|lawsuit|ruling|killed|died|suspect|crash|fire\\b|murder|guilty|sentenced|jailed|prison|judge',
  },
  elderly: {
    tells: 'against',
    zh: '养老金|养老机构|养老服务|养老院|养老床位|个人养老|商业养老|养老保险|养老|退休|老龄化|老龄|照护师|长照|护理员|社区食堂|助餐|助浴|民政[部局]|安老|老人院|年金|适老化|长者照护|养老护理|日间照料|银发经济|老人院舍',
    en: 'pensions?\\b|pensioners?|retire|care homes?|nursing homes?|elderly',
  },
  fitness: {
    tells: 'against',
    zh: '体育|健身|全民健身|体卫融合|运动员|比赛|赛季|球员|足球|篮球|体质健康|马拉松|奥运|冠军|主场|进球',
    en: 'football|olympic|athlete|coach\\b|match\\b|league|tournament',
  },
  foreign: {
    tells: 'elsewhere',
    zh: '美国|英国|日本|韩国|法国|德国|西班牙|巴西|印度|俄罗斯|乌克兰|以色列|巴勒斯坦|加沙|以军|伊朗|刚果|非洲|欧洲|拉美|欧盟|世卫组织|世界卫生组织|外媒|当地时间|特朗普|拜登|孟加拉|阿根廷|国际关注|海外中心|海外患者|外籍患者|一带一路|巴以|黎巴嫩|土耳其|叙利亚|泰国|越南|新加坡|加拿大|澳大利亚|世卫',
  },
  food: {
    tells: 'against',
    zh: '食品安全|食品|餐饮|用餐|糕点|菌落|禽流感|生猪|猪|养殖|口蹄疫|兽|乳品|乳业|农产品|家禽|抽检|下架|市场监管|消费者|(?<!奶)奶(?!奶)',
    en: 'food safety|cattle|poultry|bird flu|pets?\\b',
  },
  economy: {
    tells: 'against',
    zh: '国内生产总值|gdp|外贸|进出口|银行|保险业|金融|失业率|房地产|楼市|光伏|关税|制造业|工业|物价|通胀|人口普查|抽样调查|出生人口|毕业生|粮食|铁路|交通|能源',
    en: 'banks?\\b|inflation|tariff|interest rate',
  },
  society: {
    tells: 'against',
    zh: '教育部|教师|高校|作文|高考|职业教育|产教|节目|播出|演出|电影|文化|旅游|艺人|娱乐|游戏|芯片|科技公司|人工智能|直播|残疾人|残联|儿童|困境|妇联|共青团|航天|卫星|天气|气温|寒潮|台风|宣传部|文艺|孤独症|小学|幼儿园|师生|开学',
    en: 'school|students?\\b|films?\\b|music|game|software|artificial intelligence|machine learning|television|weather|travel|astronaut|robot',
  },
  life: {
    tells: 'aside',
    zh: '手机|学校|学生|大学|家长|青少年|志愿|企业|消费|就业|农业|经济|扶贫|老人|孩子|夫妻|婴儿|女士|家人|灾区|照护|失能老人|老年人',
    en: 'economy|economic|business|jobs\\b|housing|data\\b|famil|children',
  },
  politics: {
    tells: 'against',
    zh: '国安法|选委会|选举|示威|黑衣人|反修例|民主党|警暴|罢工|游行|战事|军方|军队|军事|空袭|袭击|停火|冲突|战争|导弹|白皮书|溯源|访华|外交|国安|专制|特权|言论',
    en: 'election|war\\b|protest|military|air ?strike|ceasefire|troops',
  },
  service: {
    tells: 'against',
    zh: '预约|咨询电话|咨询热线|微信号|公众号|扫码|客服|优惠|折扣|免费体验|套餐|疗程|报名|课程|职称论文|代写|润色|招聘|应聘|简历|招生|待遇面议|审稿|投稿|发表支持|点击|笔试|聘用|报考|拟聘|考试大纲|事业单位|订购|限时|到店|特价|院址|乘车路线|来院路线|祝您|资格审查|应届|周岁以下|sci论文',
    en: 'contact us|sign up|subscribe|book a demo|our services|apply now|vacanc|click here',
  },
};
