import '../../assets/styles/tokens.css';
import '../../assets/styles/report.css';
import '../../assets/styles/detail.css';
import '../../assets/styles/figures.css';
import '../../assets/styles/popup.css';
import { mount } from '../../lib/ui/mount';
import { Popup } from '../../lib/ui/popup/popup';
import { followPage } from './follow-page';

const page = await followPage(() => draw(page.model()));
const draw = mount(Popup, page.actions, 'name');
page.start();
