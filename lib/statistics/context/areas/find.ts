import { closingParenthesis } from '../parentheses';
import { lastFrom } from '../search';
import { loneCounties } from './county';
import type { Land } from './lands.data';
import type { AreaMention } from './mention';
import { scanAreas, type Named } from './scan';
import { usageOf } from './usage';

const LIST_JOINT = /^(?:、|和|及|与|以及|，)$/;
const LIST_TAIL = /^、?等/;

const isPlace = ({ area, local }: Named) => local === null && area !== 'CN';

/** Neighbours in a list (山东、四川等地) are one mention of no single area. */
function joinLists(text: string, found: readonly Named[]): Named[] {
  const joined: Named[] = [];
  let open = false;
  for (const here of found) {
    const last = joined.at(-1);
    const joint = last && here.start - last.end <= 2 ? text.slice(last.end, here.start) : '';
    // A comma alone does not open a list: 北京，上海 may be two clauses.
    open =
      last !== undefined &&
      isPlace(last) &&
      isPlace(here) &&
      LIST_JOINT.test(joint) &&
      (open || joint !== '，');
    if (last && open) joined[joined.length - 1] = { ...last, end: here.end, area: null };
    else joined.push(here);
  }
  return joined.map((here) =>
    isPlace(here) && LIST_TAIL.test(text.slice(here.end, here.end + 2)) ? { ...here, area: null } : here,
  );
}

const CLAUSE = 40;

/** Where the clause behind `at` ends; no further than a clause is long. */
function clauseEnd(text: string, at: number): number {
  const stop = text.slice(at, at + CLAUSE).search(/[，。；\n]/);
  return at + (stop < 0 ? CLAUSE : stop);
}

function mentionOf(text: string, named: Named): AreaMention | null {
  const { start, end, area, local } = named;
  const usage = usageOf(text, named);
  if (usage === 'none') return null;
  const closed = closingParenthesis(text, start, end);
  const until = usage === 'aside' ? Math.min(closed, clauseEnd(text, end)) : closed;
  if (usage === 'institution') return { start, end, area: null, local: 'institution', until };
  return { start, end, area, local: local === 'nation' ? null : local, until };
}

/** Places where numbers may hold, in order, disjoint. 全国 is Taiwan's where `land` is. Linear in the text. */
export function findAreas(text: string, land: Land | null): AreaMention[] {
  const mentions = joinLists(text, scanAreas(text, land)).flatMap((named) => mentionOf(text, named) ?? []);
  const lone = loneCounties(text).filter(({ start, end }) => {
    const near = mentions[lastFrom(mentions, end - 1)];
    return !near || near.end <= start;
  });
  const counties = lone.map(({ start, end }): AreaMention => ({
    start,
    end,
    area: null,
    local: 'institution',
    county: text.slice(start, end),
    until: Infinity,
  }));
  return [...mentions, ...counties].sort((a, b) => a.start - b.start);
}
