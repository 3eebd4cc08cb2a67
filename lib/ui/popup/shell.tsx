import type { ComponentChildren } from 'preact';
import type { Report } from '../../compare/report';
import { placeOf } from '../browse/place';
import { FiguresProvider } from '../detail/use-figures';
import { useHash } from '../use-hash';
import { Controls } from './controls';
import { FiguresMain } from './figures-main';
import { Masthead } from './masthead';
import type { PopupActions, PopupModel } from './model';

/** What popup and panel have in common: head and foot, and between them the view's own part, or a place of the figures while the address names one. */
export function Shell(props: {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  /** Of what is shown. */
  readonly dataset: Report['dataset'] | undefined;
  readonly children: ComponentChildren;
}) {
  const { model, actions } = props;
  const hash = useHash();
  const away = hash !== '';
  return (
    <FiguresProvider value={model.figures}>
      <div class="popup">
        <Masthead hash={hash} actions={actions} />
        {away && model.figures && <FiguresMain figures={model.figures} place={placeOf(hash)} />}
        {/* Kept as it was left, scrolled and opened, for those who come back. */}
        <main hidden={away}>{props.children}</main>
        <Controls model={model} actions={actions} dataset={props.dataset} />
      </div>
    </FiguresProvider>
  );
}
