import type { Kind } from './quantity';
import { UNITS } from './units.data';

export interface Unit {
  readonly kind: Kind;
  readonly name: string;
}

/** Units by first character, longest first. */
const BY_HEAD: ReadonlyMap<number, readonly Unit[]> = (() => {
  const heads = new Map<number, Unit[]>();
  for (const [kind, ...lines] of UNITS) {
    for (const name of lines.join(' ').split(' ')) {
      const head = name.charCodeAt(0);
      const list = heads.get(head);
      if (list) list.push({ kind, name });
      else heads.set(head, [{ kind, name }]);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.name.length - a.name.length);
  return heads;
})();

const LATIN_END = /[A-Za-zμµ]$/;
const LATIN = /[A-Za-z]/;

/** The longest unit that is printed at `at`, null where none is. A unit in Latin letters does not stop inside a word. */
export function unitAt(text: string, at: number): Unit | null {
  for (const unit of BY_HEAD.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit.name, at)) continue;
    if (LATIN_END.test(unit.name) && LATIN.test(text[at + unit.name.length] ?? '')) continue;
    return unit;
  }
  return null;
}
