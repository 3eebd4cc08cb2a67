import type { ComponentType } from 'preact';
import { Figures } from '../browse/browser';
import { OwnFigures } from '../browse/own-figures';
import { About } from './about';
import { General } from './general';
import { Marks } from './marks';
import type { SectionProps } from './model';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

/** Sections of the options page in the order of its navigation; `id` is the place in the address, `title` a message id. */
export const SECTIONS: readonly { id: string; title: string; View: ComponentType<SectionProps> }[] = [
  { id: 'general', title: 'options.general', View: General },
  { id: 'marks', title: 'options.states', View: Marks },
  { id: 'keys', title: 'options.keys', View: Shortcuts },
  { id: 'sites', title: 'options.sites', View: Sites },
  { id: 'figures', title: 'figures.title', View: Figures },
  { id: 'own', title: 'own.title', View: OwnFigures },
  { id: 'about', title: 'options.about', View: About },
];
