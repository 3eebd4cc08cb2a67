import { localArea } from '../../statistics/context/areas/local';
import { scanAreas } from '../../statistics/context/areas/scan';

/** The text with the names of one area, and what stands for it (全省), blanked out by as many spaces: whose number it is narrows nothing. */
export function withoutArea(text: string, area: string | null): string {
  if (area === null) return text;
  let rest = '';
  let at = 0;
  for (const { start, end, area: named, local } of scanAreas(text, null)) {
    if ((local === null ? named : localArea(local, area)) !== area) continue;
    rest += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
