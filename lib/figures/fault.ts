/** Something wrong with a table, said so that a person can put it right. */
export interface Fault {
  /** File name inside the package. */
  readonly file: string;
  /** Line as a spreadsheet counts it (the header is 1); null where the whole file is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** Message `fault.<id>` in assets/locales, with `values` for its blanks. */
  readonly id: FaultId;
  readonly values: Readonly<Record<string, string>>;
}

export type FaultId =
  | 'tableMissing'
  | 'csv'
  | 'columnMissing'
  | 'columnUnknown'
  | 'cellMissing'
  | 'noNumber'
  | 'noPeriod'
  | 'malformed'
  | 'notListed'
  | 'tooLong'
  | 'notPositive'
  | 'controlCharacter'
  | 'repeated'
  | 'duplicateKey'
  | 'unsorted'
  | 'unknownReference'
  | 'unknownIndicator'
  | 'missingSource'
  | 'missingTwin'
  | 'ownTwin'
  | 'unitDiffers'
  | 'percentOver100'
  | 'negative'
  | 'periodBackwards'
  | 'rangeEnd'
  | 'targetBasis'
  | 'aliasTaken'
  | 'noTerms'
  | 'noFigures'
  | 'unusedSource'
  | 'printedDiffers'
  | 'printedUnread'
  | 'correctionUnfounded'
  // only a reader's own files
  | 'tooLarge'
  | 'tooManyRows'
  | 'notText'
  | 'notPackage'
  | 'noTable'
  | 'formula'
  | 'reserved'
  | 'idTaken'
  | 'noSuchIndicator'
  | 'shareOver100'
  | 'unknownArea'
  | 'badAddress';

/** In the order in which a person would go through the files. */
export const inFileOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
