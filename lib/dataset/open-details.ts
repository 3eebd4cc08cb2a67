import type {
  AlsoReported,
  Break,
  Correction,
  Details,
  IndicatorDetails,
  Localized,
  Named,
} from './figure-details';
import { CELL, LINE, items } from './packed';
import type { PackedDetails } from './packed-details';

/** Opens packed details; everything is indexed at once, because who asks for one asks for many. */
export function openDetails(packed: PackedDetails): Details {
  const breaks = collected(packed.breaks, 1, breakOf);
  const others = collected(packed.alsoReported, 4, reportedOf);
  const indicators = new Map(
    rows(packed.indicators).map((cells) => {
      const id = cells[0] ?? '';
      return [id, indicatorOf(cells, breaks.get(id) ?? [])];
    }),
  );
  const observations = new Map(
    rows(packed.observations).map((cells) => [cells.slice(0, 4).join(CELL), cells]),
  );
  return {
    topics: rows(packed.topics).map(namedOf),
    areas: rows(packed.areas).map(namedOf),
    corrections: rows(packed.corrections).map(correctionOf),
    indicator: (id) => indicators.get(id) ?? null,
    observation({ indicator, area, period, status }) {
      const key = [indicator, area, period, status].join(CELL);
      const [confidence, printed = '', sources = '', note = '', traditional = ''] =
        observations.get(key)?.slice(4) ?? [];
      return {
        confidence: confidence === 'medium' ? 'medium' : 'high',
        alsoPrinted: items(printed),
        alsoSources: items(sources),
        alsoReported: others.get(key) ?? [],
        note: noteOf(note, traditional),
      };
    },
  };
}

const rows = (table: string): string[][] => items(table, LINE).map((line) => line.split(CELL));

/** Lines that share their first `width` cells, under those cells joined; `make` gets the cells behind them. */
function collected<T>(table: string, width: number, make: (cells: readonly string[]) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const cells of rows(table)) {
    const key = cells.slice(0, width).join(CELL);
    const made = make(cells.slice(width));
    const group = groups.get(key);
    if (group) group.push(made);
    else groups.set(key, [made]);
  }
  return groups;
}

const noteOf = (note: string, traditional: string): Localized | null =>
  note === '' ? null : { zh_CN: note, zh_TW: traditional, en: null };

function indicatorOf(cells: readonly string[], breaks: readonly Break[]): IndicatorDetails {
  const text = (at: number, english?: string): Localized => ({
    zh_CN: cells[at] ?? '',
    zh_TW: cells[at + 1] ?? '',
    en: english || null,
  });
  return { name: text(1, cells[3]), definition: text(4), unit: text(6, cells[8]), breaks };
}

const breakOf = ([period = '', note = '', traditional = '']: readonly string[]): Break => ({
  period: period || null,
  note: { zh_CN: note, zh_TW: traditional, en: null },
});

function reportedOf(cells: readonly string[]): AlsoReported {
  const [value = '', printed = '', source = '', note = '', traditional = ''] = cells;
  return { value: Number(value), printed, source, note: noteOf(note, traditional) };
}

const namedOf = ([id = '', name = '', traditional = '', english = '']: readonly string[]): Named => ({
  id,
  name: { zh_CN: name, zh_TW: traditional, en: english || null },
});

function correctionOf(cells: readonly string[]): Correction {
  const [date = '', table = '', key = '', column = '', before = '', after = '', reason = '', source = ''] =
    cells;
  return { date, table, key, column, before, after, reason, source: source || null };
}
