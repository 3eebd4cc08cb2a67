import type { Source } from '../../dataset/observation';
import type { Row } from '../csv';
import type { OwnTable } from './files';
import type { Read } from './own-values';

/** Collects the sources that figures name, each under an id of this package. */
export interface SourceBook {
  idOf(row: Row): Read<string>;
  readonly sources: readonly Source[];
}

/**
 * Sources of a package: rows of its table where it has one, else the words in the column SOURCE, else the package as a
 * whole. Ids carry the package's own, so that they never meet a bundled one.
 */
export function sourceBook(own: OwnTable | null, packageId: string, title: string): SourceBook {
  const listed = new Map((own?.table.rows ?? []).map((row) => [row.cell('SOURCE'), row]));
  const used = new Map<string, Source>();
  return {
    idOf(row) {
      const name = row.cell('SOURCE');
      const entry = listed.get(name) ?? row;
      if (own !== null && name !== '' && !listed.has(name)) return { id: 'missingSource' };
      const url = entry.cell('URL');
      if (url !== '' && !ADDRESS.test(url)) return { id: 'badAddress', values: { value: url.slice(0, 40) } };
      const date = entry.cell('DATE');
      const key = [name, url, date].join('\t');
      const known = used.get(key);
      if (known) return { value: known.id };
      const id = `${packageId}-${used.size + 1}`;
      used.set(key, {
        id,
        publisher: entry.cell('PUBLISHER') || title,
        title: (own === null ? name : entry.cell('TITLE')) || title,
        date: DATE.test(date) ? date : null,
        url: url || null,
        origin: title,
      });
      return { value: id };
    },
    get sources() {
      return [...used.values()];
    },
  };
}

const ADDRESS = /^https?:\/\/[^\s/]+(?:\/\S*)?$/;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
