import type { Observation } from './observation';
import { CELL, LINE, items } from './packed';
import type { PackedDetails } from './packed-details';

/** A text in the languages of the interface; where nobody wrote an English one, `en` is null. */
export interface Localized {
  readonly zh_CN: string;
  readonly zh_TW: string;
  readonly en: string | null;
}

export interface IndicatorDetails {
  readonly name: Localized;
  readonly definition: Localized;
  /** Where the series changes its definition or its sources disagree. */
  readonly breaks: readonly Localized[];
}

/** Another value for the same indicator, area, period and status. */
export interface AlsoReported {
  readonly value: number;
  readonly printed: string;
  readonly source: string;
  readonly note: Localized | null;
}

export interface ObservationDetails {
  readonly confidence: 'high' | 'medium';
  readonly alsoPrinted: readonly string[];
  /** Ids of sources that agree. */
  readonly alsoSources: readonly string[];
  readonly alsoReported: readonly AlsoReported[];
  readonly note: Localized | null;
}

export interface Correction {
  readonly date: string;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: Localized;
}

export interface Details {
  readonly topics: readonly Named[];
  readonly areas: readonly Named[];
  /** Newest last. */
  readonly corrections: readonly Correction[];
  indicator(id: string): IndicatorDetails | null;
  observation(observation: Pick<Observation, 'indicator' | 'area' | 'period' | 'status'>): ObservationDetails;
  /** What sort of document a source is: communique, news, … */
  sourceKind(id: string): string | null;
}

/** Opens packed details; everything is indexed at once, because who asks for one asks for many. */
export function openDetails(packed: PackedDetails): Details {
  const indicators = new Map(rows(packed.indicators).map((cells) => [cells[0] ?? '', indicatorOf(cells)]));
  const others = new Map<string, AlsoReported[]>();
  for (const cells of rows(packed.alsoReported)) {
    const key = cells.slice(0, 4).join(CELL);
    others.set(key, [...(others.get(key) ?? []), reportedOf(cells)]);
  }
  const observations = new Map(
    rows(packed.observations).map((cells) => [cells.slice(0, 4).join(CELL), cells]),
  );
  const kinds = new Map(rows(packed.sources).map(([id = '', kind = '']) => [id, kind]));
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
    sourceKind: (id) => kinds.get(id) ?? null,
  };
}

const rows = (table: string): string[][] => items(table, LINE).map((line) => line.split(CELL));

const noteOf = (note: string, traditional: string): Localized | null =>
  note === '' ? null : { zh_CN: note, zh_TW: traditional, en: null };

function indicatorOf(cells: readonly string[]): IndicatorDetails {
  const [
    name = '',
    nameHant = '',
    english = '',
    definition = '',
    definitionHant = '',
    breaks = '',
    breaksHant = '',
  ] = cells.slice(1);
  const traditional = items(breaksHant);
  return {
    name: { zh_CN: name, zh_TW: nameHant, en: english || null },
    definition: { zh_CN: definition, zh_TW: definitionHant, en: null },
    breaks: items(breaks).map((text, at) => ({ zh_CN: text, zh_TW: traditional[at] ?? text, en: null })),
  };
}

function reportedOf(cells: readonly string[]): AlsoReported {
  const [value = '', printed = '', source = '', note = '', traditional = ''] = cells.slice(4);
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
