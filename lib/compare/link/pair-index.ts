/** Pairs of neighbouring characters as numbers, so that a page's are looked up once and then only counted. */
export interface PairIndex {
  readonly size: number;
  /** The number of the pair that begins at an offset; -1 where no indicator's name has it. */
  readonly at: (text: string, offset: number) => number;
  /** The same for every offset of a text. */
  readonly all: (text: string) => Int32Array;
  /** How much a pair tells, by its number. */
  readonly weights: Float64Array;
}

export function pairIndex(known: ReadonlyMap<string, number>): PairIndex {
  const byFirst = new Map<number, Map<number, number>>();
  let next = 0;
  for (const pair of known.keys()) {
    const first = pair.charCodeAt(0);
    let seconds = byFirst.get(first);
    if (!seconds) byFirst.set(first, (seconds = new Map()));
    seconds.set(pair.charCodeAt(1), next++);
  }
  const at = (text: string, offset: number) =>
    byFirst.get(text.charCodeAt(offset))?.get(text.charCodeAt(offset + 1)) ?? -1;
  return {
    size: known.size,
    at,
    all: (text) => {
      const numbers = new Int32Array(text.length);
      for (let offset = 0; offset < text.length; offset++) numbers[offset] = at(text, offset);
      return numbers;
    },
    weights: Float64Array.from(known.values()),
  };
}
