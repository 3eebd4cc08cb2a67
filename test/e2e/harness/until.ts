/** Asks again and again until the answer is truthy; rejects, naming what was awaited, after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  ms = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
