import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dataset } from '../../dataset';
import type { Details } from '../../dataset/figure-details';

/** The published figures, with their names and definitions in the reader's language. */
export interface Figures {
  readonly dataset: Dataset;
  readonly details: Details;
}

const FiguresContext = createContext<Figures | null>(null);

export const FiguresProvider = FiguresContext.Provider;

/** Null in a view that was given none. */
export const useFigures = (): Figures | null => useContext(FiguresContext);
