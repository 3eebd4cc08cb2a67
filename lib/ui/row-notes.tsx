import type { Finding } from '../compare/finding';
import { NoteLine } from './note-line';
import { periodLabel } from './period-label';
import { SourceLink } from './source-link';
import { useLocale, useMessages } from './use-messages';

/** What a row says below its figures while its detail is closed: the note, or the newer figure; and the source. */
export function RowNotes(props: {
  readonly finding: Finding;
  /** Whether Tab stops in it. */
  readonly reachable: boolean;
}) {
  const t = useMessages();
  const locale = useLocale();
  const { note, newer, source } = props.finding;
  return (
    <>
      {note && <NoteLine note={note} />}
      {newer && !note && (
        <span class="note">
          {t('list.newer', { printed: newer.printed, period: periodLabel(locale, newer.period) })}
        </span>
      )}
      {source && <SourceLink source={source} reachable={props.reachable} />}
    </>
  );
}
