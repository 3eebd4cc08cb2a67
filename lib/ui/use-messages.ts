import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { message, type Locale, type Values } from './messages';

const LocaleContext = createContext<Locale>('zh_CN');

/** Gives the locale to all views below. */
export const LocaleProvider = LocaleContext.Provider;

export const useLocale = (): Locale => useContext(LocaleContext);

/** The message function of the locale that the view stands in. */
export function useMessages(): (id: string, values?: Values) => string {
  const locale = useLocale();
  return (id, values) => message(locale, id, values);
}
