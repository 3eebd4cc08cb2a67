import type { Box } from './box';
import { type Line } from './line';
import { kindOf } from './prose';
import type { About } from './metadata';
import type { Page } from './scan';

/** The lines of the body's box that are the article. */
export const trim = <N>({ lines }: Page<N>, box: Box<N>, about: About): Line<N>[] => {
  const inside = lines
    .slice(box.first, box.last)
    .filter(
      (line) =>
        !line.box.furniture && !line.box.pending && kindOf(line) !== 'links' && line.text !== about.title,
    );
  const first = inside.findIndex((line) => kindOf(line) === 'prose');
  const last = inside.findLastIndex((line) => kindOf(line) === 'prose');
  return inside.slice(first, last + 1);
};
