import { readCsv } from '../csv';
import type { Fault, FaultId } from '../fault';
import { decode } from './decode';
import { withKnownHeaders, type Headed } from './headers';
import { MOST } from './limits';

/** A file that a reader picked. */
export interface Picked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OwnTable extends Headed {
  readonly file: string;
}

export interface OwnTables {
  readonly title: string;
  readonly observations: OwnTable | null;
  readonly indicators: OwnTable | null;
  readonly sources: OwnTable | null;
  readonly faults: readonly Fault[];
}

const fileFault = (file: string, id: FaultId, values: Record<string, string> = {}): Fault => ({
  file,
  line: null,
  column: null,
  id,
  values,
});

/**
 * Picked files → tables by what they are: as datapackage.json names them where one was picked, else by file name; a
 * single CSV is the table of observations. Files are only ever the ones picked: a path or address in a descriptor is
 * looked up among them by its last part.
 */
export function readFiles(picked: readonly Picked[]): OwnTables {
  const none = { title: '', observations: null, indicators: null, sources: null };
  const bytes = picked.reduce((sum, file) => sum + file.bytes.length, 0);
  const first = picked[0]?.name ?? '';
  if (picked.length > MOST.files || bytes > MOST.bytes)
    return { ...none, faults: [fileFault(first, 'tooLarge', { most: String(MOST.bytes / 1e6) })] };

  const faults: Fault[] = [];
  const tables = new Map<string, OwnTable>();
  let descriptor: OwnDescriptor | null = null;
  for (const { name, bytes: content } of picked) {
    const text = decode(content);
    if (text === null) faults.push(fileFault(name, 'notText'));
    else if (name.toLowerCase().endsWith('.json')) {
      descriptor = parseDescriptor(text);
      if (descriptor === null) faults.push(fileFault(name, 'notPackage'));
    } else {
      const table = readCsv(text);
      if (table.rows.length > MOST.rows || table.columns.length > MOST.columns)
        faults.push(fileFault(name, 'tooManyRows', { most: String(MOST.rows) }));
      else tables.set(name, { file: name, ...withKnownHeaders(table) });
    }
  }
  const find = (kind: string): OwnTable | null => {
    const named = descriptor?.resources.find(({ name }) => name === kind)?.path ?? `${kind}.csv`;
    return tables.get(named.split(/[\\/]/).at(-1) ?? '') ?? null;
  };
  const only = tables.size === 1 ? ([...tables.values()][0] ?? null) : null;
  const observations = find('observations') ?? only;
  if (observations === null && faults.length === 0) faults.push(fileFault(first, 'noTable'));
  const title = descriptor?.title ?? (observations?.file ?? first).replace(/\.[^.]*$/, '');
  return {
    title: title.slice(0, 80),
    observations,
    indicators: find('indicators'),
    sources: find('sources'),
    faults,
  };
}

interface OwnDescriptor {
  readonly title: string | null;
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

/** What the import needs of a datapackage.json; null where it is none. Only named fields are read, whatever else it holds. */
function parseDescriptor(text: string): OwnDescriptor | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || !('resources' in json) || !Array.isArray(json.resources))
    return null;
  const resources = json.resources.flatMap((resource: unknown) => {
    const { name, path } = (resource ?? {}) as { name?: unknown; path?: unknown };
    return typeof name === 'string' && typeof path === 'string' ? [{ name, path }] : [];
  });
  const title = 'title' in json && typeof json.title === 'string' ? json.title.trim() : '';
  return { title: title || null, resources };
}
