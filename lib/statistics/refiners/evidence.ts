import { personAge } from '../doubts/ages';
import { audience, pages } from '../doubts/audience';
import { classed, ranked, roundTheClock } from '../doubts/classes';
import {
  abstract,
  confidence,
  definite,
  definition,
  one,
  scaleAlone,
  threshold,
  untold,
} from '../doubts/counts';
import type { Doubt } from '../doubts/doubt';
import { circle, spokenDuration, timeWindow } from '../doubts/durations';
import { unitless } from '../doubts/unitless';
import type { Document, Draft, Refiner } from '../draft';

/** Any one of them drops a draft; the order is for reading only. */
export const DOUBTS: readonly Doubt[] = [
  one,
  untold,
  scaleAlone,
  definite,
  abstract,
  threshold,
  definition,
  confidence,
  classed,
  ranked,
  roundTheClock,
  audience,
  pages,
  timeWindow,
  spokenDuration,
  circle,
  personAge,
  unitless,
];

/** Drops what states nothing. A text that is nothing but a quantity (a table's cell, a reader's question) states it. */
export const evidence: Refiner = {
  name: 'evidence',
  refine: (drafts, document) =>
    drafts.filter(
      (draft, index) =>
        alone(draft, document) || !DOUBTS.some((doubt) => doubt.doubts(draft, document, drafts[index - 1])),
    ),
};

const alone = ({ start, end }: Draft, { text }: Document): boolean =>
  end - start >= text.length - 1 && text.slice(0, start).trim() === '' && /^[。.]?\s*$/.test(text.slice(end));
