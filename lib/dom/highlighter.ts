import { STATES, type State } from '../compare/finding';
import { markName, TONES, type Tone } from './mark-sheet';

/** A stretch of the page to mark. */
export interface Mark {
  readonly state: State;
  readonly ranges: readonly AbstractRange[];
}

/** By name: what this script has painted. */
const painted = new Map<string, Highlight>();

/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes stay as they are.
 * Our own lists are kept outside the Highlights, which cannot be walked from a Firefox content script.
 */
export function paint(marks: readonly Mark[], tone: Tone): void {
  // Whoever left them: an older version of ours may have been here.
  for (const each of TONES) for (const state of STATES) CSS.highlights.delete(markName(state, each));
  painted.clear();
  lay(marks, tone);
}

/** Adds the marks of one tone to those of the other: for a view with two grounds. */
export function lay(marks: readonly Mark[], tone: Tone): void {
  const byState = new Map<State, AbstractRange[]>();
  for (const { state, ranges } of marks) {
    const held = byState.get(state);
    if (held) held.push(...ranges);
    else byState.set(state, [...ranges]);
  }
  for (const [state, ranges] of byState) {
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(markName(state, tone), highlight);
    painted.set(markName(state, tone), highlight);
  }
}

/** Takes our marks away; those of a newer version of ours, which may have come before this one knew that it had to go, stay. */
export function clear(): void {
  for (const [name, highlight] of painted)
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  painted.clear();
}

const FLASH_MS = 1600;
let flashing: ReturnType<typeof setTimeout> | undefined;

/** Lights up one statistic for a moment. A steady light, no blinking: it needs no exception for reduced motion. */
export function flash(ranges: readonly AbstractRange[], tone: Tone): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  const end = () => TONES.forEach((each) => CSS.highlights.delete(markName('flash', each)));
  clearTimeout(flashing);
  end();
  CSS.highlights.set(markName('flash', tone), highlight);
  flashing = setTimeout(end, FLASH_MS);
}
