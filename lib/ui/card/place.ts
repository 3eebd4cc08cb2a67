/** Space between the statistic and the card, and between the card and the edge of the view. */
const GAP = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lower than this the card is of no use, and may rather cover the number. */
const LEAST = 240;

/** Narrower than this the card is as wide as the view: beside it nothing of the sentence would be seen. */
const NARROW = 480;

/** What a narrow view keeps free beside the statistic: some three lines of its sentence. */
const SENTENCE = 72;

/** How high the card may be without covering the statistic: as high as the larger room above or below it. */
export function roomFor(anchor: Box, view: Size): number {
  const free = 2 * GAP + (view.width < NARROW ? SENTENCE : 0);
  const room = Math.max(anchor.top, view.height - anchor.bottom) - free;
  return Math.min(view.height - 2 * GAP, Math.max(LEAST, room));
}

/**
 * Where the card's corner goes: below the statistic, above it where there is more room, always inside the view; in a
 * narrow view at its edge.
 */
export function place(anchor: Box, card: Size, view: Size): { left: number; top: number } {
  const below = view.height - anchor.bottom - GAP;
  const above = anchor.top - GAP;
  const beneath = below >= card.height + GAP || below >= above;
  const edge = view.width < NARROW ? view.height : 0;
  const top = beneath
    ? Math.max(anchor.bottom + GAP, edge - card.height - GAP)
    : Math.min(anchor.top - GAP - card.height, edge ? GAP : Infinity);
  const inside = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  return {
    left: inside(anchor.left, card.width, view.width),
    top: inside(top, card.height, view.height),
  };
}
