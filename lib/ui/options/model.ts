import type { State } from '../../compare/finding';
import type { LocaleChoice } from '../locale';
import type { FiguresActions, FiguresModel } from '../browse/model';
import type { Locale } from '../messages';

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
}

export interface OptionsActions {
  save(change: Partial<Choices>): void;
  /** The site of an address or a bare host name; null where it is neither. */
  siteOf(typed: string): string | null;
  readonly figures: FiguresActions;
}

/** Props of every section of the options page. */
export interface SectionProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
}
