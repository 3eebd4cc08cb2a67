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
  ['种', '个', '款'],
  ['种', '项'],
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
const MEASURED = /[元%％‰]|^\/|\/|岁|平方米|分钟|天|日|周|倍|克|[百千]分点|年|月|小时/;

/** `same`; `kin`: news sets one for the other; `near`: either could count the thing. */
export type UnitFit = 'same' | 'kin' | 'near';

/** How the printed unit goes with the indicator's; null where it is of another dimension. */
export function unitFit({ unit }: Quantity, indicator: Indicator): UnitFit | null {
  let known = fits.get(indicator);
  if (!known) fits.set(indicator, (known = new Map()));
  let fit = known.get(unit);
  if (fit === undefined) {
    fit = fitOf(unit, indicator);
    if (known.size < MOST) known.set(unit, fit);
  }
  return fit;
}
/** The same few units are asked for thousands of times. */
const fits = new WeakMap<Indicator, Map<string, UnitFit | null>>();
/** Pages print a few dozen units; one that makes them up is not remembered. */
const MOST = 200;

function fitOf(unit: string, { unit: wanted, name }: Indicator): UnitFit | null {
  const per = PER_PEOPLE.exec(unit);
  if (per)
    return RATE_NAME.test(name) && (unit === wanted || kin(per[1]!, wanted) || counts(per[1]!, wanted))
      ? 'same'
      : null;
  if (unit === wanted || (POINTS.has(unit) && POINTS.has(wanted))) return 'same';
  // Beds are counted by the piece where the name says that they are beds; houses are no beds, people no houses.
  if (unit === '张' && wanted === '个' && !/[床托]位/.test(name)) return null;
  if (HOUSES.has(unit) && wanted === '张') return null;
  if (PEOPLE.has(unit) && HOUSES.has(wanted) && HOUSE_NAME.test(name)) return null;
  if (kin(unit, wanted)) return 'kin';
  if (MEASURED.test(unit) || MEASURED.test(wanted)) return null;
  return counts(unit, wanted) ? 'near' : null;
}

const HOUSES: ReadonlySet<string> = new Set(['个', '家', '所']);
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '人员']);
const HOUSE_NAME = /(?:机构|医院|卫生院|卫生室|中心|药店|诊所|站)(?:总?数|数量)?$/;

const kin = (unit: string, wanted: string): boolean =>
  FAMILIES.some((family) => family.includes(unit) && family.includes(wanted));

/** 3.4人/千人口: the indicator's unit names the things, its name the thousand. */
const PER_PEOPLE = /^([^元/]+)\/(?:千|万|十万|10万|百|每)/;
const RATE_NAME = /每千|千人口|千名|每万|万人口|每10万|每十万|每百|百户/;

function counts(unit: string, wanted: string): boolean {
  if (unit === wanted || unit === '') return true;
  if (GENERIC.has(unit) && GENERIC.has(wanted)) return true;
  return (unit === '个' && wanted !== '人次') || (wanted === '个' && unit !== '人次');
}
