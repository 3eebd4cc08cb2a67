/** Printed before a number, in letters and signs; the longest first. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['HK$', '港元'],
  ['HKD', '港元'],
  ['US$', '美元'],
  ['USD', '美元'],
  ['NT$', '新台币'],
  ['NTD', '新台币'],
  ['TWD', '新台币'],
  ['MOP', '澳门元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['A$', '澳元'],
  ['C$', '加元'],
  ['S$', '新加坡元'],
  ['EUR', '欧元'],
  ['GBP', '英镑'],
  ['JPY', '日元'],
  ['¥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
  // Alone it is the local dollar.
  ['$', '元'],
];

/** Named before a number, in words: 港币5000万元, 新台币3.2亿. */
const NAMES: readonly (readonly [string, string])[] = [
  ['新台币', '新台币'],
  ['台币', '新台币'],
  ['港币', '港元'],
  ['港元', '港元'],
  ['澳门币', '澳门元'],
  ['澳门元', '澳门元'],
  ['人民币', '元'],
  ['美元', '美元'],
  ['美金', '美元'],
  ['欧元', '欧元'],
  ['日元', '日元'],
  ['日圆', '日元'],
  ['英镑', '英镑'],
];
/** Any of these may end a name. */
const NAME_ENDS = new Set('币元金圆镑');

/** The sign that ends at `end`, with one space allowed: its start and its unit. */
export function signBefore(
  text: string,
  end: number,
): { readonly start: number; readonly unit: string } | null {
  const at = text[end - 1] === ' ' ? end - 1 : end;
  for (const [print, unit] of SIGNS) {
    if (text.startsWith(print, at - print.length)) return { start: at - print.length, unit };
  }
  return null;
}

/** The unit of the currency that is named right before `end`, null where none is. */
export function currencyBefore(text: string, end: number): string | null {
  if (!NAME_ENDS.has(text[end - 1] ?? '')) return null;
  return NAMES.find(([name]) => text.startsWith(name, end - name.length))?.[1] ?? null;
}
