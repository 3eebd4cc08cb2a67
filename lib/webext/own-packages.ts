import type { OwnPackage } from '../dataset/own-package';
import { browser } from './browser';

const KEY = 'ownFigures';

/** Packages from whatever the storage holds: one of another shape is left out, alone. */
export const parseOwnPackages = (stored: unknown): readonly OwnPackage[] =>
  Array.isArray(stored) ? stored.filter(isOwnPackage) : [];

const DETAILS = ['indicators', 'breaks', 'observations', 'alsoReported', 'topics', 'areas', 'corrections'];
const OBSERVATIONS = ['area', 'period', 'codes', 'value', 'valueTo', 'printed', 'others', 'source'];
const SOURCES = ['id', 'publisher', 'title', 'date', 'url', 'origin'];

function isOwnPackage(value: unknown): value is OwnPackage {
  const own = (value ?? {}) as Partial<OwnPackage>;
  return (
    hasTexts(own, ['id', 'title', 'added']) &&
    hasTexts(own.details, DETAILS) &&
    hasTexts(own.figures, ['version', 'date', 'indicators']) &&
    hasTexts(own.figures?.observations, OBSERVATIONS) &&
    hasTexts(own.figures?.sources, SOURCES)
  );
}

const hasTexts = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

/** The reader's own figures, held on this device. Never rejects: unreadable storage counts as empty. */
export async function loadOwnPackages(): Promise<readonly OwnPackage[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return parseOwnPackages(stored[KEY]);
}

/** Keeps exactly these. Rejects where the storage is full; what was held then stays. */
export const saveOwnPackages = (packages: readonly OwnPackage[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: packages });

/** Calls back with the packages whenever they change anywhere. */
export function watchOwnPackages(callback: (packages: readonly OwnPackage[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) callback(parseOwnPackages(changes[KEY]?.newValue));
  });
}
