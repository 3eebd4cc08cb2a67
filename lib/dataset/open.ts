import type { Dataset } from './dataset';
import { lookups } from './lookups';
import type { Indicator, Source } from './observation';
import { CELL, LINE, items, type PackedFigures } from './packed';
import { once } from './remembered';
import { unpackIndicator, unpackObservation, unpackSource } from './unpack';

/** Opens packed figures. Lines are found at once; records are built when they are first asked for. */
export function openDataset(packed: PackedFigures): Dataset {
  const indicatorLines = items(packed.indicators, LINE);
  const observationLines = packed.observations.split(LINE);
  const sourceLines = items(packed.sources, LINE);
  const idAt = (line: number) => firstCell(indicatorLines[line]);
  const sourceAt = (line: number) => firstCell(sourceLines[line]);
  const indicatorLine = new Map(indicatorLines.map((line, at) => [firstCell(line), at]));

  const indicators = once(() => indicatorLines.map((line): Indicator => unpackIndicator(line, idAt)));
  const sources = once(
    () => new Map(sourceLines.map((line): [string, Source] => [firstCell(line), unpackSource(line)])),
  );

  return {
    version: packed.version,
    date: packed.date,
    get indicators(): readonly Indicator[] {
      return indicators();
    },
    indicator: (id) => indicators()[indicatorLine.get(id) ?? -1] ?? null,
    source: (id) => sources().get(id) ?? null,
    ...lookups((indicator) =>
      items(observationLines[indicatorLine.get(indicator) ?? -1] ?? '', CELL).map((cell) =>
        unpackObservation(indicator, cell, sourceAt),
      ),
    ),
  };
}

const firstCell = (line = '') => line.slice(0, line.indexOf(CELL));
