/** The place after a step through a list, round its ends; from nowhere, the first or the last. Null in an empty list. */
export function stepped(order: readonly number[], from: number | null, by: 1 | -1): number | null {
  const at = from === null ? -1 : order.indexOf(from);
  const next = at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
  return order[next] ?? null;
}
