import styles from '../../assets/styles/states.json';
import { STATES, type State } from '../compare/finding';

/** Whether the page's own background is light or dark: marks are coloured for it, whatever the browser's theme. */
export const TONES = ['light', 'dark'] as const;
export type Tone = (typeof TONES)[number];

/** Prefixed, because the registry of highlights is shared with the page. */
export const markName = (state: State | 'flash', tone: Tone): string => `heshu-${state}-${tone}`;

const FLASH: Record<Tone, string> = { light: '#ffd75e', dark: '#7a5b00' };

const markRule = (state: State, tone: Tone): string => {
  const { line, width } = styles[state];
  const colour = styles[state][tone];
  const tint = state === 'differs' ? `background-color:color-mix(in srgb,${colour} 14%,transparent);` : '';
  return `::highlight(${markName(state, tone)}){${tint}text-decoration:${line} ${width}px ${colour};text-underline-offset:3px}`;
};

const flashRule = (tone: Tone): string =>
  `::highlight(${markName('flash', tone)}){background-color:${FLASH[tone]}}`;

/**
 * The style sheet of the marks. Colour never stands alone: each state has a line of its own, in whole pixels, because
 * Firefox cuts halves off. Two lines of one form differ threefold in width.
 * Forced colours take the page's text colour and keep the line. Chromium then also fills every highlight with the system's
 * own ground, within which a line must lie close to the text to be seen; so a flash frames its text.
 */
export const markSheet = (): string =>
  [
    ...TONES.flatMap((tone) => [...STATES.map((state) => markRule(state, tone)), flashRule(tone)]),
    '@media (forced-colors:active){',
    ...TONES.flatMap((tone) => [
      ...STATES.map(
        (state) =>
          `::highlight(${markName(state, tone)}){text-decoration-color:CanvasText;text-underline-offset:1px}`,
      ),
      `::highlight(${markName('flash', tone)}){background-color:Highlight;color:HighlightText;text-decoration:underline overline solid 4px CanvasText}`,
    ]),
    '}',
  ].join('\n');
