import type { Note } from '../compare/finding';
import { useMessages } from './use-messages';

/** A note of a finding or of a check, in the reader's language. */
export function NoteLine({ note }: { readonly note: Note }) {
  const t = useMessages();
  return <span class="note">{t(note.id, note.values)}</span>;
}
