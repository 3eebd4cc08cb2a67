/** How much is tried: a little in `npm test`, all of it in `npm run fuzz`. */
const LONG = process.env.FUZZ === 'long';

export const TREES = LONG ? 50_000 : 400;
/** Of those, in a real browser: pages that are read, and pages that change while they are. */
export const [READ, CHANGED] = LONG ? [5_000, 2_000] : [100, 50];
export const TEXTS = LONG ? 100_000 : 800;
/**
 * The short run reads the same texts each time: how many statistics so few hold varies by half, and a red run has to mean a
 * fault. The long one draws anew.
 */
export const SEED = LONG ? undefined : 20261121;
/** Brothers and sisters of one element. */
export const WIDE = LONG ? 100_000 : 20_000;
/** Lengths between which time may grow no faster than the text. */
export const [SMALL, LARGE] = LONG ? [10_000, 1_000_000] : [2_000, 16_000];
