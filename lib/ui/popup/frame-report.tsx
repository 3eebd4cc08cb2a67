import { useState } from 'preact/hooks';
import type { State } from '../../compare/finding';
import { ArithmeticList } from '../arithmetic-list';
import { ArticleHead } from '../article-head';
import { CoverageLine } from '../coverage-line';
import { groupsOf } from '../groups';
import { StateFilter } from '../state-filter';
import { StatisticList } from '../statistic-list';
import type { FrameView, PopupActions } from './model';

/** The report of one frame. */
export function FrameReport(props: { readonly view: FrameView; readonly actions: PopupActions }) {
  const { frame, report } = props.view;
  const [chosen, setChosen] = useState<State | null>(null);
  const groups = groupsOf(report);
  const show = (index: number) => props.actions.show(frame, index);
  return (
    <article>
      <ArticleHead article={report.article} />
      <CoverageLine findings={report.findings} groups={groups} />
      {groups.length > 1 && <StateFilter groups={groups} chosen={chosen} onChoose={setChosen} />}
      <StatisticList groups={groups} report={report} chosen={chosen} onShow={show} />
      <ArithmeticList checks={report.arithmetic} onShow={show} />
    </article>
  );
}
