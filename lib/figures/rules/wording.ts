import { GROUP, items } from '../../dataset/packed';
import type { Fault } from '../fault';
import { faultIn, type Package } from '../package';

/** A wording belongs to one indicator, and every group of required terms holds a term. */
export function wording(tables: Package): Fault[] {
  const loaded = tables.get('indicators');
  if (!loaded) return [];
  const fault = faultIn(loaded);
  const owner = new Map<string, string>();
  return loaded.table.rows.flatMap((row) => {
    const id = row.cell('INDICATOR');
    const taken = items(row.cell('ALIASES')).flatMap((value) => {
      const indicator = owner.get(value);
      if (indicator !== undefined && indicator !== id)
        return [fault('aliasTaken', row, 'ALIASES', { value, indicator })];
      owner.set(value, id);
      return [];
    });
    const groups = items(row.cell('REQUIRED_TERMS'), GROUP);
    const hollow = groups.some((group) => group === '' || items(group).includes(''));
    return hollow ? [...taken, fault('noTerms', row, 'REQUIRED_TERMS')] : taken;
  });
}
