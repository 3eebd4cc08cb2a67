import type { Example } from './example';
import { learn, scoreOf } from './learn';

export interface Judged {
  readonly example: Example;
  readonly score: number;
}

/** Each example judged by what was learned from all folds but its own. */
export const validate = (
  examples: readonly Example[],
  foldOf: (example: Example, index: number) => unknown,
): readonly Judged[] => {
  const folds = examples.map(foldOf);
  return [...new Set(folds)].flatMap((fold) => {
    const model = learn(examples.filter((_, index) => folds[index] !== fold));
    return examples
      .filter((_, index) => folds[index] === fold)
      .map((example) => ({ example, score: scoreOf(model, example) }));
  });
};

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** One line of figures: F1, precision, recall; how many negatives, and how many of the hard ones, were kept out. */
export const figures = (judged: readonly Judged[]): string => {
  const count = (positive: boolean, said: boolean, hard = false) =>
    judged.filter(
      ({ example, score }) =>
        example.positive === positive && score >= 0.5 === said && (!hard || example.hard),
    ).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const hard = [count(false, false, true), count(false, true, true)] as const;
  return (
    `F1 ${percent(2 * tp, 2 * tp + fp + fn)}  precision ${percent(tp, tp + fp)}  recall ${percent(tp, tp + fn)}` +
    `  specificity ${percent(tn, tn + fp)}, hard ${percent(hard[0], hard[0] + hard[1])}  (${judged.length})`
  );
};
