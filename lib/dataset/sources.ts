import packed from './generated/sources.json';
import { sourceTable } from './source-table';

/** Every source of the bundled figures, with publisher, title and address. */
export const sourceOf = sourceTable(packed);
