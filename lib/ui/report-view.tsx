import { useState } from 'preact/hooks';
import type { State } from '../compare/finding';
import type { Report } from '../compare/report';
import { ArithmeticList } from './arithmetic-list';
import { ArticleHead } from './article-head';
import { CoverageLine } from './coverage-line';
import { ExportMenu } from './export/export-menu';
import { groupsOf } from './groups';
import { StateFilter } from './state-filter';
import { StatisticList } from './statistic-list';

/** A report from its head, where it is a page's, to its last check. */
export function ReportView(props: {
  readonly report: Report;
  /** Absent where there is no page to show statistics on: a row then opens its detail. */
  readonly onShow?: (index: number) => void;
}) {
  const { report, onShow } = props;
  const [chosen, setChosen] = useState<State | null>(null);
  const groups = groupsOf(report);
  return (
    <article>
      {onShow && <ArticleHead article={report.article} />}
      <CoverageLine findings={report.findings} groups={groups} />
      {groups.length > 1 && <StateFilter groups={groups} chosen={chosen} onChoose={setChosen} />}
      <StatisticList groups={groups} report={report} chosen={chosen} onShow={onShow} />
      <ArithmeticList checks={report.arithmetic} onShow={onShow} />
      {groups.length > 0 && <ExportMenu report={report} />}
    </article>
  );
}
