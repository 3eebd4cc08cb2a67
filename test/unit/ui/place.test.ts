import { describe, expect, test } from 'vitest';
import { place, roomFor } from '../../../lib/ui/card/place';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 360, height: 300 };

describe('the card', () => {
  test.each([
    ['below where there is room', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 128 }],
    ['above where there is more', { left: 100, top: 500, bottom: 520 }, { left: 100, top: 192 }],
    ['moved left at the right edge', { left: 700, top: 100, bottom: 120 }, { left: 432, top: 128 }],
    ['moved right at the left edge', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 128 }],
    ['inside the view for a number above it', { left: 100, top: -400, bottom: -380 }, { left: 100, top: 8 }],
    ['inside the view for a number below it', { left: 100, top: 900, bottom: 920 }, { left: 100, top: 292 }],
  ])('stands %s', (_, anchor, expected) => {
    expect(place(anchor, CARD, VIEW)).toEqual(expected);
  });

  test.each([
    ['the room below', { left: 0, top: 100, bottom: 120 }, 464],
    ['the room above', { left: 0, top: 500, bottom: 520 }, 484],
    ['never too little', { left: 0, top: 100, bottom: 500 }, 240],
    ['never more than the view', { left: 0, top: 900, bottom: 920 }, 584],
  ])('is as high as %s', (_, anchor, expected) => {
    expect(roomFor(anchor, VIEW)).toBe(expected);
  });

  test.each([
    ['below', { left: 0, top: 100, bottom: 120 }, 432, { left: 8, top: 332 }],
    ['above', { left: 0, top: 500, bottom: 520 }, 412, { left: 8, top: 8 }],
  ])('leaves lines of the sentence free in a narrow view, %s', (_, anchor, room, corner) => {
    const narrow = { width: 360, height: 640 };
    expect(roomFor(anchor, narrow)).toBe(room);
    expect(place(anchor, { width: 344, height: 300 }, narrow)).toEqual(corner);
  });

  test('larger than the view, begins at its edge', () => {
    expect(place({ left: 10, top: 10, bottom: 20 }, CARD, { width: 200, height: 200 })).toEqual({
      left: 8,
      top: 8,
    });
  });
});
