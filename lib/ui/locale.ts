import type { Locale } from './messages';

/** What the settings hold: one of ours, or the browser's own. */
export type LocaleChoice = Locale | 'auto';

/** The locale for a choice and the browser's language tag: Traditional for Taiwan, Hong Kong, Macau and Hant; English for anything that is not Chinese. */
export function localeOf(choice: LocaleChoice, browserLanguage: string): Locale {
  if (choice !== 'auto') return choice;
  const parts = browserLanguage.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh_CN';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh_TW' : 'zh_CN';
}

/** The BCP 47 tag for a document's or an element's `lang`. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  zh_CN: 'zh-Hans-CN',
  zh_TW: 'zh-Hant-TW',
  en: 'en',
};
