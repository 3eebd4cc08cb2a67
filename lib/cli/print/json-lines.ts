import type { Printer } from './printer';

/** One object a line. */
export const jsonLines = (): Printer => ({
  begin: () => '',
  reading: ({ output }) => `${JSON.stringify(output)}\n`,
  end: () => '',
});
