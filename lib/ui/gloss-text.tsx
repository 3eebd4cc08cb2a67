import { gloss } from './gloss';
import { useLocale } from './use-messages';

/** A value in the reader's own way of counting, beside the Chinese print; nothing where the print speaks for itself. */
export function Gloss(props: {
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string;
}) {
  const text = gloss(useLocale(), props.value, props.unit, props.printed);
  return text === null ? null : <span class="gloss"> {text}</span>;
}
