import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in a document, or in the element of it that a selector names, small targets too: a rule and a place each. */
export async function violations(
  view: { evaluate(expression: string): Promise<unknown> },
  selector?: string,
): Promise<unknown> {
  await view.evaluate(`(() => { ${SOURCE}; return true; })()`);
  const where = selector === undefined ? 'document' : `document.querySelector(${JSON.stringify(selector)})`;
  return view.evaluate(
    `axe.run(${where}, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}
