import type { Hedge } from './quantity';

/** Words before a number that bound it. */
export const BEFORE: readonly (readonly [Hedge, string])[] = [
  ['over', '超过 超出 超 突破 逾 高于 大于 多于 多过 高过 胜过 不止 不只 破 过 > ＞'],
  [
    'at-least',
    '不少于 不低于 不小于 不短于 不下于 不下 不少過 至少 最少 起码 最起码 少说 大于等于 大于或等于 不弱于 ≥ ≧ >=',
  ],
  ['under', '不到 不足 不满 未满 未到 未达 未及 低于 少于 小于 短于 少过 不及 未足 未超 < ＜'],
  [
    'at-most',
    '不超过 不超出 不超 不高于 不多于 不大于 不长于 不多过 未超过 至多 最多 顶多 小于等于 小于或等于 不逾 ≤ ≦ <=',
  ],
  ['nearly', '近 将近 接近 逼近 几近 几乎 趋近 临近 约近'],
  ['about', '约 大约 大概 大致 约莫 差不多 约略 ≈'],
];

/** Words behind a number, or behind its unit. */
export const AFTER: readonly (readonly [Hedge, string])[] = [
  ['at-least', '以上 及以上 或以上 和以上 之上 及其以上 (含)以上 或更多 或更高 及更多 以上(含)'],
  ['at-most', '以内 之内 以下 及以下 或以下 和以下 (含)以下 或更少 或更低 封顶'],
  ['about', '左右 上下 上落'],
  ['more', '有余 开外 出头 挂零 有多'],
];

/**
 * Words that end like a hedge and are none: 签约500名, 通过3项, 附近2公里. Simplified; the hedge is the last character.
 */
export const NO_HEDGE: ReadonlySet<string> = new Set(
  (
    '预约 签约 节约 违约 合约 公约 解约 缔约 毁约 邀约 契约 制约 条约 隐约 相约 简约 履约 特约 续约 租约 爽约 失约 赴约 应约 ' +
    '附近 最近 邻近 新近 靠近 远近 就近 相近 贴近 走近 亲近 ' +
    '通过 经过 渡过 路过 来过 去过 不过 透过 越过 错过 穿过 度过 走过 熬过 挺过 看过 读过 听过 学过 吃过 写过 说过 见过 做过 有过 用过 打过 接过 难过 跨过 ' +
    '打破 攻破 侦破 爆破 击破 冲破 识破 看破 撞破 ' +
    '赶超 高超 英超 中超 反超 班超'
  ).split(' '),
);
