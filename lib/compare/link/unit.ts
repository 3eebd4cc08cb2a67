import type { Quantity } from '../../quantity/quantity';
import type { Indicator } from '../../dataset/observation';

/** Units that news sets one for another. */
const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', '例', '人员'],
  ['人次', '次', '例次', '人'],
  ['剂次', '剂', '支'],
  ['天', '日'],
  ['张', '张次', '次', '个'],
  ['户', '个', '家'],
  ['家次', '家', '次'],
  ['例', '人', '起', '件'],
];
/** Measure words that name no thing of their own: whatever is counted may take one of them. */
const GENERIC = new Set([
  '',
  '个',
  '家',
  '所',
  '间',
  '处',
  '座',
  '支',
  '种',
  '款',
  '项',
  '类',
  '批',
  '批次',
  '件',
  '条',
  '套',
  '起',
  '笔',
  '台',
  '只',
  '类别',
  '站',
  '例',
  '单位',
  '人份',
  '对',
  '片',
]);
const POINTS = new Set(['百分点', '个百分点']);
const MEASURED = /[元%％‰]|^\/|\/|岁|平方米|分钟|天|日|周|倍|克|百分点|年|月|小时/;

export type UnitFit = 'same' | 'near';

/** How the printed unit goes with the indicator's: the same, one that stands for it, or (null) of another dimension. */
export function unitFit(quantity: Quantity, { unit: wanted }: Indicator): UnitFit | null {
  const { unit } = quantity;
  if (unit === wanted || (POINTS.has(unit) && POINTS.has(wanted))) return 'same';
  if (FAMILIES.some((family) => family.includes(unit) && family.includes(wanted))) return 'near';
  if (rate(unit) && rate(unit) === rate(wanted)) return 'near';
  if (MEASURED.test(unit) || MEASURED.test(wanted))
    return perPeople(unit) && !MEASURED.test(wanted) ? 'near' : null;
  if (unit === '') return 'near';
  if (GENERIC.has(unit) && GENERIC.has(wanted)) return 'near';
  if (unit === '个' && wanted !== '人次') return 'near';
  if (wanted === '个' && unit !== '人次') return 'near';
  return null;
}

const rate = (unit: string) => /^\/(.*)$/.exec(unit)?.[1] ?? null;
const perPeople = (unit: string) => /^[^元/]+\/(千|万|10万|每)/.test(unit);
