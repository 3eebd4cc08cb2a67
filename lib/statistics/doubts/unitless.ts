import { lead, tail, type Doubt } from './doubt';

const CLAUSE_END = /^(?:[，。；、,;！？!?\n\t|)的]|$|[^\S\n])/;
const CUE = /(?:[为达到至约超近逾升降]|平均|大约|[只仅]有|[数量率额值]|[增减][至到])$/;
/** A list that such a word leads: 只有3.3、2.5. */
const LISTED = /(?:[为达到至约超近逾]|[只仅]有)\d[\d.]{0,8}[、和及与]$/;
/** Cases are told without a classifier: 确诊1234，死亡56. */
const TALLY =
  /(?:确诊|疑似|死亡|病亡|治愈|出院|痊愈|康复|感染者|病例|病人|患者|重症|重型|危重|阳性|检出|累计|新增|合计|共计|总计)$/;
/** Numbers that name: 批号为100701. */
const NAMED = /(?:号|代码|编码|密码|邮编|电话|热线|番号|账户|学号)[^，。；\n]{0,4}$/;
/** Counted by scale words, but part of a name or a manner of speaking. */
const LOOSE_TAIL = /^(?:里长|火急|亩方|年历|一|分之|象|能|般|众|岁|全|紧|元户)/;

/** 每日5200增至5800, 由0.98升至1.12: what it was before. */
const BECOMES =
  /^(?:[快稳]?[速步]?(?:增加?|减少?|上?升|下?降|提[高升]|扩大|缩[小短减]|回落|增长|上涨|变)(?:[到至为]))/;

const yearLike = (value: number | null): boolean =>
  value !== null && Number.isInteger(value) && value >= 1900 && value <= 2100;

/** A number without a unit counts with a scale word (13.6亿), or between a cue and the end of its clause. */
export const unitless: Doubt = {
  name: 'unitless',
  doubts(draft, document) {
    if (draft.unit !== '' || draft.kind !== 'count' || draft.rule === 'mixed') return false;
    const { numeral, value, valueTo, hedge } = draft;
    if (LOOSE_TAIL.test(tail(document, draft, 2))) return true;
    if (numeral.scale >= 1e4 || (valueTo !== null && valueTo >= 1e4 && numeral.form === 'digits'))
      return false;
    if (numeral.vague && (numeral.high ?? 0) > 10) return false;
    // 1到10之间, 8到12不等.
    if (valueTo !== null && /^(?:之间|不等)/.test(tail(document, draft, 2))) return false;
    const written = numeral.form === 'digits' || (numeral.form === 'han' && numeral.end - numeral.start > 1);
    if (written && numeral.form === 'digits' && BECOMES.test(tail(document, draft, 6)))
      return yearLike(value) || !/[从由][^，。；\n]*$/.test(lead(document, draft, 30));
    if (!written || !CLAUSE_END.test(tail(document, draft, 1))) return true;
    if (NAMED.test(lead(document, draft, 8))) return true;
    if (yearLike(value) && numeral.form === 'digits') return true;
    // 全村人口一千三: a number in words is said because it counts.
    if (numeral.form === 'han' && (value ?? 0) >= 100) return false;
    if (hedge !== 'exact' && hedge !== 'range') return false;
    const before = lead(document, draft, 12);
    return !CUE.test(before) && !TALLY.test(before) && !LISTED.test(before);
  },
};
