import type { Report } from '../../compare/report';
import { message, type Locale } from '../messages';

/** Characters of a first line that name a text without a title. */
const LONGEST = 24;

/** What an article is called in an export: its title; of a text without one, its first words; else its day. */
export function articleName({ title, text, published }: Report['article'], locale: Locale): string {
  if (title) return title;
  const line = text.trim().split(/\s*\n/, 1)[0]!.replace(/\s+/g, ' ');
  const words = [...line];
  // Half a number would be another number.
  if (words.length > LONGEST)
    return `${words
      .slice(0, LONGEST)
      .join('')
      .replace(/[\d.]+$/, '')}…`;
  return line || published || message(locale, 'article.untitled');
}
