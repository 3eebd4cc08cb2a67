import type { Basis, Indicator, Observation, Source, Status } from '../dataset/observation';
import { GROUP, items } from '../dataset/packed';
import type { Hedge } from '../quantity/quantity';
import type { Row } from './csv';

/** Rows of valid tables → the records of `lib/dataset`. */

const number = (cell: string): number | null => (cell === '' ? null : Number(cell));

export const indicatorOf = ({ cell }: Row): Indicator => ({
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

export const observationOf = ({ cell }: Row): Observation => ({
  indicator: cell('INDICATOR'),
  area: cell('REF_AREA'),
  period: cell('TIME_PERIOD'),
  status: cell('OBS_STATUS') as Status,
  basis: cell('BASIS') as Basis,
  value: Number(cell('OBS_VALUE')),
  valueTo: number(cell('OBS_VALUE_TO')),
  printed: cell('PRINTED'),
  hedge: cell('HEDGE') as Hedge,
  resolution: Number(cell('RESOLUTION')),
  source: cell('SOURCE'),
});

export const sourceOf = ({ cell }: Row): Source => ({
  id: cell('SOURCE'),
  publisher: cell('PUBLISHER'),
  title: cell('TITLE'),
  date: cell('DATE') || null,
  url: cell('URL') || null,
});
