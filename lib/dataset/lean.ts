import core from './generated/core.json';
import { openDataset } from './open';

/**
 * The bundled figures as a page's reader loads them: of a source it knows no more than id and day. Whoever shows a
 * finding asks `sources.ts` for the rest, and saves every page a quarter of the download.
 */
export const figures = openDataset(core);
