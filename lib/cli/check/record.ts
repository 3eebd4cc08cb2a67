import { isDate } from './options';
import type { Document, Unreadable } from './document';

/** Reads one JSON line: `{"id", "html" | "text", "url", "published"}`. Does not throw. */
export function parseRecord(line: Uint8Array, name: string): Document | Unreadable {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return { name, error: 'is not UTF-8' };
  }
  let record: Record<string, unknown>;
  try {
    record = JSON.parse(json);
  } catch {
    return { name, error: 'is not JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { name, error: 'is not a JSON object' };
  }
  const { id, html, text, url = null, published = null } = record;
  const named = typeof id === 'string' || typeof id === 'number' ? { name, id } : { name };
  if ((typeof html === 'string') === (typeof text === 'string')) {
    return { ...named, error: 'wants "html" or "text", a string, and only one of them' };
  }
  if (url !== null && typeof url !== 'string') return { ...named, error: '"url" is not a string' };
  const day = typeof published === 'string' ? published.slice(0, 10) : published;
  if (day !== null && (typeof day !== 'string' || !isDate(day))) {
    return { ...named, error: '"published" is not YYYY-MM-DD' };
  }
  return {
    ...named,
    url,
    published: day,
    ...(typeof html === 'string' ? { html } : { text: text as string }),
  };
}
