import core from './generated/core.json';
import { openDataset } from './open';
import { sourceOf } from './sources';

export type { Dataset } from './dataset';
export { mergeDatasets } from './merge';
export { openDataset } from './open';

/** The bundled figures: `assets/figures`, packed by `npm run generate`. */
export const figures = openDataset(core, sourceOf);
