import type { Draft, Refiner } from '../draft';

/** Between members of a list. */
const LIST = /^(?:、|，|,|和|及|与|以及|或|、?(?:和|及))$/;
/** Between the ends of a change: 从40增至82种. */
const CHANGE =
  /^(?:年?的)?(?:[大逐迅快稳显小]?[幅步速定著]?(?:地)?)?(?:已|陆续|稳步)?(?:增加|增长|增|提高|提升|上升|升|扩大|扩展|扩|下降|降低|减少|缩短|缩减|降|减|缩|压缩|压减|回落|攀升|跃升|变|调整|调|发展|拓展)(?:到|至|为|成)(?:了)?$/;
const NEAR = 16;

/** A number without a unit borrows that of the member behind it: 3000、5000和8000元; 从35.3下降到27.7%. */
export const sharedUnits: Refiner = {
  name: 'shared-units',
  refine(drafts, { text }) {
    const result = [...drafts];
    for (let i = result.length - 2; i >= 0; i--) {
      const draft = result[i]!;
      const next = result[i + 1]!;
      if (draft.unit !== '' || next.unit === '' || next.start - draft.end > NEAR || draft.kind !== 'count')
        continue;
      const between = text.slice(draft.end, next.start);
      if (!LIST.test(between) && !CHANGE.test(between)) continue;
      if (LIST.test(between) && (between === '，' || between === ',') && !listed(result[i - 1], draft, text))
        continue;
      result[i] = lend(draft, next);
    }
    return result;
  },
};

/** A comma joins members only where an enumeration mark did before. */
const listed = (before: Draft | undefined, draft: Draft, text: string): boolean =>
  before !== undefined && text.slice(before.end, draft.start) === '、';

function lend(draft: Draft, next: Draft): Draft {
  const scale = next.numeral.scale;
  const factor =
    draft.numeral.scale === 1 &&
    scale >= 1e4 &&
    draft.value !== null &&
    draft.value < 1e4 &&
    draft.numeral.form === 'digits'
      ? scale
      : 1;
  return {
    ...draft,
    kind: next.kind,
    unit: next.unit,
    rule: 'shared-unit',
    value: draft.value === null ? null : draft.value * factor,
    step: draft.step * factor,
  };
}
