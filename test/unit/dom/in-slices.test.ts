import { expect, test } from 'vitest';
import { inSlices } from '../../../lib/dom/in-slices';
import type { Steps } from '../../../lib/text/steps';

/** Works for so many milliseconds at every step. */
function* working(steps: number, ms: number, each: (step: number) => void = () => {}): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    each(step);
    yield;
  }
  return 'done';
}

const signal = () => new AbortController().signal;

test.each([
  ['no step', 0, 0],
  ['many in one slice', 50, 0],
  ['a slice each', 3, 10],
])('%s: gives what the steps return', async (_, steps, ms) => {
  expect(await inSlices(working(steps, ms), signal())).toBe('done');
});

test('others have their turn between slices', async () => {
  const seen: string[] = [];
  setTimeout(() => seen.push('page'));
  await inSlices(
    working(40, 10, (step) => step === 39 && seen.push('last step')),
    signal(),
  );
  expect(seen).toEqual(['page', 'last step']);
});

test('ends with the signal', async () => {
  const controller = new AbortController();
  let last = -1;
  const steps = working(100, 10, (step) => {
    last = step;
    if (step === 2) controller.abort();
  });
  expect(await inSlices(steps, controller.signal)).toBeNull();
  expect(last).toBe(2);
});

test('has not begun where the signal came before', async () => {
  let begun = false;
  expect(
    await inSlices(
      working(1, 0, () => (begun = true)),
      AbortSignal.abort(),
    ),
  ).toBeNull();
  expect(begun).toBe(false);
});
