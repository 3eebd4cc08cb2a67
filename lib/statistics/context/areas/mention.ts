/**
 * A place in a text, or a word that stands for one. Offsets are UTF-16, half-open.
 * `area` is null where a place is named that is no single area: a list of provinces, one hospital, a county whose
 * province the text does not tell. Numbers there are of no area, and never the nation's.
 */
export interface AreaMention {
  readonly start: number;
  readonly end: number;
  readonly area: string | null;
  /** What a word such as 全市 still needs: the area in force, narrowed or widened to this level. */
  readonly local: Level | null;
  /** A county whose province the text may still tell. */
  readonly county?: string;
  /** It speaks for no number behind this offset. */
  readonly until: number;
}

/** `institution`: one house, or a place of no known area; what is said of it is of no area until another is named. */
export type Level = 'nation' | 'province' | 'city' | 'county' | 'here' | 'institution';
