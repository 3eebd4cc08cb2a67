import type { Box } from './box';
import type { Line } from './line';

/** A page as lines of text in reading order, the boxes around them in document order, and the elements that describe it. */
export interface Page<N> {
  readonly lines: readonly Line<N>[];
  readonly boxes: readonly Box<N>[];
  /** `title`, `meta`, `link`, `script` and `time` elements, and those whose words say that they name the source. */
  readonly about: readonly N[];
}
