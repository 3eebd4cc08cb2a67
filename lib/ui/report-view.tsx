import { useMemo, useState } from 'preact/hooks';
import type { State } from '../compare/finding';
import type { Report } from '../compare/report';
import { ArithmeticList } from './arithmetic-list';
import { ArticleHead } from './article-head';
import { CoverageLine } from './coverage-line';
import { ExportMenu } from './export/export-menu';
import { groupsOf } from './groups';
import { ListHead } from './list-head';
import { StateFilter } from './state-filter';
import { StatisticList } from './statistic-list';
import { useStepKeys } from './use-step-keys';
import { useMessages } from './use-messages';
import { useSteps } from './use-steps';

/** A report from its head, where it is a page's, to its last check. */
export function ReportView(props: {
  readonly report: Report;
  /** The first of its view: the keys are its own. */
  readonly first: boolean;
  /** The statistic that the page shows. */
  readonly shown?: number | null;
  /** Absent where there is no page to show statistics on: a row then opens its detail. */
  readonly onShow?: (index: number) => void;
}) {
  const { report, onShow, first, shown = null } = props;
  const t = useMessages();
  const [chosen, setChosen] = useState<State | null>(null);
  const groups = useMemo(() => groupsOf(report), [report]);
  const listed = groups.filter(({ state }) => chosen === null || state === chosen);
  const order = listed.flatMap(({ entries }) => entries.map(({ index }) => index));
  const steps = useSteps(order, shown, onShow);
  useStepKeys(first && order.length > 0 ? steps.step : null);
  return (
    <article>
      {onShow && <ArticleHead article={report.article} />}
      <CoverageLine findings={report.findings} groups={groups} />
      {groups.length > 1 && <StateFilter groups={groups} chosen={chosen} onChoose={setChosen} />}
      {order.length > 0 ? (
        <>
          <ListHead report={report} order={order} steps={steps} />
          <StatisticList key={chosen} groups={listed} report={report} steps={steps} />
        </>
      ) : (
        <p class="nothing">{t(groups.length > 0 ? 'list.empty' : 'list.none')}</p>
      )}
      <ArithmeticList checks={report.arithmetic} onShow={onShow} />
      {groups.length > 0 && <ExportMenu report={report} />}
    </article>
  );
}
