import { unitAt, type Unit } from '../../quantity/unit';

/** What is printed behind a number. */
export interface Behind {
  readonly unit: Unit;
  readonly end: number;
  /** 0.5 for 5个半月, 3年半; else 0. */
  readonly half: number;
  /** 3年多, 100元多, 5个多月. */
  readonly more: boolean;
}

const INNER = /个(半|多|来)(?=月|小时|钟|星期|礼拜|学期|世纪|工作日|[百千]分点|季度|年头)/y;
/** Behind these units 半 and 多 still belong to the number. */
const DIVISIBLE: ReadonlySet<string> = new Set([
  'money',
  'duration',
  'age',
  'measure',
  'multiple',
  'point',
  'share',
]);
/** 3年半, but not 3年半数, 3年半价. */
const HALF_OF_NEXT = new Set('数价成以空径导年');
const MORE_OF_NEXT = new Set('数种个项名家次元样部方地份重');

/** The unit at `at`, with the 半 or 多 that stands inside or behind it; null where none is printed. */
export function readUnit(text: string, at: number): Behind | null {
  INNER.lastIndex = at;
  const inner = INNER.exec(text)?.[1];
  if (inner) {
    const unit = unitAt(`个${text.slice(at + 2, at + 8)}`, 0);
    if (unit && unit.name.length > 1) {
      return { unit, end: at + 1 + unit.name.length, half: inner === '半' ? 0.5 : 0, more: inner !== '半' };
    }
  }
  // 10 kg: a unit in Latin letters may stand apart.
  if (text[at] === ' ' && /[A-Za-zμµ]/.test(text[at + 1] ?? '')) {
    const apart = unitAt(text, at + 1);
    return apart && { unit: apart, end: at + 1 + apart.name.length, half: 0, more: false };
  }
  const unit = unitAt(text, at);
  if (!unit) return null;
  const end = at + unit.name.length;
  const next = text[end];
  const after = text[end + 1] ?? '';
  // 一个半: and no word begins with this 半.
  const one = unit.name === '个' && /^(?:$|[，。、；,;的])/.test(after);
  if (!DIVISIBLE.has(unit.kind) && !one) return { unit, end, half: 0, more: false };
  if (next === '半' && !HALF_OF_NEXT.has(after)) return { unit, end: end + 1, half: 0.5, more: false };
  if ((next === '多' || next === '余') && !MORE_OF_NEXT.has(after))
    return { unit, end: end + 1, half: 0, more: true };
  return { unit, end, half: 0, more: false };
}
