import type { Indicator } from '../../dataset/observation';
import { extractStatistics } from '../../statistics';
import { simplify } from '../../text/simplify';
import type { Row } from '../csv';
import type { Read } from './own-values';

/** Units that count the same things in other words. 人次 is not 人: visits are not visitors. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['个', '家', '所', '间', '处', '座', '单位']),
  new Set(['个', '种', '款', '项', '条', '件', '套', '台', '只', '支', '起', '笔', '户']),
  new Set(['人', '名', '位']),
  new Set(['天', '日']),
  new Set(['张', '个']),
];
/** 每千人口执业医师数 is kept in 人, and printed as 3.6人/千人口 too. */
const PER_PEOPLE = /每|千人口|万人口|10万/;
/** Pairs that `readPrint` converts: the stated unit, then the indicator's. */
const CONVERTED: ReadonlySet<string> = new Set(['% ‰']);

/**
 * The unit of a row, scales (万, 亿) folded: of its column, else of its print. A figure in another unit than its
 * indicator's is a fault, for comparing would take the one for the other.
 */
export function unitOf(row: Row, indicator: Indicator): Read<string> {
  const cell = simplify(row.cell('UNIT_ZH'));
  const print = simplify(row.cell('PRINTED') || row.cell('OBS_VALUE'));
  const stated = cell === '' ? readIn(print) : unitNamed(cell);
  const fits = stated === '' || cell === indicator.unit || same(stated, indicator);
  if (fits) return { value: indicator.unit };
  return { id: 'unitDiffers', values: { value: cell || stated, expected: indicator.unit } };
}

function same(stated: string, { unit, name }: Indicator): boolean {
  const wanted = unitNamed(unit);
  return (
    stated === wanted ||
    (PER_PEOPLE.test(name) && stated.startsWith(`${wanted}/`)) ||
    CONVERTED.has(`${stated} ${wanted}`) ||
    ALIKE.some((units) => units.has(stated) && units.has(wanted))
  );
}

/** As the extractor names it: 个百分点 → 百分点, 万人 → 人; a word that it does not know as it stands. */
function unitNamed(cell: string): string {
  const scaled = cell.replace(/^[百千万亿]+/, '');
  return scaled === '' ? '' : readIn(`2.5${cell}`) || scaled;
}

/** The unit that stands in a print; empty where there is none, or not exactly one figure. */
function readIn(print: string): string {
  const found = extractStatistics(print, { published: null });
  return found.length === 1 ? (found[0]?.quantity.unit ?? '') : '';
}
