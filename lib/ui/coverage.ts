import type { Finding, State } from '../compare/finding';

/** How far a list of findings could be compared: never shown without all three numbers. */
export interface Coverage {
  readonly found: number;
  /** Set beside a published figure, value against value. */
  readonly compared: number;
  /** Of those, with a value that meets the published one: the chips “exact” and “rounded” together. */
  readonly agree: number;
}

const COMPARED: ReadonlySet<State> = new Set(['exact', 'rounded', 'superseded', 'differs', 'target']);

/** An earlier period's figure is not the one the text speaks of, and a target is no figure yet: neither agrees. */
const AGREE: ReadonlySet<State> = new Set(['exact', 'rounded']);

export function coverageOf(findings: readonly Finding[]): Coverage {
  const compared = findings.filter(({ state, keys }) => COMPARED.has(state) && keys.value !== null);
  return {
    found: findings.length,
    compared: compared.length,
    agree: compared.filter(({ state }) => AGREE.has(state)).length,
  };
}
