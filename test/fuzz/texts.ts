import fc from 'fast-check';

/** What Chinese numbers, dates and lists are made of; some of it broken. */
const GRAMMAR = (
  '0 1 2 3 9 10 100 2024 1.5 1,000 1， 0.0 ００ １２ ３．５ 一 二 两 三 十 百 千 万 亿 兆 零 〇 半 几 数 点 又 ' +
  '% ％ ‰ 个 家 人 人次 元 万元 亿元 张 岁 年 月 日 天 小时 分钟 倍 成 折 届 批 轮 公里 ℃ mmHg ' +
  '百分点 个百分点 百分之 千分之 分之 /10万 /万 每 每千 每千人口 人均 户均 年均 ' +
  '近 约 超 超过 不到 不足 至少 最多 以上 以下 以内 左右 上下 多 余 来 强 弱 将近 大约 ' +
  '— —— - ~ ～ 至 到 和 、 / × + ± −5 ' +
  '从 由 比 较 同比 环比 增长 下降 提高 提高到 减少 翻一番 翻两番 减半 达 达到 为 占 其中 分别为 合计 共 ' +
  '2024年 2024年底 2020—2024年 去年 今年 上半年 一季度 “十四五” 到2025年 截至 同期 二〇二四年 民国113年 ' +
  '全国 广东省 深圳市 某县 北京 该省 香港 美国 ' +
  '医院 医疗卫生机构 参保人数 床位 卫生技术人员 基本医保 国家卫生健康委 力争 目标 预计 ' +
  '第 第3 （ ） ( ) “ ” 《 》 【 】 。 ， ； ： ！ ？ … · 〔2024〕58号 COVID-19 5G A1 v1.2.3 12345 http://a.cn/1?b=2 a@b.cn ' +
  '翻 番 双 俩 仨 廿 卅 壹 贰 拾 佰 仟 萬 億 兩 個 ① ⅓ ½ ² 现(xiàn)代'
).split(' ');
/** What breaks programs. */
const HOSTILE = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\ufffd',
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '\ud842\udfb7',
  'é',
  'ﬁ',
  '㎡',
  '㍿',
  'ﷺ',
  'ا٣',
  '३',
  '𝟙',
  '__proto__',
  'constructor',
  '$&',
  '\\',
];

const token = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...GRAMMAR) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const soup = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
/** The same few words over and over: what a rule that looks too far stumbles on. */
const refrain = fc
  .tuple(fc.array(token, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 200 }))
  .map(([tokens, times]) => tokens.join('').repeat(times));

/** Texts of Chinese number grammar, well-formed or not. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: soup },
  { weight: 1, arbitrary: refrain },
);
