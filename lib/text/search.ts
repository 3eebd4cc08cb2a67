/** The first index from which on `before` no longer holds, `length` where it always does. It holds for a beginning of the indexes, and for no other. */
export function firstNot(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
