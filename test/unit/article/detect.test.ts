import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/article/detect';
import { articleFromText } from '../../../lib/article/plain-text';
import { OTHERS, POLICY } from './detection-texts.data';

const verdict = (title: string, text: string) => detect({ title, text, publisher: null, url: null });

describe('health policy', () => {
  test.each([
    [
      '医保基金运行平稳',
      '国家医保局公布，今年前三季度全国基本医疗保险基金总收入和总支出均保持增长，参保率稳定在95%。',
    ],
    [
      '乡镇卫生院能力提升行动启动',
      '国家卫生健康委印发通知，要求各地加强乡镇卫生院和村卫生室建设，推动优质医疗资源下沉，让群众就近看病。',
    ],
    [
      '新一批药品集采结果公布',
      '国家组织药品集中带量采购产生中选结果，平均降价过半，群众用药负担进一步减轻。',
    ],
    [
      '公立醫院急症室輪候時間延長',
      '醫管局表示，公立醫院病床佔用率持續高企，急症室病人輪候超過六小時，議員促請政府增撥資源、增聘醫護人手。',
    ],
    [
      '健保部分負擔新制七月上路',
      '衛福部宣布，健保門診藥品及急診部分負擔新制七月實施，健保署將檢討分級醫療成效。',
    ],
    ['免疫规划扩大覆盖', '国家疾控局介绍，国家免疫规划疫苗接种率保持在90%以上，传染病报告发病率持续下降。'],
    [
      'Minister unveils plan to cut hospital waiting lists',
      'The health secretary said NHS waiting times in England will fall as the government increases funding for hospitals and nurses.',
    ],
  ])('%s', (title, text) => {
    const { healthPolicy, score, reasons } = verdict(title, text);
    expect({ healthPolicy, reasons: reasons.length > 0, score: score >= 0.5 }).toEqual({
      healthPolicy: true,
      reasons: true,
      score: true,
    });
  });
});

describe('what only speaks of health', () => {
  test.each([
    [
      'wellness',
      '立秋吃什么好？三款养生汤',
      '立秋以后要润燥，多吃梨和百合，少吃辛辣。煲汤时加几颗红枣，功效更好，脾胃虚寒的人不宜多喝。',
    ],
    [
      'disease education',
      '糖尿病的早期症状有哪些',
      '多饮、多尿、体重下降是糖尿病的典型症状。确诊以后应遵医嘱服药，注意饮食，定期复查血糖，预防并发症。',
    ],
    [
      'publicity',
      '我院专家成功完成高难度手术',
      '近日，心外科主任王教授团队为患者成功实施微创手术，手术顺利完成，术后恢复良好。王教授是博士生导师，擅长瓣膜病治疗。',
    ],
    [
      'shares',
      '医药股集体走强 多股涨停',
      '受消息刺激，医药板块拉升，某制药公司股价涨停，公司公告称去年净利润同比增长两成，投资者关注其研发管线。',
    ],
    [
      'an accident',
      '医院住院楼起火 警方介入调查',
      '昨晚，一家医院的住院楼发生火灾，造成人员死亡，警方已控制负责人，家属等待消息。',
    ],
    [
      'pensions',
      '基本养老金继续上调',
      '人力资源社会保障部通知，今年继续提高退休人员基本养老金水平，养老机构和居家养老服务也将发展。',
    ],
    [
      'the economy',
      '前三季度国内生产总值增长',
      '国家统计局公布，前三季度国内生产总值同比增长，工业和消费回升，外贸进出口保持稳定，就业总体健康。',
    ],
    ['nothing', '空白', ''],
  ])('%s', (_, title, text) => {
    expect(verdict(title, text).healthPolicy).toBe(false);
  });
});

describe('articles of many kinds, from mainland China, Hong Kong, Taiwan, and in English', () => {
  test.each(POLICY)('%s is policy', (_, title, text) => {
    expect(verdict(title, text).healthPolicy).toBe(true);
  });
  test.each(OTHERS)('%s is none', (_, title, text) => {
    expect(verdict(title, text).healthPolicy).toBe(false);
  });
});

describe('the same article in other makes', () => {
  const [, title, text] = POLICY[4]!;
  const [, elsewhere, other] = OTHERS[8]!;
  const filler = '这座小城的早市在清晨开张，卖菜的卖花的依次排开。'.repeat(20);
  test.each([
    [
      'as plain text, the headline its first line',
      (head: string, body: string) => articleFromText(`${head}\n${body}`, { url: null }),
    ],
    [
      'the headline repeated above the text',
      (head: string, body: string) => ({ title: head, text: `${head}\n${body}`, publisher: null, url: null }),
    ],
    [
      'written ten times over',
      (head: string, body: string) => ({ title: head, text: body.repeat(10), publisher: null, url: null }),
    ],
    [
      'with much else below',
      (head: string, body: string) => ({ title: head, text: body + filler, publisher: null, url: null }),
    ],
  ])('%s', (_, make) => {
    expect(detect(make(title, text)).healthPolicy).toBe(true);
    expect(detect(make(elsewhere, other)).healthPolicy).toBe(false);
  });
});

test.each([
  ['其中医院占三成', '其中医院3.9万个，乡镇卫生院3.3万个。', '中医院', false],
  ['其中选出百家', '医保局公布名单，其中选出一百家医院。', '中选', false],
  ['尤其中医院发展快', '尤其中医院床位增加，医保支付向其倾斜。', '中医院', true],
])('words that lie across two others are no reasons: %s', (title, text, word, found) => {
  expect(verdict(title, text).reasons.some((reason) => reason.endsWith(`:${word}`))).toBe(found);
});

test('reasons name the place and the word, strongest first, and what speaks against', () => {
  const { reasons } = verdict(
    '医保药品目录调整',
    '国家医保局公布药品目录调整结果，某上市公司股价应声上涨，分析师看好制药产业。',
  );
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.length).toBeLessThanOrEqual(6);
  for (const reason of reasons) expect(reason).toMatch(/^-?(?:title|lead|body):\S/);
  expect(reasons.some((reason) => reason.startsWith('-'))).toBe(true);
});

test('a word is a reason once, where it tells most', () => {
  const { reasons } = verdict('医保目录调整', '医保目录调整方案公布，医保基金支出占比提高5%。');
  const words = reasons.map((reason) => reason.replace(/^-?\w+:/, ''));
  expect(words.filter((word) => word.includes('医保'))).toHaveLength(1);
  expect(words).not.toContain('%');
});
