import type { Entry } from '../groups';
import { DetailActions } from '../detail/actions';
import { Detail } from '../detail/detail';
import type { DetailModel } from '../detail/model';
import { Gloss } from '../gloss-text';
import { publishedPrint } from '../published';
import { useMessages } from '../use-messages';
import { Said } from './said';

/** The small view that opens at a mark. Where the view is low, only the middle scrolls: head, actions and caveat stay. */
export function Card(props: {
  readonly entry: Entry;
  readonly model: DetailModel;
  readonly version: string;
  readonly evidence: () => string;
  readonly onClose: () => void;
}) {
  const t = useMessages();
  const { statistic, finding } = props.entry;
  const { name } = props.model;
  return (
    <section
      class={`card state-${finding.state}`}
      role="dialog"
      aria-label={t('card.label', { quote: statistic.quote })}
    >
      <div class="head">
        <h2 id="state">{t(`state.${finding.state}`)}</h2>
        <button type="button" class="quiet" aria-label={t('card.close')} onClick={props.onClose}>
          ✕
        </button>
      </div>
      <div class="middle" role="group" aria-labelledby="state">
        <div class="pair">
          <p class="printed">
            <span class="label">{t('list.inText')}</span>
            <span lang="zh-Hans-CN" class="underlined">
              {statistic.quote}
            </span>
            <Gloss
              value={statistic.quantity.value}
              unit={statistic.quantity.unit}
              printed={statistic.quote}
            />
          </p>
          <p class="published">
            <span class="label">{t('list.published')}</span>
            <span lang="zh-Hans-CN">{publishedPrint(finding) || '—'}</span>
            <Gloss
              value={finding.observation?.value ?? null}
              unit={finding.unit ?? ''}
              printed={finding.observation?.printed ?? ''}
            />
          </p>
        </div>
        {name && (
          <p class="name" lang={name.lang}>
            {name.words}
          </p>
        )}
        <Detail entry={props.entry} model={props.model} />
      </div>
      <div class="foot">
        <DetailActions version={props.version} evidence={props.evidence} />
        <p class="caveat">{t('footer')}</p>
      </div>
      <Said words={t('card.opened', { quote: statistic.quote, state: t(`state.${finding.state}`) })} />
    </section>
  );
}
