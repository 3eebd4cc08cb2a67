/** Where the places of a text come from beside its own words: what it is about, and who prints it. */
export interface Homes {
  readonly home: string | null;
  /** The text speaks of a place of its own that nothing names: numbers beside no other place are of no known area. */
  readonly unknown: boolean;
  /** Only resolves 全市, 我省: papers report on the nation too. */
  readonly publisher: string | null;
}
