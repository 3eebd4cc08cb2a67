import packed from './generated/details.json';
import { openDetails } from './open-details';

export type * from './figure-details';

/** Details of the bundled figures. The reader in a page never imports this module. */
export const details = openDetails(packed);
