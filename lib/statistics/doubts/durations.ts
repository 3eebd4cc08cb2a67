import { lead, tail, type Doubt } from './doubt';

/** Units of spans in which things happen, as opposed to times that are measured. */
const LONG =
  /^(?:年|整年|个年头|年度|个年度|学年|个学年|学期|个学期|个?季度?|个月|个?周|个?星期|个?礼拜|天|日|个?世纪|周年|个?昼夜|半年|夜|晚)$/;
const WINDOW_BEFORE =
  /(?:过去|未来|今后|最近|近|前|这|那|头|每|每隔|此后|之后|随后|往后|(?<!至)今|(?<![约相])当|下|上|同|后|最后|首|连|接下来|将来)的?$/;
const WINDOW_AFTER =
  /^(?:总|无病|无进展|相对|累积|累计)*(?:生存|存活|复发|死亡)率|^(?:多?来|前|后|间|以来|之前|之后|期间|之间|之内|中(?!位)|行动|计划|规划|周期|任务|过渡期|工程|制|抗疫|攻坚|实践|目标|发展|试点|历程|累计|无理由|共(?!计)|年均|期(?!限)|级|度)/;
/** Counted from an event: 接种后3日. */
const SHORT_INSIDE = /^(?:天|日|个?工作日|个?小时|分钟)$/;

/** 31天内再入院率, 48小时内死亡率: the window is part of what the share is named. */
const NAMED_AFTER = /^[^，。；、\d的]{0,6}(?:(?<!效)率|比例|占比)/;

/** 近5年, 过去三年, 五年来, 3年前, 未来10星期, 每两年: when something happened, not how long it took. */
export const timeWindow: Doubt = {
  name: 'window',
  doubts(draft, document) {
    if (draft.kind !== 'duration') return false;
    // 5小时前: when it was posted.
    if (/^前(?!列|期|后)/.test(tail(document, draft, 2))) return true;
    if (document.text[draft.end - 1] === '内' && NAMED_AFTER.test(tail(document, draft, 9))) return true;
    if (!LONG.test(draft.unit)) return false;
    if (draft.hedge === 'nearly' && draft.unit !== '天' && draft.unit !== '日') return true;
    const before = lead(document, draft, 4);
    // 接种后3日: days are counted from an event, years merely pass.
    const counted = SHORT_INSIDE.test(draft.unit) && /(?<!最|今|此|随|往|之)后$/.test(before);
    if (!counted && WINDOW_BEFORE.test(before)) return true;
    const behind = tail(document, draft, 8);
    return WINDOW_AFTER.test(behind) || (behind.startsWith('内') && draft.unit.includes('年'));
  },
};

/** 15分钟便民生活圈: a name. */
export const circle: Doubt = {
  name: 'circle',
  doubts: (draft, document) =>
    draft.kind === 'duration' && /^(?:[\p{sc=Han}、]{0,10})圈/u.test(tail(document, draft, 11)),
};

const MEASURED =
  /(?:[为达至到短长增减少需约是期时续整后]|历经|平均|延期|提前|推迟|提早|相当于|仅|只|不足|长达|住院|缩短了|延长了)$/;

/** 十年磨一剑, 两年: a length in Chinese characters is a measure only behind a word that measures. */
export const spokenDuration: Doubt = {
  name: 'spoken-duration',
  doubts: (draft, document) =>
    draft.kind === 'duration' &&
    draft.numeral.form !== 'digits' &&
    draft.hedge === 'exact' &&
    // 三年半, 一个半月: nobody halves a figure of speech.
    Number.isInteger(draft.value) &&
    !MEASURED.test(lead(document, draft, 3)) &&
    !/小时|分钟|工作日|秒/.test(draft.unit),
};
