import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../lib/cheerio';

const SENTENCE = '国家医保局公布，全国基本医疗保险参保人数达到13.27亿人，参保率稳定在95%以上。';
const lastOf = (end: string) =>
  articleFromHtml(
    `<title>参保人数最新公布</title><h1>参保人数最新公布</h1><div><p>${SENTENCE}</p><p>${SENTENCE}${end}</p></div>`,
    null,
  )
    .text.split('\n')
    .at(-1);

describe('what stands behind the last sentence and is no part of the article', () => {
  test.each([
    '（责任编辑：周文）',
    ' 【编辑：周文】',
    '<span>责任编辑：周文</span>',
    '<a href="/">返回江城网，查看更多</a>',
    '<a href="/t">点击进入专题&gt;&gt;</a>',
    '<a href="/t">阅读原文</a>',
    '<a href="/t">[详细]</a>',
    '扫描二维码关注我们',
    '（原标题：参保人数公布）',
    '来源：江城日报',
  ])('%s', (end) => {
    expect(lastOf(end)).toBe(SENTENCE);
  });
});

describe('what stands there and is a part of it', () => {
  test.each([
    '（完）',
    '（记者 周文）',
    '（文/图 周文 李明）',
    '”周文说',
    '其中，职工医保3.7亿人',
    '2024年5月1日',
    '编辑部收到的来信也说，报销更快了',
  ])('%s', (end) => {
    expect(lastOf(end)).toBe(SENTENCE + end);
  });
});
