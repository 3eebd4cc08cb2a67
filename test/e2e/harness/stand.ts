import type { Browser, Page } from 'puppeteer';
import type { Settings } from '../../../lib/webext/settings';
import type { World } from './serve';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** An open popup: the browser's own, opened as a click on the toolbar button opens it. */
export interface Popup {
  /** Value of a script in the popup's document, or of what its promise gives; must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key as the keyboard does, with those held that stand before it: `Tab`, `Alt+ArrowDown`, `预`. */
  press(keys: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension on it. */
export interface Stand {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  popup(page: Page): Promise<Popup>;
  /** Value of an expression over `root`, the closed shadow root of the card on a page; null where none is open. */
  inCard<T>(page: Page, expression: string): Promise<T | null>;
  close(): Promise<void>;
}

export interface StandOptions {
  readonly world: World;
  /** `forced`: the system's own few colours, as people with low vision set them. */
  readonly theme?: 'light' | 'dark' | 'forced';
  /** Settings to begin with; Chinese where none are given, because a test's browser may speak English only. */
  readonly settings?: Partial<Settings>;
}
