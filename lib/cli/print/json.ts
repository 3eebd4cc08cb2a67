import type { Reading } from '../check/read';
import type { Look, Printer } from './printer';

/** One object, or an array of them where the command line names several inputs. */
export const json = (look: Look): Printer => jsonOf(look, ({ output }) => output);

/** The same of what `of` makes of a reading; nothing where that is null. */
export function jsonOf({ several }: Look, of: (reading: Reading) => unknown): Printer {
  let first = true;
  return {
    begin: () => (several ? '[' : ''),
    reading: (reading) => {
      const value = of(reading);
      if (value === null) return '';
      const lead = several ? (first ? '\n' : ',\n') : '';
      first = false;
      return lead + JSON.stringify(value, null, 2) + (several ? '' : '\n');
    },
    end: () => (several ? '\n]\n' : ''),
  };
}
