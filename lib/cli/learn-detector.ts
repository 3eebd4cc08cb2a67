/**
 * Learns the detector's weights from labelled articles and writes lib/article/detection/weights.data.ts.
 *
 *   tsx lib/cli/learn-detector.ts LABELLED.jsonl [--dry]
 *
 * A line is {"title", "text" or "html" (a file beside LABELLED.jsonl), "url", "src", "label": "health_policy" or other, "hard"?: true, "doubt"?: true}.
 * Prints the cross-validated figures (folds by line, and one source at a time); `--dry` writes nothing. The texts stay where they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mentions } from '../article/detection/features';
import { articleFromHtml } from '../cheerio';
import type { Example } from './detector/example';
import { learn, scoreOf } from './detector/learn';
import { figures, validate } from './detector/validate';

const FOLDS = 10;

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
    hard: Boolean(row.hard),
    doubt: Boolean(row.doubt),
  };
});

const model = learn(examples);
const judgements = {
  [`${FOLDS}-fold`]: validate(examples, (_, index) => index % FOLDS),
  'other sources': validate(examples, ({ source }) => source),
  'all, seen': examples.map((example) => ({ example, score: scoreOf(model, example) })),
};
for (const [name, judged] of Object.entries(judgements)) {
  console.log(`${name.padEnd(17)}${figures(judged)}`);
  console.log(`  without doubt  ${figures(judged.filter(({ example }) => !example.doubt))}`);
}

if (flag !== '--dry') {
  const lines = [...model.weights]
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(3))},`);
  writeFileSync(
    new URL('../article/detection/weights.data.ts', import.meta.url),
    `/** Learned by \`lib/cli/learn-detector.ts\`; not to be edited by hand. */\nexport const BIAS = ${Number(model.bias.toFixed(3))};\n` +
      `/** place:concept → what full strength adds to the log-odds of health policy. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
