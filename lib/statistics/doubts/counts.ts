import { lead, smallHan, tail, type Doubt } from './doubt';

const SIZED: ReadonlySet<string> = new Set(['share', 'multiple', 'point']);
/** A hedge that bounds makes a claim even of one: 至少一家. */
const CLAIMS: ReadonlySet<string> = new Set(['over', 'at-least', 'under', 'at-most']);

/** 一个, 一名, 一年: an article, not a count. */
export const one: Doubt = {
  name: 'one',
  doubts: ({ numeral, value, valueTo, kind, hedge }) =>
    numeral.form === 'han' &&
    numeral.value === 1 &&
    valueTo === null &&
    (value === 1 || kind === 'money') &&
    !numeral.vague &&
    !CLAIMS.has(hedge) &&
    !SIZED.has(kind),
};

/** 几个, 数名: some number below ten. */
export const untold: Doubt = {
  name: 'untold',
  doubts: ({ value, numeral, unit, kind }) =>
    value === null &&
    kind !== 'multiple' &&
    (numeral.high! <= 10 || (unit === '' && numeral.high! < 1e5 && numeral.high !== 100)),
};

/** 百家争鸣, 万名医师: scale words without a hedge are a manner of speaking, and 亿元 is a unit; 千万元 is a sum. */
export const scaleAlone: Doubt = {
  name: 'scale-alone',
  doubts: ({ numeral, hedge, kind }) => {
    if (numeral.form !== 'scale' || numeral.vague || hedge !== 'exact') return false;
    return kind !== 'money' || numeral.end - numeral.start < 2;
  },
};

const POINTS_BACK = /(?:[这那该此其等每同头前后首]|上述|以上|以下|最后|下列|如下)$/;
const OPENS_CLAUSE = /[，。；：:、！？\n\t“”|》,;]$/;
const SHARED_NOUN = /^(?:省|市|区|县|镇|乡|村|国|州|部委|部门|地|校|院|省市|省区|市县|县区|旗)$/;

/** 两所大学表示, 这三家: a small number that points back at things known, or stands for their names (川鲁两省). */
export const definite: Doubt = {
  name: 'definite',
  doubts(draft, document) {
    if (draft.kind !== 'count' || draft.hedge !== 'exact' || !smallHan(draft)) return false;
    if (SHARED_NOUN.test(draft.unit)) return true;
    const before = lead(document, draft, 2);
    return POINTS_BACK.test(before) || OPENS_CLAUSE.test(before);
  },
};

const ABSTRACT =
  /^(?:大)?(?:方面|重点|层面|环节|维度|阶段|步骤|关键|问题|原则|特点|特征|要素|因素|原因|条件|目标|任务|要求|抓手|亮点|转变|不|统一|结合|坚持|确保|必须|最|着力|注重|聚焦|突出|务必|自信|意识|维护|代表|文明|全面|现代化|体系|机制|途径|渠道|方向|领域|板块|部分|角度|阶层|级别|等级|版本|字|梯次|轮子|轮驱动|生态|关口|关头|故事|场景|难题|短板|堵点|痛点|时间节点|节点|关系|大字|月|好消息|意思|含义|概念|建议|看点|变化|突破口|优势|挑战|机遇|指标|点|规定|动作|职责|纪律|注意事项|基本)/;
/** These are enumerated in digits, too. */
const ASPECT = /^(?:方面|层面|环节|维度|角度)/;
const ABSTRACT_UNITS: ReadonlySet<string> = new Set(['个', '大', '项', '种', '类', '条', '重', '']);

/** 三个重点, 六个方面: points of a speech are enumerated, not measured. */
export const abstract: Doubt = {
  name: 'abstract',
  doubts: (draft, document) =>
    draft.kind === 'count' &&
    draft.value !== null &&
    draft.value <= 12 &&
    draft.hedge === 'exact' &&
    ABSTRACT_UNITS.has(draft.unit) &&
    (draft.numeral.form === 'digits' ? ASPECT : ABSTRACT).test(tail(document, draft, 5)),
};

/** 98%的县至少有1所: what the share is a share of. */
export const threshold: Doubt = {
  name: 'threshold',
  doubts(draft, { text }, before) {
    if (!before || before.kind !== 'share' || draft.kind !== 'count' || draft.hedge !== 'at-least')
      return false;
    const between = text.slice(before.end, draft.start);
    return between.startsWith('的') && between.length < 24 && !/[，。；,;、]/.test(between);
  },
};

/** 95%CI, 95%置信区间: how sure a study is of another number. */
export const confidence: Doubt = {
  name: 'confidence',
  doubts: (draft, document) =>
    draft.kind === 'share' && /^的?(?:CI|置信|可信|C\.I)/.test(tail(document, draft, 3)),
};

/** 长期派驻指一个派驻周期超过半年: a term is defined, nothing is measured. */
const DEFINES = /(?:是指|指的是|系指|即指|所称|定义为|指一[个种名家项次类])[^，。；,;]*$/;

export const definition: Doubt = {
  name: 'definition',
  doubts: (draft, document) => DEFINES.test(lead(document, draft, 30)),
};
