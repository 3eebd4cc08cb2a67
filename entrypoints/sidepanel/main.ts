import '../../assets/styles/tokens.css';
import '../../assets/styles/report.css';
import '../../assets/styles/detail.css';
import '../../assets/styles/figures.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/panel.css';
import { articleFromText } from '../../lib/article/plain-text';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { withOwn } from '../../lib/dataset/own-package';
import { mount } from '../../lib/ui/mount';
import type { PanelModel } from '../../lib/ui/panel/model';
import { Panel } from '../../lib/ui/panel/panel';
import { loadOwnPackages } from '../../lib/webext/own-packages';
import { onTabInFront } from '../../lib/webext/panel';
import { onAskedToPaste } from '../../lib/webext/paste';
import { selectionAskedFor } from '../../lib/webext/selection';
import { followPage } from '../popup/follow-page';

let own: Pick<PanelModel, 'draft' | 'checked'> = { draft: null, checked: null };
const draw = () => show({ ...page.model(), ...own });
const setDraft = (draft: string | null) => {
  // What was found in one text says nothing about another.
  own = { draft, checked: draft === own.draft ? own.checked : null };
  draw();
};
const check = async () => {
  const text = own.draft ?? '';
  const dataset = withOwn(figures, await loadOwnPackages());
  if (text !== own.draft) return;
  own = { draft: text, checked: reportOf(articleFromText(text, { url: null }), dataset) };
  draw();
  page.loadFigures();
};

const page = await followPage(() => draw());
const show = mount(
  Panel,
  {
    ...page.actions,
    openPanel: undefined,
    paste: () => setDraft(''),
    setDraft,
    check: () => void check(),
  },
  'panel.title',
);

const selected = await selectionAskedFor();
if (selected === null) {
  onTabInFront(() => void page.follow());
  page.start();
  await onAskedToPaste(() => setDraft(''));
} else {
  own = { draft: selected, checked: null };
  await check();
}
