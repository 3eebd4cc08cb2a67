import { describe, expect, test } from 'vitest';
import { PARSERS, REFINERS } from '../../../lib/statistics';
import { documentOf } from '../../../lib/statistics/document';
import { DOUBTS } from '../../../lib/statistics/refiners/evidence';

/** A sentence in which the rule, and no rule before it, has the say about a number. */
const SPEAKS: Readonly<Record<string, string>> = {
  mixed: '共一又二分之一。',
  title: '印发《2024年重点任务》。',
  fraction: '三分之二的县。',
  ratio: '医护比为1:1.2。',
  version: '升级到3.2.1。',
  phone: '致电010-68791234。',
  label: '见表2-1。',
  position: '北纬39度。',
  idiom: '五花八门。',
  weekday: '周三开始。',
  republican: '民國113年7月1日。',
  era: '民国二十三年。',
  'rate-base': '每十万人口。',
  'rate-unit': '发病率（1/10万）',
  code: 'COVID-19疫情。',
  date: '5月24日。',
  ordinal: '第三家。',
  'pair-word': '村里有俩医生。',
  percent: '占12%。',
  tenths: '占三成。',
  doubling: '翻一番。',
  half: '半数的县。',
  money: '投入3亿元。',
  quoted: '坚持“四个最严”。',
  place: '五台县。',
  duration: '等候26分钟。',
  remainder: '身高1米62。',
  unit: '新建12所医院。',
  bare: '覆盖1.2亿患者。',
};

describe('parsers', () => {
  test('are named once, each with a sentence here', () => {
    expect(PARSERS.map(({ name }) => name).sort()).toEqual(Object.keys(SPEAKS).sort());
  });
  test.each(Object.entries(SPEAKS))('%s speaks: %s', (name, text) => {
    const document = documentOf(text, { published: null });
    const first = document.numerals.map(
      (numeral) => PARSERS.find((parser) => parser.read(numeral, document))?.name,
    );
    expect(first).toContain(name);
  });
});

/** A sentence of which the doubt drops a number that no other doubt drops. */
const DROPS: Readonly<Record<string, string>> = {
  one: '来了一名患者。',
  untold: '来了几个患者。',
  'scale-alone': '奔向百个乡村。',
  definite: '会上，两位专家发言。',
  abstract: '围绕三个重点推进。',
  threshold: '98%的县至少有1所医院。',
  confidence: '有效率的95%置信区间。',
  definition: '重症是指住院超过7天的。',
  classed: '建成5万吨级码头。',
  ranked: '位居前10名。',
  'round-the-clock': '热线24小时值守。',
  audience: '0条评论',
  pages: '共3页',
  window: '过去5年的变化。',
  'spoken-duration': '两年里他常来。',
  circle: '建设15分钟健康圈。',
  'person-age': '一位67岁的村民。',
  unitless: '附后12。',
};

describe('doubts', () => {
  test('are named once, each with a sentence here', () => {
    expect(DOUBTS.map(({ name }) => name).sort()).toEqual(Object.keys(DROPS).sort());
  });
  test.each(Object.entries(DROPS))('%s alone drops: %s', (name, text) => {
    const document = documentOf(text, { published: null });
    const found = document.numerals.flatMap((numeral) => {
      for (const parser of PARSERS) {
        const reading = parser.read(numeral, document);
        if (reading) return 'kind' in reading ? [reading] : [];
      }
      return [];
    });
    const widened = REFINERS.slice(
      0,
      REFINERS.findIndex((refiner) => refiner.name === 'evidence'),
    ).reduce(
      (drafts, refiner) => refiner.refine(drafts, document),
      found as Parameters<(typeof REFINERS)[number]['refine']>[0],
    );
    const doubting = widened.map((draft, at) =>
      DOUBTS.filter((doubt) => doubt.doubts(draft, document, widened[at - 1])).map((doubt) => doubt.name),
    );
    expect(doubting).toContainEqual([name]);
  });
});

test('refiners are named once', () => {
  const names = REFINERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
