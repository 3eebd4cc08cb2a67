import type { Entry } from './groups';
import { LANGUAGE_TAGS } from './locale';
import { NoteLine } from './note-line';
import { periodLabel } from './period-label';
import { SourceLink } from './source-link';
import { snippet } from './snippet';
import { useLocale, useMessages } from './use-messages';

const ZH = LANGUAGE_TAGS.zh_CN;

/** One statistic beside the published figure. The row is one button: it shows the statistic on the page. */
export function StatisticRow(props: {
  readonly entry: Entry;
  /** The article's text. */
  readonly text: string;
  readonly onShow: (index: number) => void;
}) {
  const t = useMessages();
  const locale = useLocale();
  const { index, statistic, finding } = props.entry;
  const { observation, source, newer, note } = finding;
  const around = snippet(props.text, statistic, statistic.sentence);
  return (
    <li class={`row state-${finding.state}`}>
      <button type="button" class="show" data-index={index} onClick={() => props.onShow(index)}>
        <span class="pair">
          <span class="printed">
            <span class="visually-hidden">{t('list.inText')} </span>
            <span lang={ZH} class="underlined">
              {statistic.quote}
            </span>
          </span>
          <span class="published">
            <span class="visually-hidden">{t('list.published')} </span>
            {observation ? (
              <span lang={ZH}>{observation.printed}</span>
            ) : (
              <span class="nothing">{t('list.noPublished')}</span>
            )}
          </span>
        </span>
        <span class="what">
          <span lang={ZH}>{finding.name ?? `${around.before}${statistic.quote}${around.after}`}</span>
          {observation && <span class="when">{periodLabel(locale, observation.period)}</span>}
        </span>
      </button>
      {note && <NoteLine note={note} />}
      {newer && !note && (
        <p class="note">
          {t('list.newer', { printed: newer.printed, period: periodLabel(locale, newer.period) })}
        </p>
      )}
      {source && <SourceLink source={source} />}
    </li>
  );
}
