import type { OwnPackage } from '../dataset/own-package';
import type { PackedIndicators, PackedObservations, PackedSources } from '../dataset/packed';
import type { PackedDetails } from '../dataset/packed-details';
import { browser } from './browser';

const KEY = 'ownFigures';

/** Packages from whatever the storage holds: one of another shape is left out, alone. */
export const parseOwnPackages = (stored: unknown): readonly OwnPackage[] =>
  Array.isArray(stored) ? stored.filter(isOwnPackage) : [];

/** All texts of a type, and only those: a list that falls behind its type does not compile. */
const texts = <T>(names: { readonly [name in keyof T]: true }): readonly string[] => Object.keys(names);

const DETAILS = texts<PackedDetails>({
  indicators: true,
  breaks: true,
  observations: true,
  alsoReported: true,
  topics: true,
  areas: true,
  corrections: true,
});
const INDICATORS = texts<PackedIndicators>({
  id: true,
  words: true,
  measure: true,
  twins: true,
  breaks: true,
});
const OBSERVATIONS = texts<PackedObservations>({
  area: true,
  period: true,
  codes: true,
  value: true,
  valueTo: true,
  printed: true,
  others: true,
  source: true,
});
const SOURCES = texts<PackedSources>({
  id: true,
  publisher: true,
  title: true,
  date: true,
  url: true,
  origin: true,
});

function isOwnPackage(value: unknown): value is OwnPackage {
  const own = (value ?? {}) as Partial<OwnPackage>;
  return (
    hasTexts(own, ['id', 'title', 'added']) &&
    hasTexts(own.details, DETAILS) &&
    hasTexts(own.figures, ['version', 'date']) &&
    hasTexts(own.figures?.indicators, INDICATORS) &&
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
