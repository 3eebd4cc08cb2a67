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

/** How high the card may be without covering the statistic: as high as the larger room above or below it. */
export const roomFor = (anchor: Box, view: Size): number =>
  Math.min(
    view.height - 2 * GAP,
    Math.max(LEAST, Math.max(anchor.top, view.height - anchor.bottom) - 2 * GAP),
  );

/** Where the card's corner goes: below the statistic, above it where there is more room, always inside the view. */
export function place(anchor: Box, card: Size, view: Size): { left: number; top: number } {
  const below = view.height - anchor.bottom - GAP;
  const above = anchor.top - GAP;
  const top =
    below >= card.height + GAP || below >= above ? anchor.bottom + GAP : anchor.top - GAP - card.height;
  const inside = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  return {
    left: inside(anchor.left, card.width, view.width),
    top: inside(top, card.height, view.height),
  };
}
