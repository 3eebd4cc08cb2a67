import type { State } from '../../compare/finding';
import type { Report } from '../../compare/report';

/** A stretch of the sample; `state` where it is a statistic. */
export interface Piece {
  readonly text: string;
  readonly state: State | null;
}

/** A report's text cut at its statistics, one list a line; empty lines are left out. */
export function piecesOf({ article, statistics, findings }: Report): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const add = (text: string, state: State | null) =>
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part !== '') lines.at(-1)!.push({ text: part, state });
    });
  let from = 0;
  statistics.forEach(({ start, end }, index) => {
    add(article.text.slice(from, start), null);
    add(article.text.slice(start, end), findings[index]!.state);
    from = end;
  });
  add(article.text.slice(from), null);
  return lines.filter((line) => line.length > 0);
}
