import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { pack } from '../../dataset/pack';
import { packDetails } from '../../figures/details';
import { indicatorOf, observationOf, sourceOf } from '../../figures/records';
import { readBundled } from './package-files';

const target = new URL('../../dataset/generated/', import.meta.url);

/** assets/figures → the modules that `lib/dataset` imports. Names and notes get their traditional form here. */
export function build(): number {
  const { descriptor, tables } = readBundled();
  const core = pack({
    version: descriptor.version,
    date: descriptor.created.slice(0, 10),
    indicators: (tables.indicators?.rows ?? []).map(indicatorOf),
    observations: (tables.observations?.rows ?? []).map(observationOf),
    sources: (tables.sources?.rows ?? []).map(sourceOf),
  });
  // Characters only (`tw`, not `twp`): an official name in Taiwan's vocabulary would no longer be the official name.
  const traditional = Converter({ from: 'cn', to: 'tw' });
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries({ core, details: packDetails(tables, traditional) }))
    writeFileSync(fileURLToPath(new URL(`${name}.json`, target)), JSON.stringify(content));
  return 0;
}
