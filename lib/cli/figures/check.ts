import { readBundled } from './bundled';
import { explain } from './explain';

/** Explains every fault of assets/figures; exit status 1 where there is one. */
export function check(): number {
  const { tables, faults } = readBundled();
  if (faults.length > 0) return explain(faults);
  const rows = [...tables.values()].map(({ resource, table }) => `${resource.path} ${table.rows.length}`);
  console.log(`No fault. Rows: ${rows.join(', ')}`);
  return 0;
}
