import { mkdirSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { descriptor } from '../../dataset/descriptor';
import type { Source } from '../../dataset/observation';
import { pack, packSources } from '../../dataset/pack';
import { packDetails } from '../../figures/details';
import { recordsOf } from '../../figures/records';
import { readBundled } from './bundled';
import { explain } from './explain';

const target = new URL('../../dataset/generated/', import.meta.url);

/** assets/figures → the modules that `lib/dataset` imports. A faulty package builds nothing. */
export function build(): number {
  const { tables, faults } = readBundled();
  if (faults.length > 0) return explain(faults);
  const { sources: all, ...records } = recordsOf(tables);
  const named = new Set(records.observations.map(({ source }) => source));
  // A page's reader knows id and day of the sources that figures have as their own.
  const lean = all
    .filter(({ id }) => named.has(id))
    .map(({ id, date }): Source => ({ id, date, publisher: '', title: '', url: null }));
  const date = descriptor.created.slice(0, 10);
  const core = pack({ version: descriptor.version, date, ...records, sources: lean });
  const sources = packSources(all);
  // Characters only (`tw`, not `twp`): an official name in Taiwan's vocabulary would no longer be the official name.
  const details = packDetails(tables, Converter({ from: 'cn', to: 'tw' }));
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries({ core, sources, details }))
    writeFileSync(new URL(`${name}.json`, target), JSON.stringify(content));
  return 0;
}
