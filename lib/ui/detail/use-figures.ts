import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Dataset } from '../../dataset';
import type { Details } from '../../dataset/figure-details';

/** The figures, which a list needs only once somebody asks for a detail. */
export interface Figures {
  readonly dataset: Dataset;
  readonly details: Details;
}

export interface FiguresSource {
  /** Null until they are loaded. */
  readonly figures: Figures | null;
  readonly load: () => void;
}

const FiguresContext = createContext<FiguresSource>({ figures: null, load: () => {} });

export const FiguresProvider = FiguresContext.Provider;

/** The figures; asks for them where they are not there yet. */
export function useFigures(): Figures | null {
  const { figures, load } = useContext(FiguresContext);
  useEffect(() => {
    // Later: what it brings draws the view anew, which must not happen within an effect of the same drawing.
    if (!figures) queueMicrotask(load);
  }, [figures]);
  return figures;
}
