import type { Indicator } from '../../dataset/observation';
import type { Candidate } from './candidate';

/** What a statistic is linked to. `indicator` is null where nothing fits, or where several do: then `candidates` names them. */
export interface Link {
  readonly indicator: Indicator | null;
  readonly candidates: readonly Candidate[];
  /** Sure enough to say that the value differs. */
  readonly certain: boolean;
}

/** How well a published figure of the candidate supports it: the same print, one within its rounding, or none. */
export type Support = 'exact' | 'rounded' | null;

export const LIMIT = {
  /** Below this no indicator is named, even where its figure agrees. */
  least: 1.2,
  /** Below this none is named on words alone. */
  alone: 2.2,
  /** Nearer than this, two indicators fit alike. */
  margin: 0.18,
};
/**
 * So far below the best a candidate may lie and still win by its published figure, by the number of digits that agree:
 * 1586.73亿 is met by chance once in a hundred thousand, 95% at every turn.
 */
const WINDOW = [0.9, 0.9, 0.9, 1.4, 2];
/** Digits from which on a figure that fits by rounding is no chance either. */
const FINE = 3;
const SHOWN = 5;
const NONE: Link = { indicator: null, candidates: [], certain: false };

/**
 * Chooses among weighed indicators, best first. Articles mostly print figures as published: of several indicators whose
 * words fit, the one whose published figure is the printed one is meant. A figure that differs decides nothing.
 * `digits` is the number of significant digits printed.
 */
export function decide(
  candidates: readonly Candidate[],
  digits: number,
  support: (candidate: Candidate) => Support,
): Link {
  const window = WINDOW[Math.min(digits, WINDOW.length - 1)]!;
  const able = candidates.filter(({ score }) => score >= LIMIT.least);
  const [best] = able;
  if (!best) return NONE;
  const link = (candidate: Candidate, certain: boolean): Link => ({
    indicator: candidate.entry.indicator,
    candidates: [candidate],
    certain,
  });
  const near = able.filter(({ score }) => best.score - score < LIMIT.margin);
  const bestSupport = support(best);
  const open = able.filter(({ score }) => best.score - score < window);
  // Of two agreeing twins the finer one was printed: 11754个, beside a preliminary 1.2万个.
  const finer =
    bestSupport === 'rounded' && open.find((twin) => areTwins(best, twin) && support(twin) === 'exact');
  if (finer) return link(finer, false);
  if (bestSupport && near.length === 1) return link(best, false);
  for (const [wanted, among] of [
    ['exact', bestSupport === 'exact' ? near : open],
    ['rounded', digits >= FINE ? open : near],
  ] as const) {
    const supported = among.filter((candidate) => support(candidate) === wanted);
    if (supported.length === 1) return link(supported[0]!, false);
  }
  // 牙椅11.2万台 state no number of hospitals, whatever stands near: a unit of other things needs a figure that agrees.
  if (best.score < LIMIT.alone || best.features.strangeUnit) return NONE;
  if (near.length === 1) return link(best, best.sure);
  return { indicator: null, candidates: near.slice(0, SHOWN), certain: false };
}

const areTwins = ({ entry: { indicator: a } }: Candidate, { entry: { indicator: b } }: Candidate): boolean =>
  a.confusable.includes(b.id) && a.unit === b.unit;
