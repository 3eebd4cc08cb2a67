import { lead, tail, type Doubt } from './doubt';

/** 千亿级市场, 百万吨级码头: a class is named after its size. */
export const classed: Doubt = {
  name: 'classed',
  doubts: (draft, document) => /^级(?!别|联|差)/.test(tail(document, draft, 2)),
};

const AHEAD = /(?<![目之以此日当年提往])前$/;

/** 前10名, 前100家: a place in a ranking. */
export const ranked: Doubt = {
  name: 'ranked',
  doubts: (draft, document) =>
    draft.kind === 'count' && draft.hedge === 'exact' && AHEAD.test(lead(document, draft, 2)),
};

const ROUND_THE_CLOCK =
  /^(?:值|服务|不间断|不打烊|热线|营业|待命|在线|运行|运转|监测|监控|接诊|轮|全天|开放|受理|为|专人|急诊|门诊|随时|应急|响应|巡|连续|守护|咨询|自助)/;

/** 24小时值守, 热线(24小时): always. */
export const roundTheClock: Doubt = {
  name: 'round-the-clock',
  doubts: (draft, document) =>
    draft.value === 24 &&
    draft.unit.endsWith('小时') &&
    draft.hedge === 'exact' &&
    (ROUND_THE_CLOCK.test(tail(document, draft, 3)) ||
      (lead(document, draft, 1) === '(' && tail(document, draft, 1) === ')')),
};
