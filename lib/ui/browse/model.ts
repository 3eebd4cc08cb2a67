import type { Dataset } from '../../dataset';
import type { Details } from '../../dataset/figure-details';
import type { Figures } from '../detail/use-figures';
import type { Values } from '../messages';

/** What the dataset browser shows: the bundled figures with the reader's own beside them. */
export interface FiguresModel {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly own: readonly OwnEntry[];
}

/** One of the reader's own packages. */
export interface OwnEntry {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly added: string;
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  readonly figures: number;
}

/** Something wrong in a picked file; message `fault.<id>`. */
export interface ImportFault {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly id: string;
  readonly values: Values;
}

export type ImportOutcome =
  { readonly title: string; readonly figures: number } | { readonly faults: readonly ImportFault[] };

export interface FiguresActions {
  /** Reads the picked files; a package with a fault changes nothing. */
  importFiles(files: readonly File[]): Promise<ImportOutcome>;
  removeOwn(id: string): void;
  /** An indicator's figures as a file to keep. */
  exportFigures(
    indicator: string,
    format: 'csv' | 'json',
  ): { readonly name: string; readonly content: string };
}

/** Props of every place of the dataset browser, in the options page and in the popup. */
export interface BrowseProps {
  readonly model: {
    readonly dataset: { readonly version: string; readonly date: string };
    readonly figures: Figures;
  };
  readonly actions: { readonly figures: Pick<FiguresActions, 'exportFigures'> };
}
