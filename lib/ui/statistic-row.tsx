import { useMemo } from 'preact/hooks';
import type { Report } from '../compare/report';
import { RowDetail } from './detail/row-detail';
import { inLocale, languageOf } from './browse/format';
import { useFigures } from './detail/use-figures';
import { Gloss } from './gloss-text';
import type { Entry } from './groups';
import { LANGUAGE_TAGS } from './locale';
import { publishedPeriod, publishedPrint } from './published';
import { RowNotes } from './row-notes';
import { snippet } from './snippet';
import { useLocale, useMessages } from './use-messages';

const ZH = LANGUAGE_TAGS.zh_CN;

interface RowProps {
  readonly entry: Entry;
  readonly report: Report;
  /** It is the one that the page shows. */
  readonly current: boolean;
  /** It is the one row of its list at which Tab stops: a list of a thousand would have thousands. */
  readonly reachable: boolean;
  /** Its detail is open. */
  readonly open: boolean;
  readonly onPress: (index: number) => void;
  readonly onToggle: (index: number) => void;
}

/** One statistic beside the published figure. The row shows it on the page; the button at its end opens the detail. Drawn anew only where something of its own has changed: there may be a thousand. */
export function StatisticRow(props: RowProps) {
  const { entry, report, current, reachable, open, onPress, onToggle } = props;
  return useMemo(() => <Row {...props} />, [entry, report, current, reachable, open, onPress, onToggle]);
}

function Row(props: RowProps) {
  const t = useMessages();
  const locale = useLocale();
  const figures = useFigures();
  const { open, reachable } = props;
  const tabIndex = reachable ? undefined : -1;
  const { index, statistic, finding } = props.entry;
  const { observation } = finding;
  const around = snippet(props.report.article.text, statistic, statistic.sentence);
  const words = `${around.before}${statistic.quote}${around.after}`;
  const name = finding.indicator && figures?.details.indicator(finding.indicator)?.name;
  return (
    <li class={`row state-${finding.state}`} aria-current={props.current || undefined}>
      <div class="line">
        <button
          type="button"
          class="show"
          data-index={index}
          tabIndex={tabIndex}
          onClick={() => props.onPress(index)}
        >
          <span class="pair">
            <span class="printed">
              <span class="visually-hidden">{t('list.inText')} </span>
              <span lang={ZH} class="underlined">
                {statistic.quote}
              </span>
              <Gloss
                value={statistic.quantity.value}
                unit={statistic.quantity.unit}
                printed={statistic.quote}
              />
            </span>
            <span class="published">
              <span class="visually-hidden">{t('list.published')} </span>
              {observation ? (
                <>
                  <span lang={ZH}>{publishedPrint(finding)}</span>
                  <Gloss value={observation.value} unit={finding.unit ?? ''} printed={observation.printed} />
                </>
              ) : (
                <span class="nothing">{t('list.noPublished')}</span>
              )}
            </span>
          </span>
          <span class="what">
            <span lang={name ? languageOf(name, locale) : ZH}>
              {name ? inLocale(name, locale) : (finding.name ?? words)}
            </span>
            {observation && <span class="when">{publishedPeriod(locale, finding)}</span>}
          </span>
        </button>
        <button
          type="button"
          class="more-of-it"
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-label={t('detail.open', { quote: statistic.quote })}
          onClick={() => props.onToggle(index)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </div>
      {open ? (
        <RowDetail report={props.report} entry={props.entry} />
      ) : (
        <RowNotes finding={finding} reachable={reachable} />
      )}
    </li>
  );
}
