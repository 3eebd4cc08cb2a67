import type { Note } from '../compare/finding';
import { periodLabel } from './period-label';
import { useLocale, useMessages } from './use-messages';

/** A note of a finding or of a check, in the reader's language. Values named as periods are put into its words, too. */
export function NoteLine({ note }: { readonly note: Note }) {
  const t = useMessages();
  const locale = useLocale();
  const values = Object.entries(note.values).map(([name, value]) => [
    name,
    name.toLowerCase().endsWith('period') ? periodLabel(locale, value) : value,
  ]);
  return <span class="note">{t(note.id, Object.fromEntries(values))}</span>;
}
