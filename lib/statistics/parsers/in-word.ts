import { WORDS } from './words.data';

const FORMS: ReadonlyMap<string, RegExp> = new Map(
  WORDS.map(([unit, rest]) => [unit, new RegExp(`${unit}(?:${rest})`, 'y')]),
);
/** 两票制, 三班制: behind its unit a number may name a system. */
const SYSTEM = /制(?![定造作约成止品])/y;

/** The unit that ends at `end` is the beginning of a longer word, or of the name of a system. */
export function inWord(unit: string, text: string, end: number): boolean {
  SYSTEM.lastIndex = end;
  if (SYSTEM.test(text)) return true;
  const form = FORMS.get(unit);
  if (!form) return false;
  form.lastIndex = end - unit.length;
  return form.test(text);
}
