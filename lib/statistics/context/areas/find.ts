import { closingParenthesis } from '../parentheses';
import { lastFrom } from '../search';
import { loneCounties } from './county';
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

function mentionOf(text: string, { start, end, area, local }: Named): AreaMention | null {
  const usage = usageOf(text, start, end);
  if (usage === 'none') return null;
  const until = closingParenthesis(text, start, end);
  if (usage === 'institution') return { start, end, area: null, local: 'institution', until };
  return { start, end, area, local: local === 'nation' ? null : local, until };
}

/** Places where numbers may hold, in order, disjoint. Linear in the text. */
export function findAreas(text: string): AreaMention[] {
  const mentions = joinLists(text, scanAreas(text)).flatMap((named) => mentionOf(text, named) ?? []);
  const lone = loneCounties(text).filter(({ start, end }) => {
    const near = mentions[lastFrom(mentions, end - 1)];
    return !near || near.end <= start;
  });
  return [...mentions, ...lone.map((span) => ({ ...span, area: null, local: null, until: Infinity }))].sort(
    (a, b) => a.start - b.start,
  );
}
