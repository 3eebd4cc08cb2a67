import { mkdirSync } from 'node:fs';
import { BROWSERS } from './stand';

/** Pictures of every view go here, to be looked at; made when the first test asks for it. */
export const GALLERY = 'dist/gallery';
mkdirSync(GALLERY, { recursive: true });

const THEMES = ['light', 'dark', 'forced'] as const;

/** What every view is seen in. */
export const LOOKS = BROWSERS.flatMap((name) => THEMES.map((theme) => ({ name, theme })));

/** Dark and forced colours need be seen once; words are seen in the light. */
export const LANGUAGES = { light: ['zh_CN', 'zh_TW', 'en'], dark: ['zh_CN'], forced: ['zh_CN'] } as const;
