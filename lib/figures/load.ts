import type { Descriptor } from '../dataset/descriptor';
import { readCsv } from './csv';
import type { Fault } from './fault';
import type { Loaded, Package } from './package';

/** Parses the tables a descriptor names; `read` gives a file's text, null where there is none. */
export function loadPackage(
  { resources }: Pick<Descriptor, 'resources'>,
  read: (path: string) => string | null,
): { readonly tables: Package; readonly missing: readonly Fault[] } {
  const tables = new Map<string, Loaded>();
  const missing: Fault[] = [];
  for (const resource of resources) {
    const text = read(resource.path);
    if (text === null)
      missing.push({ file: resource.path, line: null, column: null, id: 'tableMissing', values: {} });
    else tables.set(resource.name, { resource, table: readCsv(text) });
  }
  return { tables, missing };
}
