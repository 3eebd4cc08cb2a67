import type { State } from '../../compare/finding';
import type { LocaleChoice } from '../locale';
import type { FiguresActions, FiguresModel } from '../browse/model';
import type { Locale } from '../messages';
import type { Piece } from './sample';

/** The settings as the options page shows and changes them. */
export interface Choices {
  readonly language: LocaleChoice;
  readonly marks: boolean;
  readonly states: readonly State[];
  readonly sitesOff: readonly string[];
  readonly onlyOnClick: boolean;
}

export interface OptionsModel {
  readonly locale: Locale;
  readonly choices: Choices;
  /** Version of the extension. */
  readonly version: string;
  readonly dataset: { readonly version: string; readonly date: string };
  readonly figures: FiguresModel;
  /** A text to try the marks on, as lines. */
  readonly sample: readonly (readonly Piece[])[];
  /** The keys of each command; the names are those of its messages. */
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
}

/** Elements to be marked, as on a page with that ground. */
export interface Ground {
  readonly tone: 'light' | 'dark';
  readonly marks: readonly { readonly state: State; readonly elements: readonly Element[] }[];
}

export interface OptionsActions {
  save(change: Partial<Choices>): void;
  /** The site of an address or a bare host name; null where it is neither. */
  siteOf(typed: string): string | null;
  /** Marks these and nothing else. */
  paint(grounds: readonly Ground[]): void;
  /** Opens the browser's page on which keys are changed. */
  openShortcuts(): void;
  readonly figures: FiguresActions;
}

/** Props of every section of the options page. */
export interface SectionProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
}
