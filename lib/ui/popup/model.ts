import type { Report } from '../../compare/report';
import type { ComponentType } from 'preact';
import type { BrowseProps, FiguresActions } from '../browse/model';
import type { Place } from '../browse/place';
import type { Figures } from '../detail/use-figures';
import type { Locale } from '../messages';

/** What one frame of the page has read. */
export interface FrameView {
  readonly frame: string;
  readonly top: boolean;
  readonly state: 'article' | 'other' | 'empty';
  readonly asked: boolean;
  readonly marked: boolean;
  /** The statistic that the page showed last. */
  readonly shown: number | null;
  readonly report: Report;
}

/** Why a page cannot be read. */
export type Closed = 'pdf' | 'site' | 'restricted';

/** Everything the popup shows. */
export interface PopupModel {
  readonly locale: Locale;
  readonly tab: 'loading' | 'open' | 'failed' | Closed;
  readonly frames: readonly FrameView[];
  /** The registrable domain; null where the tab has none. */
  readonly site: string | null;
  readonly marks: boolean;
  readonly siteMarked: boolean;
  /** Pages are read only when the popup is opened. */
  readonly onlyOnClick: boolean;
  /** Null until they are loaded, which is after the first drawing. */
  readonly figures: FiguresView | null;
}

/** The figures with what is needed to look around in them. */
export interface FiguresView extends Figures {
  readonly Place: ComponentType<BrowseProps & { readonly place: Place }>;
  readonly exportFigures: FiguresActions['exportFigures'];
}

/** Everything the popup can do. */
export interface PopupActions {
  show(frame: string, index: number): void;
  ask(frame: string): void;
  setMarks(on: boolean): void;
  setSiteMarked(on: boolean): void;
  setOnlyOnClick(on: boolean): void;
  openOptions(): void;
  /** Opens the panel's box for a text of the reader's own; absent where the browser has no panel. */
  readonly paste?: (() => void) | undefined;
  /** Absent where the browser has no panel, or this is it. */
  readonly openPanel?: (() => void) | undefined;
}
