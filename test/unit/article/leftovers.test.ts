import { describe, expect, test } from 'vitest';
import { leftoverOf } from '../../../lib/article/leftovers';
import { RELATED } from '../../../lib/article/related';

const box = { name: 'p', parent: null, words: '', suspicion: null, outside: false, first: 0, last: 1 };
const rule = (text: string) => leftoverOf({ text, runs: [], linked: 0, box, code: false })?.name ?? null;

describe('lines that stand in the column and are no part of the article', () => {
  test.each([
    ['来源：江城日报', 'source'],
    ['发布时间：2024-05-12 10:00', 'source'],
    ['（责任编辑：周文）', 'editor'],
    ['编辑：周文 校对：李明 审核：王芳', 'editor'],
    ['编辑 周文 校对 李明', 'editor without a colon'],
    ['文/图：周文 李明', 'author'],
    ['江城晚报记者 周文', 'byline'],
    ['查看原文', 'tools'],
    ['[详细]', 'tools'],
    ['（心外科 供稿）', 'supplied by'],
    ['（原标题：基层看病更方便）', 'original title'],
    ['您现在的位置：首页 > 新闻', 'where you are'],
    ['首页 > 新闻 > 正文', 'where you are'],
    ['下一篇：冬季进补指南', 'neighbours'],
    ['首页 1 2 3 下一页', 'pages'],
    ['下一页', 'neighbours'],
    ['[1] [2] [3]', 'pages'],
    ['共3页 第1页', 'pages'],
    ['【打印本页】【关闭窗口】', 'tools'],
    ['浏览次数：8860', 'tools'],
    ['分享到：', 'tools'],
    ['广告', 'advert'],
    ['1286人参与', 'count'],
    ['2012年08月21日08:15　滨海日报', 'date'],
    ['原创 健康观察站 2024-05-12 08:00', 'time stamp'],
    ['望潮新闻11月28日', 'age'],
    ['江城网 3小时前', 'age'],
    ['声明：本文仅代表作者个人观点，与本站无关。', 'declaration'],
    ['这篇文章不代表本站的立场。', 'disclaimer'],
    ['图片来自网络，如有侵权，请联系删除。', 'declaration'],
    ['未经授权，不得转载。', 'declaration'],
    ['主办单位：江城市医疗保障局', 'imprint'],
    ['地址：滨江路88号 电话：8888888', 'imprint'],
    ['长按识别二维码，关注我们', 'invitation'],
    ['点击下载江城客户端，看更多新闻。', 'offer'],
    ['AI摘要：本文介绍了参保人数的变化，由人工智能生成。', 'summary'],
    ['本文来自微信公众号“江城健康”，作者：周文，经授权发布。', 'permission'],
    ['江城发布 · 07-18 10:22', 'age'],
    ['7月18日江城日报', 'age'],
    ['2024-07-18 Source: River City Daily', 'date'],
    ['想看更多，戳这里', 'offer'],
    ['打开江城客户端查看', 'call'],
    ['★ ★ ★', 'no words'],
  ])('%s', (text, name) => {
    expect(rule(text)).toBe(name);
  });

  test.each([
    '注册护士总量达到563万人',
    '分享会上，代表们介绍了基层医疗的经验。',
    '记者从国家医保局获悉，参保率稳定在95%。',
    '上个月，全国门诊结算5亿人次。',
    '下一步，将推动更多病种纳入跨省直接结算。',
    '来源于基层的数据显示，就诊率超过90%。',
    '编辑部收到了3000封来信，都在问怎么报销。',
    '2024年，全国共有村卫生室57.0万个。',
    '截至2025年11月',
    '一、基金收支',
    '1',
    '（一）扩大参保覆盖面',
    '图：村医在卫生室里整理药柜',
    '图片来源：视觉江城',
    '患者可以关注自己的权益，也可以拨打12393。',
    '评论员认为，改革还要继续推进。',
    '智能导诊系统已覆盖86家医院。',
    '本文为读者梳理了三年来的数据。',
    '7-18 岁人群',
    '7月18日召开的部务会',
    '登录国家医保服务平台App，就可以办理备案。',
    '详细目录',
    '更多详细数据如下',
  ])('%s may be part of it', (text) => {
    expect(rule(text)).toBeNull();
  });
});

describe('headings of what is related', () => {
  test.each([
    '相关阅读',
    '相关新闻：',
    '延伸閱讀',
    '【推荐阅读】',
    '热点新闻',
    '猜你喜欢',
    '网友评论',
    '最新评论（12）',
    '相关附件',
    'Related stories',
    'Most read',
  ])('%s', (text) => expect(RELATED.test(text)).toBe(true));
  test.each([
    '相关措施',
    '下一步怎么做',
    '评论认为改革方向正确',
    '最新数据',
    '新闻发布会实录',
    '推荐用药方案',
    '一、主要内容是什么',
    'More than insurance',
  ])('%s is a heading of the article', (text) => expect(RELATED.test(text)).toBe(false));
});
