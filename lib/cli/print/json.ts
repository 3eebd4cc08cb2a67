import type { Look, Printer } from './printer';

/** One object, or an array of them where the command line names several inputs. */
export function json({ several }: Look): Printer {
  let first = true;
  return {
    begin: () => (several ? '[' : ''),
    reading: ({ output }) => {
      const lead = several ? (first ? '\n' : ',\n') : '';
      first = false;
      return lead + JSON.stringify(output, null, 2) + (several ? '' : '\n');
    },
    end: () => (several ? '\n]\n' : ''),
  };
}
