/**
 * Learns the detector's weights from labelled articles and writes lib/article/detection/weights.data.ts.
 *
 *   tsx lib/cli/learn-detector.ts LABELLED.jsonl [--dry]
 *
 * A line is {"title", "text" or "html" (a file beside LABELLED.jsonl), "url", "label": "health_policy" or other, "doubt"?: true}.
 * Prints the cross-validated figures (folds by line, and one source at a time); `--dry` writes nothing. The texts stay where they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mentions } from '../article/detection/features';
import { articleFromHtml } from '../cheerio';

interface Example {
  readonly source: string;
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
  readonly doubt: boolean;
}
interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const FOLDS = 10;
const STEPS = 400;
const RATE = 0.5;
/** Strength of the pull towards small weights, chosen by cross-validation. */
const PULL = 0.001;
/** A label that two readers might give differently teaches half as much. */
const DOUBT = 0.5;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const score = ({ bias, weights }: Model, { features }: Example) => {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return logistic(sum);
};

/** Logistic regression by gradient descent with momentum; the same data give the same weights. */
const learn = (examples: readonly Example[]): Model => {
  const weights = new Map<string, number>();
  const speed = new Map<string, number>();
  let [bias, biasSpeed] = [0, 0];
  const total = examples.reduce((sum, { doubt }) => sum + (doubt ? DOUBT : 1), 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const example of examples) {
      const error =
        ((score({ bias, weights }, example) - Number(example.positive)) * (example.doubt ? DOUBT : 1)) /
        total;
      biasSlope += error;
      for (const [name, value] of example.features) slope.set(name, (slope.get(name) ?? 0) + error * value);
    }
    biasSpeed = 0.9 * biasSpeed - RATE * biasSlope;
    bias += biasSpeed;
    for (const name of new Set([...slope.keys(), ...weights.keys()])) {
      const weight = weights.get(name) ?? 0;
      speed.set(name, 0.9 * (speed.get(name) ?? 0) - RATE * ((slope.get(name) ?? 0) + PULL * weight));
      weights.set(name, weight + speed.get(name)!);
    }
  }
  return { bias, weights };
};

const figures = (judged: readonly { example: Example; score: number }[]) => {
  const count = (positive: boolean, said: boolean) =>
    judged.filter(({ example, score }) => example.positive === positive && score >= 0.5 === said).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `F1 ${percent(2 * tp, 2 * tp + fp + fn)}  precision ${percent(tp, tp + fp)}  recall ${percent(tp, tp + fn)}  specificity ${percent(tn, tn + fp)}  (${judged.length})`;
};

const validate = (examples: readonly Example[], foldOf: (example: Example, index: number) => unknown) => {
  const folds = examples.map(foldOf);
  const judged = [...new Set(folds)].flatMap((fold) => {
    const model = learn(examples.filter((_, index) => folds[index] !== fold));
    return examples.flatMap((example, index) =>
      folds[index] === fold ? [{ example, score: score(model, example) }] : [],
    );
  });
  return judged;
};

const [file, flag] = process.argv.slice(2);
if (!file) {
  console.error('usage: tsx lib/cli/learn-detector.ts LABELLED.jsonl [--dry]');
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const examples: Example[] = rows.map((row) => {
  const article = row.html
    ? articleFromHtml(readFileSync(join(dirname(file), row.html), 'utf8'), row.url ?? null)
    : row;
  return {
    source: row.src ?? '',
    features: new Map(
      mentions(article).map(({ concept, place, strength }) => [`${place}:${concept}`, strength]),
    ),
    positive: row.label === 'health_policy',
    doubt: Boolean(row.doubt),
  };
});
const byLine = validate(examples, (_, index) => index % FOLDS);
console.log(`${FOLDS}-fold          ${figures(byLine)}`);
console.log(`  without doubt  ${figures(byLine.filter(({ example }) => !example.doubt))}`);
console.log(`other sources    ${figures(validate(examples, ({ source }) => source))}`);
const model = learn(examples);
console.log(
  `all, seen        ${figures(examples.map((example) => ({ example, score: score(model, example) })))}`,
);
if (flag !== '--dry') {
  const lines = [...model.weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(3))},`);
  writeFileSync(
    new URL('../article/detection/weights.data.ts', import.meta.url),
    `/** Learned by \`lib/cli/learn-detector.ts\`; not to be edited by hand. */\nexport const BIAS = ${Number(model.bias.toFixed(3))};\n` +
      `/** place:concept → what full strength adds to the log-odds of health policy. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
