import type { Source } from './observation';
import { LINE, items, type PackedSources } from './packed';
import { once, remembered } from './remembered';
import { unpackSource } from './unpack';

/** Sources by id, each built when it is first asked for. */
export function sourceTable(packed: PackedSources): (id: string) => Source | null {
  const columns = once(() => Object.entries(packed).map(([name, text]) => [name, text.split(LINE)] as const));
  const lineOf = once(() => new Map(items(packed.id, LINE).map((id, line) => [id, line])));
  return remembered((id): Source | null => {
    const line = lineOf().get(id);
    if (line === undefined) return null;
    const cells = columns().map(([name, lines]) => [name, lines[line] ?? '']);
    return unpackSource(Object.fromEntries(cells) as PackedSources);
  });
}
