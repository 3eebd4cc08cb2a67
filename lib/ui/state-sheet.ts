import styles from '../../assets/styles/states.json';
import { STATES } from '../compare/finding';

/** Classes `state-…` for our own pages: the line and colour that the state has on the page (assets/styles/states.json). */
export const stateSheet = (): string =>
  [
    ...STATES.map(
      (state) =>
        `.state-${state}{--state-light:${styles[state].light};--state-dark:${styles[state].dark};--state-line:${styles[state].line};--state-width:${styles[state].width}px}`,
    ),
    '[class*="state-"]{--state:light-dark(var(--state-light),var(--state-dark))}',
    '.underlined{text-decoration:var(--state-line) var(--state-width) var(--state);text-underline-offset:4px;text-decoration-skip-ink:none}',
  ].join('\n');
