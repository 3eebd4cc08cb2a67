import type { Note } from '../compare/finding';
import { useFigures } from './detail/use-figures';
import { noteWords } from './note-words';
import { useLocale } from './use-messages';

/** A note of a finding or of a check, in the reader's language. */
export function NoteLine({ note }: { readonly note: Note }) {
  const locale = useLocale();
  const figures = useFigures();
  return <span class="note">{noteWords(locale, note, figures)}</span>;
}
