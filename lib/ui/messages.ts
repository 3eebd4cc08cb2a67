import en from '../../assets/locales/en.json';
import zhCN from '../../assets/locales/zh_CN.json';
import zhTW from '../../assets/locales/zh_TW.json';

const CATALOGUES = { zh_CN: zhCN, zh_TW: zhTW, en };

export type Locale = keyof typeof CATALOGUES;
export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[];

export type Values = Readonly<Record<string, string | number>>;

/**
 * The message `id` (dotted path in assets/locales, such as `state.exact`) with each `{name}` replaced by its value.
 * An unknown id comes back as it is, so that a missing sentence is seen and not guessed; a name without a value stays.
 */
export function message(locale: Locale, id: string, values: Values = {}): string {
  const found = id
    .split('.')
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), CATALOGUES[locale]);
  if (typeof found !== 'string') return id;
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
