import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { simplify } from '../../text/simplify';
import type { Fault } from '../fault';
import type { OwnTable } from './files';
import type { SourceBook } from './own-sources';
import { unitOf } from './own-unit';
import { areaOf, basisOf, numberOf, periodOf, statusOf, type Read } from './own-values';

interface Known {
  readonly base: Dataset;
  readonly own: readonly Indicator[];
  /** Names and codes of areas → codes. */
  readonly areas: ReadonlyMap<string, string>;
  readonly sources: SourceBook;
}

/** Rows → figures, each with its own faults; a row with one is left out, and a package with one is not taken. */
export function ownObservations(
  { file, table }: OwnTable,
  known: Known,
): { readonly observations: readonly Observation[]; readonly faults: readonly Fault[] } {
  const find = indicatorFinder(known);
  const observations: Observation[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const fault = (column: string, id: Fault['id'], values: Record<string, string> = {}) =>
      faults.push({
        file,
        line: row.line,
        column,
        id,
        values: { value: row.cell(column).slice(0, 40), ...values },
      });
    const need = <T>(column: string, read: Read<T>): T | undefined => {
      if ('value' in read) return read.value;
      if (row.cell(column) === '' && REQUIRED.has(column)) fault(column, 'cellMissing');
      else fault(column, read.id, read.values);
      return undefined;
    };
    const indicator = find(row.cell('INDICATOR'));
    if (!indicator) {
      fault('INDICATOR', row.cell('INDICATOR') === '' ? 'cellMissing' : 'noSuchIndicator');
      continue;
    }
    const area = need('REF_AREA', areaOf(row.cell('REF_AREA'), known.areas));
    const period = need('TIME_PERIOD', periodOf(row.cell('TIME_PERIOD')));
    const status = need('OBS_STATUS', statusOf(row.cell('OBS_STATUS')));
    const number = need(row.cell('PRINTED') === '' ? 'OBS_VALUE' : 'PRINTED', numberOf(row, indicator));
    const unit = need(row.cell('UNIT_ZH') === '' ? 'PRINTED' : 'UNIT_ZH', unitOf(row, indicator));
    const basis = need(
      'BASIS',
      basisOf(row.cell('BASIS'), status === 'target' ? 'target' : usual(indicator, known.base)),
    );
    const cited = known.sources.idOf(row);
    const source = need(
      'id' in cited && cited.id === 'badAddress' && row.cell('URL') ? 'URL' : 'SOURCE',
      cited,
    );
    if (!area || !period || !status || !number || !unit || !basis || source === undefined) continue;
    const key = [indicator.id, area, period, status].join(' ');
    const first = seen.get(key);
    if (first !== undefined) fault('INDICATOR', 'duplicateKey', { key, line: String(first) });
    seen.set(key, row.line);
    observations.push({ indicator: indicator.id, area, period, status, basis, source, ...number });
  }
  return { observations, faults };
}

const REQUIRED: ReadonlySet<string> = new Set(['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE']);

/** By id, name or another wording: bundled or the reader's own. */
function indicatorFinder({ base, own }: Known): (cell: string) => Indicator | undefined {
  const byName = new Map<string, Indicator>();
  for (const indicator of [...base.indicators, ...own])
    for (const name of [...indicator.aliases, indicator.name, indicator.id])
      byName.set(simplify(name), indicator);
  return (cell) => byName.get(simplify(cell));
}

/** How the bundled figures of the indicator relate to their periods; a flow where there are none. */
const usual = ({ id }: Indicator, base: Dataset): Observation['basis'] =>
  base.newest(id, 'CN')?.basis ?? 'during_period';
