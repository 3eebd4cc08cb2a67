import type { Printer } from './printer';

/** One object a line. */
export const jsonLines = (): Printer => ({
  begin: () => '',
  reading: ({ contract }) => `${JSON.stringify(contract)}\n`,
  end: () => '',
});
