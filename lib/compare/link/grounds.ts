import type { Candidate } from './candidate';
import { WHOLE } from './weigh';

/** How surely a number states its indicator itself, and not a part of it or a neighbour. */
export interface Grounds {
  /** The clause of the number holds the indicator's whole name, and little else. */
  readonly named: boolean;
  /** Nothing in the clause makes it a part of what the indicator counts. */
  readonly whole: boolean;
  /** A word makes the number that of a part. */
  readonly partial: boolean;
  /** The sentence speaks of a place or a house that it does not name. */
  readonly local: boolean;
  /** Its sentence gives the number as an estimate, a claim or a supposition. */
  readonly hearsay: boolean;
}

/** Part of a clause up to which it is little. */
const LITTLE = 0.3;

/** `inherited`: its sentence spoke of a part before. */
export function groundsOf({ features, qualified }: Candidate, inherited: boolean): Grounds {
  const { wording, least, unexplained, narrowed, partial, part, excluded, otherKind, local, hearsay } =
    features;
  const within = qualified() || inherited;
  const ofPart = partial === 1 || within;
  return {
    named: wording >= WHOLE && least === 1 && unexplained <= LITTLE && !within,
    whole: !ofPart && part === 0 && narrowed === 0 && excluded === 0 && otherKind === 0,
    partial: ofPart,
    local: local === 1,
    hearsay: hearsay === 1,
  };
}
