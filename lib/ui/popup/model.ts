import type { Report } from '../../compare/report';
import type { Figures } from '../detail/use-figures';
import type { Locale } from '../messages';

/** What one frame of the page has read. */
export interface FrameView {
  readonly frame: string;
  readonly top: boolean;
  readonly state: 'article' | 'other' | 'empty';
  readonly asked: boolean;
  readonly marked: boolean;
  readonly report: Report;
}

/** Everything the popup shows. */
export interface PopupModel {
  readonly locale: Locale;
  readonly tab: 'loading' | 'open' | 'restricted' | 'failed';
  readonly frames: readonly FrameView[];
  /** The registrable domain; null where the tab has none. */
  readonly site: string | null;
  readonly marks: boolean;
  readonly siteMarked: boolean;
  readonly figures: Figures;
}

/** Everything the popup can do. */
export interface PopupActions {
  show(frame: string, index: number): void;
  ask(frame: string): void;
  setMarks(on: boolean): void;
  setSiteMarked(on: boolean): void;
  openOptions(): void;
  /** Opens the browser of the dataset, with its search. */
  openFigures(): void;
  /** Absent where the browser has no panel, or this is it. */
  readonly openPanel?: (() => void) | undefined;
}
