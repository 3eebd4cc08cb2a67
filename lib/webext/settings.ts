import { STATES, type State } from '../compare/finding';
import { browser } from './browser';
import { siteOf } from './site';

const LANGUAGES = ['auto', 'zh_CN', 'zh_TW', 'en'] as const;

export interface Settings {
  readonly language: (typeof LANGUAGES)[number];
  /** Statistics are marked on pages at all. */
  readonly marks: boolean;
  /** States that are marked. */
  readonly states: readonly State[];
  /** Sites (see `site.ts`) on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** Pages are read only when the user clicks the toolbar button. */
  readonly onlyOnClick: boolean;
}

export const DEFAULTS: Settings = {
  language: 'auto',
  marks: true,
  states: STATES,
  sitesOff: [],
  onlyOnClick: false,
};

/** Settings from whatever the storage holds: a field of the wrong shape falls back to its default, alone. */
export function parseSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const flag = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);
  return {
    language: LANGUAGES.find((language) => language === from.language) ?? DEFAULTS.language,
    marks: flag(from.marks, DEFAULTS.marks),
    states: Array.isArray(from.states)
      ? STATES.filter((state) => (from.states as unknown[]).includes(state))
      : DEFAULTS.states,
    sitesOff: Array.isArray(from.sitesOff)
      ? [...new Set(from.sitesOff.filter((site): site is string => typeof site === 'string' && site !== ''))]
      : DEFAULTS.sitesOff,
    onlyOnClick: flag(from.onlyOnClick, DEFAULTS.onlyOnClick),
  };
}

/** The states to mark on a page; none where marks are off, altogether or on its site. */
export const statesOn = ({ marks, states, sitesOff }: Settings, address: string): ReadonlySet<State> =>
  new Set(marks && !sitesOff.includes(siteOf(address) ?? '') ? states : []);

const KEY = 'settings';

/** The settings held on this device. Never rejects: unreadable storage counts as empty. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return parseSettings(stored[KEY]);
}

/** Stores the changed fields over the ones held. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } });
}

/** Calls back with the new settings whenever they change anywhere. */
export function watchSettings(callback: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  });
}
