import * as OpenCC from 'opencc-js';

/**
 * Characters that simplified writing uses in its own right (著名, 乾隆, 徵羽, 瞭望): mapping them would damage text
 * that is simplified already, and no number, unit or key word is written with them.
 */
export const KEPT = [...'著乾徵瞭藉夥么'];

/** Written only as a glyph of another standard: OpenCC's Taiwan and Hong Kong phrases do not list the pair alone. */
export const ADDED: readonly (readonly [string, string])[] = [
  ['衞', '卫'],
  ['両', '两'],
  ['壱', '壹'],
  ['弐', '贰'],
];

/** Every single character whose simplified form OpenCC gives as another single character, from the general, Hong Kong and Taiwan tables. */
export function deriveVariants(): Map<string, string> {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  const variants = new Map<string, string>();
  for (let code = 0x3400; code <= 0xfaff; code++) {
    if (code >= 0xa000 && code < 0xf900) continue;
    const character = String.fromCharCode(code);
    if (KEPT.includes(character)) continue;
    const simple = converters
      .map((convert) => convert(character))
      .find((s) => s !== character && s.length === 1);
    if (simple) variants.set(character, simple);
  }
  for (const [variant, simple] of ADDED) variants.set(variant, simple);
  return variants;
}
