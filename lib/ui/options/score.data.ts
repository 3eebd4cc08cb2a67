/** What `npm run score` gives for this release, its last line; a test of the corpus holds it to that. */
export const SCORE = {
  pages: 34,
  expected: 140,
  found: 140,
  falseMarks: 0,
  linkable: 79,
  linked: 79,
  wrong: 0,
} as const;
