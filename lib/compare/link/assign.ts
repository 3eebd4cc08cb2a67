import type { Candidate } from './candidate';

/** Of each statistic only so many indicators are tried: the rest would not win. */
const TRIED = 4;
/** Sentences with more statistics are assigned in runs of this length, to keep the search small. */
const RUN = 7;
/** What it costs that two statistics state one indicator: enough to part neighbours that fit alike, too little to force a worse one. */
export const SHARED = { cost: 0.8 };

type MayShare = (a: number, b: number) => boolean;
type Lists = readonly (readonly Candidate[])[];
type Chosen = (Candidate | null)[];

/**
 * Assigns the indicators of one sentence as a whole, so that the best total decides and not the first come: two of its
 * statistics seldom state the same indicator, unless `mayShare` says so (a from–to pair, two years, two places).
 * Gives each statistic its candidates, the chosen one first, the others with what they lose to their neighbours.
 */
export function assign(lists: Lists, mayShare: MayShare): Candidate[][] {
  if (lists.length === 1) return [[...lists[0]!]];
  const taken: Chosen = [];
  for (let from = 0; from < lists.length; from += RUN)
    taken.push(...search(lists, mayShare, taken, Math.min(lists.length, from + RUN)));
  return lists.map((list, at) => {
    const own = taken[at];
    return list
      .map((candidate) => {
        const lost = cost(candidate, at, taken, mayShare);
        const weaker =
          lost > 0 &&
          taken.some(
            (other, k) =>
              k !== at &&
              other?.entry === candidate.entry &&
              other.score > candidate.score &&
              !mayShare(at, k),
          );
        return { ...candidate, score: candidate.score - lost, sure: candidate.sure && !weaker };
      })
      .sort((a, b) => Number(b.entry === own?.entry) - Number(a.entry === own?.entry) || b.score - a.score);
  });
}

function cost(candidate: Candidate, at: number, taken: Chosen, mayShare: MayShare): number {
  const shared = taken.some((other, k) => k !== at && other?.entry === candidate.entry && !mayShare(at, k));
  return shared ? SHARED.cost : 0;
}

/** The best choice for the statistics behind those that are `taken`, up to `to`. */
function search(lists: Lists, mayShare: MayShare, taken: Chosen, to: number): Chosen {
  const chosen = [...taken];
  let best: Chosen = [];
  let bestTotal = -Infinity;
  /** What the statistics from here on could add at most. */
  const ahead = lists.map((_, at) =>
    lists.slice(at, to).reduce((sum, list) => sum + (list[0]?.score ?? 0), 0),
  );
  const visit = (at: number, total: number): void => {
    if (at === to) {
      if (total > bestTotal) [bestTotal, best] = [total, chosen.slice(taken.length)];
      return;
    }
    if (total + ahead[at]! <= bestTotal) return;
    const tried = lists[at]!.slice(0, TRIED);
    for (const candidate of tried.length ? tried : [null]) {
      const gain = candidate ? candidate.score - cost(candidate, at, chosen, mayShare) : 0;
      chosen.push(candidate);
      visit(at + 1, total + gain);
      chosen.pop();
    }
  };
  visit(taken.length, 0);
  return best;
}
