import { IDIOMS } from './idioms.data';
import { trap } from './trap';

/** By the offset of each numeral in them. */
const NUMERAL = /[一二两三四五六七八九十百千万半]/;
const AT: ReadonlyMap<string, readonly (readonly [string, number])[]> = IDIOMS.reduce((map, idiom) => {
  [...idiom].forEach((character, offset) => {
    if (NUMERAL.test(character)) map.set(character, [...(map.get(character) ?? []), [idiom, offset]]);
  });
  return map;
}, new Map<string, (readonly [string, number])[]>());

export const idiom = trap('idiom', ({ start, form }, text) => {
  if (form === 'digits' || form === 'slash') return null;
  for (const [idiomatic, offset] of AT.get(text[start]!) ?? []) {
    if (text.startsWith(idiomatic, start - offset)) return start - offset + idiomatic.length;
  }
  return null;
});
