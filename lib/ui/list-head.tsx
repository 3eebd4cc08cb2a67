import type { Report } from '../compare/report';
import { Stepper } from './stepper';
import { useMessages } from './use-messages';
import type { Steps } from './use-steps';

/** What stands over the list, and stays there: the columns, and the steps through it. */
export function ListHead(props: {
  readonly report: Report;
  readonly order: readonly number[];
  readonly steps: Steps;
}) {
  const t = useMessages();
  const { report, order, steps } = props;
  const { at, step } = steps;
  const place = at === null ? -1 : order.indexOf(at);
  const what =
    at !== null && place >= 0
      ? `${report.statistics[at]?.quote} · ${t(`state.${report.findings[at]?.state}`)}`
      : '';
  return (
    <div class="list-head">
      <span aria-hidden="true">{t('list.inText')}</span>
      <span aria-hidden="true">{t('list.published')}</span>
      <Stepper place={place < 0 ? null : place} total={order.length} what={what} onStep={step} />
    </div>
  );
}
