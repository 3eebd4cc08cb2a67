/** Offset of the opening mark of `open` before `start`, at most `reach` characters away and not closed again on the line; -1 where none is. */
export function opened(
  text: string,
  start: number,
  reach: number,
  open: (character: string) => boolean,
  close: (character: string) => boolean,
): number {
  for (let i = start - 1; i >= 0 && start - i <= reach; i--) {
    if (close(text[i]!) || text[i] === '\n') return -1;
    if (open(text[i]!)) return i;
  }
  return -1;
}
