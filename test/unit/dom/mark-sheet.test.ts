import { describe, expect, test } from 'vitest';
import styles from '../../../assets/styles/states.json';
import { STATES } from '../../../lib/compare/finding';
import { markSheet } from '../../../lib/dom/mark-sheet';

/** Relative luminance, after WCAG 2.2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('marks', () => {
  const pairs = STATES.flatMap((one, at) => STATES.slice(at + 1).map((other) => [one, other] as const));
  test.each(pairs)('%s and %s are told apart by their lines alone, whatever the colours', (one, other) => {
    const [thin = 0, thick = 0] = [styles[one].width, styles[other].width].sort((a, b) => a - b);
    expect(styles[one].line !== styles[other].line || thick >= 3 * thin).toBe(true);
  });

  test.each(STATES)('%s is as broad in Firefox, which cuts halves off', (state) => {
    expect(styles[state].width % 1).toBe(0);
  });

  test.each(STATES)('%s is seen on light and on dark ground, also as text in the list', (state) => {
    expect(contrast(styles[state].light, '#fdfdfb')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(styles[state].dark, '#16191d')).toBeGreaterThanOrEqual(4.5);
  });

  test('the sheet names nothing but our own highlights', () => {
    const rules = markSheet().match(/[^{}\n]+\{/g) ?? [];
    for (const rule of rules) expect(rule).toMatch(/^::highlight\(heshu-[a-z]+-(?:light|dark)\)\{$|^@media /);
  });
});
