import type { Dataset } from './dataset';
import { lookups } from './lookups';
import type { Indicator } from './observation';
import { LINE, items, type PackedFigures, type PackedIndicators, type PackedObservations } from './packed';
import { once } from './remembered';
import { sourceTable } from './source-table';
import { unpackIndicator, unpackSeries } from './unpack';

/**
 * Opens packed figures. Lines are found at once; records are built when they are first asked for. `sources` knows more
 * of the sources than the package itself.
 */
export function openDataset(packed: PackedFigures, sources = sourceTable(packed.sources)): Dataset {
  const ids = items(packed.indicators.id, LINE);
  const lineOf = new Map(ids.map((id, at) => [id, at]));
  const idAt = (line: number) => ids[line] ?? '';
  const sourceIds = items(packed.sources.id, LINE);
  const sourceAt = (line: number) => sourceIds[line] ?? '';

  const indicators = once(() => {
    const indicatorAt = columns<keyof PackedIndicators>(packed.indicators);
    return ids.map((_, line): Indicator => unpackIndicator(indicatorAt(line), idAt));
  });
  const seriesAt = once(() => columns<keyof PackedObservations>(packed.observations));

  return {
    version: packed.version,
    date: packed.date,
    get indicators(): readonly Indicator[] {
      return indicators();
    },
    indicator: (id) => indicators()[lineOf.get(id) ?? -1] ?? null,
    source: sources,
    ...lookups((indicator) => {
      const line = lineOf.get(indicator);
      return line === undefined ? [] : unpackSeries(indicator, seriesAt()(line), sourceAt);
    }),
  };
}

/** Columns of text → a function that gives one line of each. */
function columns<Name extends string>(
  packed: Readonly<Record<Name, string>>,
): (line: number) => Record<Name, string> {
  const split = Object.entries<string>(packed).map(([name, text]) => [name, text.split(LINE)] as const);
  return (line) =>
    Object.fromEntries(split.map(([name, lines]) => [name, lines[line] ?? ''])) as Record<Name, string>;
}
