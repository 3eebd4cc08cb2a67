import type { Example } from './example';
import { expected, FEATURES } from './expected';

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 400;
const RATE = 0.5;
const MOMENTUM = 0.9;
/** Strength of the pull towards the expected weights. Ten times more or less changes little on sources left out. */
const PULL = 0.02;
/** A label that two readers might give differently teaches half as much. */
const DOUBT = 0.5;
/** Log-odds taken off what was learned: marks on a page that is none of ours do more harm than a page passed over. */
const CAUTION = 0.4;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Probability, 0..1, that the article is about health policy. */
export const scoreOf = ({ bias, weights }: Model, { features }: Pick<Example, 'features'>): number => {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return logistic(sum);
};

/**
 * Logistic regression by gradient descent with momentum. Weights are pulled towards what is expected of them, and never change
 * their sign, so that every reason given can be understood. The same examples give the same weights.
 */
export const learn = (examples: readonly Example[]): Model => {
  const index = new Map(FEATURES.map((name, i) => [name, i]));
  const rows = examples.map(({ features, positive, doubt }) => ({
    cells: [...features].map(([name, value]) => [index.get(name)!, value] as const),
    label: Number(positive),
    part: doubt ? DOUBT : 1,
  }));
  const total = rows.reduce((sum, { part }) => sum + part, 0);
  const start = FEATURES.map(expected);
  const weights = Float64Array.from(start);
  const speed = new Float64Array(FEATURES.length);
  const slope = new Float64Array(FEATURES.length);
  let [bias, biasSpeed] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    let biasSlope = 0;
    for (const { cells, label, part } of rows) {
      const score = logistic(cells.reduce((sum, [i, value]) => sum + value * weights[i]!, bias));
      const error = ((score - label) * part) / total;
      biasSlope += error;
      for (const [i, value] of cells) slope[i]! += error * value;
    }
    biasSpeed = MOMENTUM * biasSpeed - RATE * biasSlope;
    bias += biasSpeed;
    for (let i = 0; i < FEATURES.length; i++) {
      speed[i] = MOMENTUM * speed[i]! - RATE * (slope[i]! + PULL * (weights[i]! - start[i]!));
      const next = weights[i]! + speed[i]!;
      weights[i] = next * start[i]! > 0 ? next : 0;
    }
  }
  return { bias: bias - CAUTION, weights: new Map(FEATURES.map((name, i) => [name, weights[i]!])) };
};
