import type { Dataset } from '../../dataset';
import type { Named } from '../../dataset/figure-details';
import type { OwnPackage } from '../../dataset/own-package';
import { pack } from '../../dataset/pack';
import { CELL, LINE } from '../../dataset/packed';
import type { PackedDetails } from '../../dataset/packed-details';
import { inFileOrder, type Fault } from '../fault';
import { cellFaults } from './cell-faults';
import { readFiles, type OwnTable, type Picked } from './files';
import { ownIndicators, OWN_TOPIC } from './own-indicators';
import { ownObservations } from './own-observations';
import { sourceBook } from './own-sources';

export type { Picked } from './files';

/** What comparing alone does not tell the import. */
export interface Around {
  /** The bundled figures: the reader's may attach to their indicators. */
  readonly base: Dataset;
  readonly areas: readonly Named[];
  /** An id that no other package has: lower-case letters and digits. */
  readonly id: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

export type Imported =
  { readonly own: OwnPackage; readonly figures: number } | { readonly faults: readonly Fault[] };

/**
 * A reader's files → a package that can stand beside the bundled figures, or every fault in them. Whole or not at all:
 * a file with a fault changes nothing.
 */
export function importFigures(picked: readonly Picked[], around: Around): Imported {
  const files = readFiles(picked);
  const { observations: table, title } = files;
  if (files.faults.length > 0 || table === null) return { faults: files.faults };
  const tables = [table, files.indicators, files.sources].filter((one) => one !== null);
  const broken = [...tables.flatMap(csvFaults), ...columnFaults(table)];
  if (broken.length > 0) return { faults: inFileOrder(broken).map(underOwnHeading(tables)) };

  const { indicators: own, faults: indicatorFaults } = ownIndicators(files.indicators, around.base);
  const sources = sourceBook(files.sources, around.id, title);
  const areas = areaCodes(around.areas);
  const { observations, faults } = ownObservations(table, { base: around.base, own, areas, sources });
  const all = onePerCell([...tables.flatMap(cellFaults), ...indicatorFaults, ...faults]);
  if (all.length > 0) return { faults: inFileOrder(all).map(underOwnHeading(tables)) };
  if (observations.length === 0)
    return { faults: [{ file: table.file, line: null, column: null, id: 'noTable', values: {} }] };

  const attached = [...new Set(observations.map(({ indicator }) => indicator))].flatMap((id) => {
    const indicator = around.base.indicator(id);
    return indicator ? [{ ...indicator, confusable: [] }] : [];
  });
  const figures = pack({
    version: around.today,
    date: around.today,
    indicators: [...attached, ...own],
    observations,
    sources: sources.sources,
  });
  const details = ownDetails(files.indicators, title);
  return {
    own: { id: around.id, title, added: around.today, figures, details },
    figures: observations.length,
  };
}

const csvFaults = ({ file, table }: OwnTable): Fault[] =>
  table.errors.map(({ line, message }) => ({ file, line, column: null, id: 'csv', values: { message } }));

/** Faults name a column as its author headed it. */
const underOwnHeading =
  (tables: readonly OwnTable[]) =>
  (fault: Fault): Fault => {
    const table = tables.find(({ file }) => file === fault.file);
    return fault.column === null || !table ? fault : { ...fault, column: table.heading(fault.column) };
  };

/** The first fault of a cell explains the others. */
function onePerCell(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ file, line, column }) => {
    const cell = `${file}\n${line}\n${column}`;
    return !seen.has(cell) && seen.add(cell);
  });
}

/** Either the value or its print has to be there, and what is measured, where and when. */
function columnFaults({ file, table }: OwnTable): Fault[] {
  const needed = [['INDICATOR'], ['REF_AREA'], ['TIME_PERIOD'], ['OBS_VALUE', 'PRINTED']];
  return needed
    .filter((names) => !names.some((name) => table.columns.includes(name)))
    .map(([column = '']) => ({ file, line: 1, column, id: 'columnMissing', values: {} }));
}

const areaCodes = (areas: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(
    areas.flatMap(({ id, name }) => [[id, id] as const, [name.zh_CN, id] as const]).concat([['全国', 'CN']]),
  );

/** Names and definitions as the reader wrote them; nobody converts or translates them. */
function ownDetails(indicators: OwnTable | null, title: string): PackedDetails {
  const lines = (indicators?.table.rows ?? []).map(({ cell }) =>
    [
      cell('INDICATOR'),
      cell('NAME_ZH'),
      cell('NAME_ZH'),
      cell('NAME_EN'),
      cell('DEFINITION_ZH'),
      cell('DEFINITION_ZH'),
      cell('UNIT_ZH'),
      cell('UNIT_ZH'),
      '',
    ].join(CELL),
  );
  const topic = [OWN_TOPIC, title, title, title].join(CELL);
  return {
    indicators: lines.join(LINE),
    breaks: '',
    observations: '',
    alsoReported: '',
    topics: topic,
    areas: '',
    corrections: '',
  };
}
