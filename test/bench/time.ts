/** Median milliseconds of a call, after two that warm the machine up. `times` is made odd. */
export async function median(times: number, call: () => unknown): Promise<number> {
  await call();
  await call();
  const taken: number[] = [];
  for (let turn = 0; turn < (times | 1); turn++) {
    const start = performance.now();
    await call();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[times >> 1]!;
}

/** Milliseconds of one call. */
export function once(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`;
