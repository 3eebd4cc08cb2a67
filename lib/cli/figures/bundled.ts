import { existsSync, readFileSync } from 'node:fs';
import { descriptor } from '../../dataset/descriptor';
import { checkPackage } from '../../figures/check';
import type { Fault } from '../../figures/fault';
import { loadPackage } from '../../figures/load';
import type { Package } from '../../figures/package';

const root = new URL('../../../assets/figures/', import.meta.url);

/** The tables of assets/figures, and every fault in them. */
export function readBundled(): { readonly tables: Package; readonly faults: readonly Fault[] } {
  const { tables, missing } = loadPackage(descriptor, (path) => {
    const file = new URL(path, root);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
  return { tables, faults: missing.length > 0 ? missing : checkPackage(tables) };
}
