import type { Fault } from '../fault';
import { faultIn, type Package } from '../package';

/** What the CSV parser stumbled over, and columns that are missing or unknown. */
export function columns(tables: Package): Fault[] {
  return [...tables.values()].flatMap((loaded) => {
    const { table, resource } = loaded;
    const fault = faultIn(loaded);
    const known = resource.schema.fields.map(({ name }) => name);
    return [
      ...table.errors.map(({ line, message }) => ({ ...fault('csv', null, null, { message }), line })),
      ...known
        .filter((name) => !table.columns.includes(name))
        .map((name) => fault('columnMissing', null, name)),
      ...table.columns
        .filter((name) => !known.includes(name))
        .map((name) => fault('columnUnknown', null, name, { known: known.join(', ') })),
    ];
  });
}
