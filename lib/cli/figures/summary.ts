import { endYear } from '../../quantity/period';
import { rowsOf } from '../../figures/package';
import { readBundled } from './bundled';

/** Counts by topic, by last year of the period, by area and by status. */
export function summary(): number {
  const { tables } = readBundled();
  const figures = rowsOf(tables, 'observations');
  const indicators = rowsOf(tables, 'indicators');
  const topicOf = new Map(indicators.map((row) => [row.cell('INDICATOR'), row.cell('TOPIC')]));
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const topics = new Map(count(indicators.map((row) => row.cell('TOPIC'))));
  print(
    'topic',
    count(figures.map((row) => topicOf.get(row.cell('INDICATOR')) ?? '?')),
    (topic) => ` of ${topics.get(topic) ?? 0} indicators`,
  );
  print('last year', count(figures.map((row) => String(endYear(row.cell('TIME_PERIOD')) ?? '?'))));
  print('area', count(figures.map((row) => row.cell('REF_AREA'))));
  print('status', count(figures.map((row) => row.cell('OBS_STATUS'))));
  console.log(
    `${indicators.length} indicators, ${figures.length} figures, ${rowsOf(tables, 'sources').length} sources`,
  );
  return 0;
}

function print(
  title: string,
  counts: readonly [string, number][],
  after: (key: string) => string = () => '',
): void {
  console.log(`figures by ${title}`);
  for (const [key, count] of counts)
    console.log(`  ${key.padEnd(28)} ${String(count).padStart(5)}${after(key)}`);
  console.log();
}
