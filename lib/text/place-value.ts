/** Rounds away the dust of binary fractions: 1.2 × 10000 is 12000. */
export const clean = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

/** Value of the last digit that is not zero, where `step` is the place of the last digit: 1700 → 100, 2.5 → 0.1. */
export function lastPlace(value: number, step: number): number {
  if (value === 0) return step;
  let place = step;
  for (let i = 0; i < 18; i++) {
    const higher = clean(place * 10);
    if (!Number.isInteger(clean(value / higher))) return place;
    place = higher;
  }
  return place;
}
