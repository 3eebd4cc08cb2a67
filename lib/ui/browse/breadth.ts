/** Breadth of a digit at the chart's 12 pixels, roughly. */
const DIGIT = 7.2;

/** Breadth of a text in a chart in pixels, roughly: good enough to leave room for it. */
export const breadth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? DIGIT * 1.7 : DIGIT), 0);
