import { createRequire } from 'node:module';

/** The program's version, as package.json says. */
export const VERSION: string = createRequire(import.meta.url)('../../package.json').version;
