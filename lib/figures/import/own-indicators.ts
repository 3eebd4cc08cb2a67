import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import { GROUP, items } from '../../dataset/packed';
import { simplify } from '../../text/simplify';
import type { Row } from '../csv';
import type { Fault } from '../fault';
import type { OwnTable } from './files';

const ID = /^[a-z][a-z0-9_]{0,60}$/;

/** The reader's own indicators. A bundled id may not be defined anew: figures attach to it by its id or name. */
export function ownIndicators(
  own: OwnTable | null,
  base: Dataset,
): { readonly indicators: readonly Indicator[]; readonly faults: readonly Fault[] } {
  const indicators: Indicator[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const row of own?.table.rows ?? []) {
    const id = row.cell('INDICATOR');
    const fault = (column: string, name: Fault['id'], values: Record<string, string> = {}) =>
      faults.push({
        file: own!.file,
        line: row.line,
        column,
        id: name,
        values: { value: row.cell(column), ...values },
      });
    const first = seen.get(id);
    if (!ID.test(id)) fault('INDICATOR', 'malformed', { pattern: 'abc_123' });
    else if (base.indicator(id)) fault('INDICATOR', 'idTaken');
    else if (first !== undefined) fault('INDICATOR', 'duplicateKey', { key: id, line: String(first) });
    else if (row.cell('NAME_ZH') === '') fault('NAME_ZH', 'cellMissing');
    else if (row.cell('UNIT_ZH') === '') fault('UNIT_ZH', 'cellMissing');
    else indicators.push(indicatorOf(row));
    seen.set(id, row.line);
  }
  return { indicators, faults };
}

function indicatorOf({ cell }: Row): Indicator {
  const name = simplify(cell('NAME_ZH'));
  const aliases = items(simplify(cell('ALIASES'))).filter((alias) => alias !== '');
  const required = items(simplify(cell('REQUIRED_TERMS')), GROUP)
    .map((group) => items(group).filter((term) => term !== ''))
    .filter((group) => group.length > 0);
  const unit = simplify(cell('UNIT_ZH'));
  return {
    id: cell('INDICATOR'),
    name,
    topic: cell('TOPIC') || OWN_TOPIC,
    kind: cell('KIND') || (unit === '%' ? 'share' : unit === '元' ? 'money' : 'count'),
    unit,
    aliases,
    // Without terms an indicator would claim every number of its unit: its name, or another wording, has to be there.
    required: required.length > 0 ? required : [[name, ...aliases]],
    excluded: items(simplify(cell('EXCLUDED_TERMS'))).filter((term) => term !== ''),
    confusable: [],
  };
}

/** Topic of indicators that name none. */
export const OWN_TOPIC = 'own';
