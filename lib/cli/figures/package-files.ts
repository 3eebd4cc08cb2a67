import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../figures/csv';
import type { Tables } from '../../figures/details';

const root = new URL('../../../assets/figures/', import.meta.url);

/** datapackage.json, as far as reading the tables needs it. */
export interface Descriptor {
  readonly version: string;
  readonly created: string;
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

export const pathOf = (file: string): string => fileURLToPath(new URL(file, root));

export function readBundled(): { descriptor: Descriptor; tables: Tables } {
  const descriptor = JSON.parse(readFileSync(pathOf('datapackage.json'), 'utf8')) as Descriptor;
  const tables = descriptor.resources.map(({ name, path }) => [
    name,
    readCsv(readFileSync(pathOf(path), 'utf8')),
  ]);
  return { descriptor, tables: Object.fromEntries(tables) as Tables };
}
