const NUMBER = /(\d+)(?:\.(\d+))?(万亿|[亿万])?/;
const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/**
 * The first number of a print and its step, where digits and one scale say it all: 27491.84万人 → 274918400, step 100.
 * Most figures are bundled without their value, because their print says it. Null where there is no digit.
 */
export function plainNumber(printed: string): { readonly value: number; readonly resolution: number } | null {
  const [found, whole, decimals = '', scale = ''] = NUMBER.exec(printed) ?? [];
  if (found === undefined || whole === undefined) return null;
  const power = (POWERS[scale] ?? 0) - decimals.length;
  return { value: Number(`${whole}${decimals}e${power}`), resolution: Number(`1e${power}`) };
}
