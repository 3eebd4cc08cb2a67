import type { Article } from '../article/article';
import { plain } from './plain';
import { stillThere } from './still-there';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Pixels by which a pointer may miss the line of a number. */
const SLACK = 2;

/**
 * The index of the span that stands under a point of the view; null where none does.
 * The caret tells the text node and the offset; the boxes of the span then tell whether the point is on it, not just near.
 */
export function spanAt(
  document: Document,
  article: Pick<Article<Node>, 'blocks' | 'text'>,
  spans: readonly Span[],
  point: { readonly x: number; readonly y: number },
): number | null {
  const caret = caretAt(document, point.x, point.y);
  if (!caret) return null;
  const range = new Range();
  for (const [index, span] of spans.entries()) {
    for (const { node, from, to } of stillThere(article, span)) {
      if (node !== caret.node || caret.offset < from || caret.offset > to) continue;
      range.setStart(node, from);
      range.setEnd(node, to);
      if ([...range.getClientRects()].some((box) => holds(box, point))) return index;
    }
  }
  return null;
}

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  // Chromium knew only its own call before version 128.
  const caretPositionFromPoint = plain(document, 'caretPositionFromPoint');
  if (caretPositionFromPoint) {
    const caret = caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = plain(document, 'caretRangeFromPoint')?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
