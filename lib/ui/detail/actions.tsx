import { CopyButton } from '../copy-button';
import { useMessages } from '../use-messages';

/** Takes a finding along: as evidence, or as the report of a fault. */
export function DetailActions(props: {
  /** Of the dataset: a report of a fault names it. */
  readonly version: string;
  /** The finding as text that stands by itself. */
  readonly evidence: () => string;
}) {
  const t = useMessages();
  return (
    <div class="actions">
      <CopyButton label={t('detail.copy')} text={props.evidence} />
      <CopyButton
        label={t('detail.report')}
        text={() => `${t('detail.reportText', { version: props.version })}\n\n${props.evidence()}`}
      />
    </div>
  );
}
