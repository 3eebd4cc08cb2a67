/** What only a reader of one figure needs: names in other languages, definitions, notes. Lines and cells as in `packed.ts`. */
export interface PackedDetails {
  /** id, name, traditional name, English name, definition, traditional definition, unit, traditional unit, unit in English. */
  readonly indicators: string;
  /** indicator, first period under the new definition or empty, note, traditional note. */
  readonly breaks: string;
  /** indicator, area, period, status, confidence, also printed, ids of sources that agree, note, traditional note. Only figures that have any. */
  readonly observations: string;
  /** indicator, area, period, status, value, print, source, note, traditional note. */
  readonly alsoReported: string;
  /** id, name, traditional name, English name. */
  readonly topics: string;
  /** ISO 3166-2, name, traditional name, English name. */
  readonly areas: string;
  /** date, table, key, column, before, after, reason, source. */
  readonly corrections: string;
}
