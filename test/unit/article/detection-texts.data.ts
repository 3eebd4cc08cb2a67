/** Short articles in our own words: what kind, headline, opening. No figures, for none is looked at. */
export type Text = readonly [kind: string, title: string, text: string];

export const POLICY: readonly Text[] = [
  [
    'pay of village doctors',
    '村医的工资由县里发了',
    '从本月起，这个山区县的乡村医生不再靠开药挣钱，基本报酬由县财政统一发放。县卫健局说，此举是为了留住人。',
  ],
  [
    'prices of examinations',
    '同一项检查，跨省差价为何这么大',
    '国家医保局对影像检查收费开展规范治理，要求各省对标中位价，把明显偏高的项目降下来。',
  ],
  [
    'a brief',
    '异地就医备案可线上办',
    '省医保中心消息，参保人可通过手机办理备案，住院费用直接结算，不必先垫付。',
  ],
  [
    'an opinion',
    '别让县医院成了“抽水机”',
    '医联体应当把专家留在县里，把常见病看在县里。考核不改，下沉就只是挂牌。',
  ],
  [
    'enforcement',
    '七部门联手整治号贩子',
    '国家卫生健康委会同公安、网信等部门开展专项整治，要求医院实行实名制挂号，堵住技术漏洞。',
  ],
  [
    'emergency care',
    '公共场所将多配除颤仪',
    '省卫健委公布急救能力提升计划，新增自动体外除颤仪，培训持证救护员，缩短院前急救反应时间。',
  ],
  [
    'careers in Chinese medicine',
    '中医医师晋升不再唯论文',
    '人社部和国家中医药局联合发文，把临床疗效和带教情况作为评价的主要依据，基层中医师可单独评审。',
  ],
  [
    'vaccines',
    '适龄女生可免费接种HPV疫苗',
    '市疾控局宣布，秋季学期起为在校女生免费接种，知情同意，经费由市区两级财政承担。',
  ],
  [
    'private hospitals',
    '社会办医再获松绑',
    '国务院有关部门提出，民营医院在职称评定、医保定点方面与公立医院同等对待，各地不得设置隐性门槛。',
  ],
  [
    'a hotline',
    '全国心理援助热线统一号码',
    '国家卫生健康委要求各省份开通统一的心理援助热线，接线人员须经培训考核。',
  ],
  [
    'fraud',
    '飞检组进驻后，医院退回医保金',
    '国家医保局通报飞行检查情况：部分医院串换项目、虚构住院，违规使用医保基金，已被处以行政处罚。',
  ],
  [
    'drugs by pharmacy',
    '定点药店的每盒药都要实时上传',
    '市医保部门说，系统上线后筛出一批疑点数据，多家药店被暂停结算。',
  ],
  [
    'care on wheels',
    '山里来了“移动卫生院”',
    '装着B超和药柜的大巴定期开进村寨。县里算过账，这样比重建村卫生室省钱，慢病随访率也提高了。',
  ],
  [
    'a law',
    '传染病防治法完成修订',
    '新法健全了监测预警和信息报告制度，明确医疗机构发现不明原因聚集性疾病可直接上报。',
  ],
  [
    'an alliance',
    '配方颗粒省际联盟采购落地',
    '由多个省份参加的中药配方颗粒联盟采购结果今天起执行，价格明显下降，预计节约大量费用。',
  ],
  [
    'Hong Kong: waiting',
    '專科門診輪候再延長　議員促增撥資源',
    '醫管局向立法會提交文件，骨科穩定新症輪候時間再延長。議員批評人手規劃失當，要求重新調配聯網撥款。',
  ],
  [
    'Hong Kong: fees',
    '公院收費明年起調整',
    '政府宣布公立醫院收費改革，提高急症室收費，同時放寬醫療費用減免資格。',
  ],
  [
    'Hong Kong: dentists',
    '牙科街症籌額爆滿',
    '衞生署轄下政府牙科診所的街症服務供不應求。工作小組報告建議，由政府資助非政府機構提供廉價補牙服務。',
  ],
  [
    'Hong Kong: smoking',
    '控煙條例三讀　電子煙不准帶上街',
    '立法會通過控煙修訂，市民不得在公眾地方管有煙彈。局方稱吸煙率的目標是再降。',
  ],
  [
    'Taiwan: premium',
    '健保費率凍漲',
    '健保會昨天討論明年度費率，多數委員主張維持不變。健保署推估，安全準備將續降，衛福部須在年底前拍板。',
  ],
  [
    'Taiwan: nurses',
    '三班護病比入法',
    '立法院三讀通過醫療法修正案，明定急性一般病床三班護病比。醫院協會憂床位再關閉，盼衛福部給予緩衝期。',
  ],
  [
    'Taiwan: screening',
    '擴大癌篩上路',
    '國健署表示，公費癌症篩檢擴大適用對象，乳癌、大腸癌、肺癌均下修年齡。',
  ],
  [
    'Taiwan: new drugs',
    '癌症新藥基金匡列預算　暫時性支付上路',
    '對療效仍有不確定性的新藥，健保將先以暫時性支付給付，再視真實世界數據決定去留。病友團體肯定縮短等待。',
  ],
  [
    'English: clinics',
    'China to cover village clinics with basic medical insurance',
    'The National Healthcare Security Administration said village clinics have been linked to the insurance system, so that farmers can have outpatient bills reimbursed on the spot.',
  ],
  [
    'English: fees',
    'Hong Kong to raise public hospital fees',
    'The government will lift the charge for accident and emergency visits while expanding waivers for poor patients. Health officials said subsidies had encouraged overuse.',
  ],
  [
    'English: pay',
    'Resident doctors in England vote for more strikes',
    'The union said pay had fallen in real terms. The health secretary warned that walkouts would set back efforts to reduce the backlog of operations.',
  ],
  [
    'English: births',
    'Beijing widens maternity cover in bid to lift birth rate',
    'Expenses related to childbirth will be fully covered under the state insurance scheme, officials said at a national work conference.',
  ],
];

export const OTHERS: readonly Text[] = [
  [
    'wellness',
    '大暑将至，这几种水少喝',
    '含糖饮料越喝越渴，冰镇饮品容易刺激肠胃，营养科医生建议少量多次喝温水，运动后补充淡盐水。',
  ],
  [
    'disease education',
    '为什么痛风总在半夜发作',
    '夜间体温下降，尿酸盐更容易在关节里结晶。风湿科医生介绍，急性期应休息，不要自行按摩。',
  ],
  [
    'questions to a doctor',
    '孩子反复咳嗽要不要拍片？',
    '咳多久算慢性？雾化会不会依赖？市儿童医院呼吸科主任提醒，出现气促、口唇发紫要立即就诊。',
  ],
  [
    'a day of awareness',
    '世界卒中日：救命更救脑',
    '看一张脸是否不对称，查两只手臂是否无力。神经内科专家提醒，发病后要抓住溶栓黄金时间，立刻拨打急救电话。',
  ],
  [
    'publicity',
    '市一院完成我市首例经导管瓣膜置换',
    '心内科团队为李大爷植入人工瓣膜，术后第三天即可下床。该院近年来引进多项新技术，为百姓带来福音。',
  ],
  [
    'publicity in the words of policy',
    '好消息！我院成为省直医保定点单位',
    '我院自本月起开通省直医保结算。医院设有骨伤、疼痛等特色专科，专家每日坐诊，欢迎新老患者前来，免费停车。',
  ],
  [
    'a ranking',
    '我校附属医院跻身全国百强',
    '最新公布的排行榜上，我校附属医院名次上升，神经外科、骨科等学科进入前列。院党委书记表示将再接再厉。',
  ],
  [
    'a free clinic',
    '专家义诊进社区',
    '区中医院的专家来到小区，为居民量血压、把脉问诊，现场发放宣传册。王奶奶说，这样的活动多来几次。',
  ],
  [
    'shares',
    '创新药板块午后拉升，个股封板',
    '消息面上，医保局透露将优化谈判规则；机构认为，政策边际回暖，龙头估值有望修复，维持买入评级。',
  ],
  [
    'a company',
    '某药企新适应症获批上市',
    '公司公告称，旗下抗体药物获国家药监局批准，三期临床显示生存期延长。公司预计该产品销售额将大增。',
  ],
  [
    'a company hurt by policy',
    '血透器械商递表港交所',
    '招股书显示，公司受集中带量采购影响，主要产品均价下降，毛利率滑落。募资拟用于海外扩张。',
  ],
  [
    'an accident',
    '载有医护人员的大巴侧翻',
    '一辆载有县人民医院职工的旅游大巴在山路侧翻，有人遇难，伤者已送往市中心医院救治，事故原因正在调查。',
  ],
  [
    'a trial',
    '医院原院长受贿案一审',
    '法院审理查明，被告人利用采购设备、药品等职务便利收受财物，被判处有期徒刑，并处罚金。',
  ],
  [
    'a dispute',
    '产妇分娩后身亡，家属质疑抢救',
    '家属称医院隐瞒病情，院方回应说诊疗符合规范，双方已申请医疗事故鉴定，警方对现场冲突进行了调解。',
  ],
  [
    'pensions',
    '养老金怎么涨？两部门发话',
    '人社部、财政部印发通知，提高退休人员基本养老金水平，居民基础养老金最低标准同步上调。',
  ],
  [
    'care of the old',
    '社区食堂、助浴点：这座城市这样养老',
    '老人凭卡就能吃上热饭，助浴车定期上门。民政局负责人说，今年还要改造家庭养老床位。',
  ],
  [
    'recruitment',
    '县人民医院公开招聘护理人员公告',
    '现面向社会公开招聘护理人员，要求大专以上学历，持有护士执业资格证。报名截止后统一面试，择优录用。',
  ],
  [
    'a portrait',
    '守着海岛三十年，他是渔民的“活药箱”',
    '一条小木船，一只旧药箱。台风夜里，他抱着高烧的孩子蹚水过桥；退休那天，他哭得像个孩子。',
  ],
  [
    'an obituary',
    '著名肝胆外科专家逝世',
    '他培养博士生无数，被誉为肝胆外科奠基人之一。遗体告别仪式将于周五举行，学生纷纷表示哀悼。',
  ],
  [
    'research',
    '科学家发现阿尔茨海默病新靶点',
    '研究团队发表论文，揭示一种蛋白在神经元死亡中的作用，小鼠实验中阻断该通路可改善记忆。',
  ],
  [
    'food',
    '糕点抽检不合格，菌落总数超标',
    '市场监管局通报食品安全监督抽检结果，已责令企业下架召回。消费者发现上述产品可投诉。',
  ],
  [
    'a war',
    '一家医院遭空袭',
    '当地卫生部门说，空袭造成多人死亡，医院发电机燃料只够维持两天，世卫组织呼吁立即停火。',
  ],
  [
    'an outbreak abroad',
    '马尔堡病毒在非洲一国致人死亡',
    '当地卫生官员说，已追踪密切接触者。世卫组织评估该国风险为高，邻国加强了边境筛查。',
  ],
  [
    'Hong Kong: court',
    '護士涉偷取嗎啡針劑　裁判官押後判刑',
    '被告任職註冊護士，承認盜竊罪。案情指她在病房藥櫃取走嗎啡自用，同事點算時揭發。',
  ],
  [
    'Hong Kong: disease',
    '眼乾不只是缺水　眼科醫生拆解成因',
    '長時間對住電腦、戴隱形眼鏡都會令淚液不足。醫生建議熱敷眼瞼，如持續紅腫疼痛應盡快求診。',
  ],
  [
    'Taiwan: a case',
    '阿嬤背痛三年竟是骨頭被蛀空',
    '林姓婦人長年腰痠背痛，以為是老化，檢查發現是多發性骨髓瘤。血液腫瘤科醫師替她安排標靶治療。',
  ],
  [
    'Taiwan: business',
    '生技股領軍　新藥公司登板首日大漲',
    '掛牌首日開盤即上衝，帶動生技族群走揚。公司表示，三期數據優於預期，法人看好明年轉虧為盈。',
  ],
  [
    'English: research',
    'New blood test could spot cancer early, study finds',
    'Researchers at a university analysed samples from patients and say the test detected tumours. Larger trials are needed before it could be used in clinics.',
  ],
  [
    'English: crime',
    'Nurse jailed for stealing morphine from ward',
    'A nurse who replaced vials of painkillers with saline has been sentenced to prison. The judge said she had put vulnerable patients at risk.',
  ],
  [
    'English: business',
    'Drugmaker shares jump after trial beats forecasts',
    'Shares rose in early trading after the company said patients lost weight in a late-stage trial. Analysts expect large annual sales.',
  ],
];
