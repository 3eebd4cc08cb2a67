import type { Report } from '../../compare/report';
import type { PopupActions, PopupModel } from '../popup/model';

/** The panel shows what the popup shows, or the report of a text that was pasted or selected. */
export interface PanelModel extends PopupModel {
  /** The text in the box; null while the panel shows the page. */
  readonly draft: string | null;
  /** The report of the text, once it was checked. */
  readonly checked: Report | null;
}

export interface PanelActions extends PopupActions {
  /** Opens the box, or closes it (null). */
  setDraft(text: string | null): void;
  check(): void;
}
