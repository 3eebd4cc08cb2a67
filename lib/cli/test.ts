/** `npm test`: every stage one after the other, or those named. The last line sums up: `N passed, N failed`. */
import { runStage, type Outcome } from './test/run-stage';
import { STAGES } from './test/stages';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `heshu: no stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const outcomes: (Outcome & { name: string })[] = [];
for (const stage of STAGES) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  console.log(`\n── ${stage.name}: ${stage.about}`);
  outcomes.push({ name: stage.name, ...(await runStage(stage)) });
}

console.log('');
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
