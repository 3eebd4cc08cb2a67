import type { Basis, Indicator, Observation, Source, Status } from '../dataset/observation';
import type { Figures } from '../dataset/pack';
import { GROUP, items } from '../dataset/packed';
import type { Hedge } from '../quantity/quantity';
import type { Row } from './csv';
import { rowsOf, type Package } from './package';

/** Tables without a fault → the records of `lib/dataset`. */
export const recordsOf = (tables: Package): Pick<Figures, 'indicators' | 'observations' | 'sources'> => ({
  indicators: rowsOf(tables, 'indicators').map(withBreaks(rowsOf(tables, 'breaks'))),
  observations: rowsOf(tables, 'observations').map(withOthers(rowsOf(tables, 'also_reported'))),
  sources: rowsOf(tables, 'sources').map(sourceOf),
});

const indicatorOf = ({ cell }: Row): Indicator => ({
  id: cell('INDICATOR'),
  name: cell('NAME_ZH'),
  topic: cell('TOPIC'),
  kind: cell('KIND'),
  unit: cell('UNIT_ZH'),
  aliases: items(cell('ALIASES')),
  required: items(cell('REQUIRED_TERMS'), GROUP).map((group) => items(group)),
  excluded: items(cell('EXCLUDED_TERMS')),
  confusable: items(cell('CONFUSABLE_WITH')),
});

/** The indicator, with the periods in which its definition changes. */
function withBreaks(rows: readonly Row[]): (row: Row) => Indicator {
  const periods = new Map<string, string[]>();
  for (const { cell } of rows) {
    const known = periods.get(cell('INDICATOR'));
    if (known) known.push(cell('TIME_PERIOD'));
    else periods.set(cell('INDICATOR'), [cell('TIME_PERIOD')]);
  }
  return (row) => {
    const indicator = indicatorOf(row);
    const breaks = periods.get(indicator.id);
    return breaks ? { ...indicator, breaks } : indicator;
  };
}

const keyOf = ({ cell }: Row): string =>
  [cell('INDICATOR'), cell('REF_AREA'), cell('TIME_PERIOD'), cell('OBS_STATUS')].join();

/** The observation, with the other values that are reported for its key. */
function withOthers(reported: readonly Row[]): (row: Row) => Observation {
  const keyed = new Set(reported.map(keyOf));
  return (row) => {
    const key = keyOf(row);
    const values =
      keyed.has(key) &&
      reported.filter((other) => keyOf(other) === key).map(({ cell }) => Number(cell('OBS_VALUE')));
    return values ? { ...observationOf(row), alsoReported: values } : observationOf(row);
  };
}

const observationOf = ({ cell }: Row): Observation => ({
  indicator: cell('INDICATOR'),
  area: cell('REF_AREA'),
  period: cell('TIME_PERIOD'),
  status: cell('OBS_STATUS') as Status,
  basis: cell('BASIS') as Basis,
  value: Number(cell('OBS_VALUE')),
  valueTo: cell('OBS_VALUE_TO') === '' ? null : Number(cell('OBS_VALUE_TO')),
  printed: cell('PRINTED'),
  hedge: cell('HEDGE') as Hedge,
  resolution: Number(cell('RESOLUTION')),
  source: cell('SOURCE'),
});

const sourceOf = ({ cell }: Row): Source => ({
  id: cell('SOURCE'),
  publisher: cell('PUBLISHER'),
  title: cell('TITLE'),
  date: cell('DATE') || null,
  url: cell('URL') || null,
});
