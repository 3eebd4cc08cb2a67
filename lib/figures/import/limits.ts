/** What a browser's storage and a person's patience hold. Checked before anything is parsed. */
export const MOST = {
  files: 10,
  /** Of all files together. */
  bytes: 3_000_000,
  rows: 20_000,
  columns: 60,
  /** Characters in a cell. */
  cell: 2_000,
  /** Faults that are listed; whoever made more has made one mistake many times. */
  faults: 200,
} as const;
