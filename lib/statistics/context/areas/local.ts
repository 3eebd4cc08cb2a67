import type { Level } from './mention';
import { MUNICIPALITIES } from './provinces.data';

/** 全市, 全省 … seen from the area in force: widened to the level they name; null where that area is not so fine. */
export function localArea(level: Level, area: string | null): string | null {
  if (level === 'here') return area === 'CN' ? null : area;
  if (level === 'institution' || !area?.startsWith('CN-')) return null;
  const province = area.split('/')[0]!;
  if (level === 'province') return province;
  if (level === 'city' && MUNICIPALITIES.has(province)) return province;
  // 全区 of an autonomous region is the region.
  if (level === 'county' && AUTONOMOUS.has(area)) return area;
  return area.includes('/') ? area : null;
}

const AUTONOMOUS = new Set(['CN-NM', 'CN-GX', 'CN-XZ', 'CN-NX', 'CN-XJ']);
