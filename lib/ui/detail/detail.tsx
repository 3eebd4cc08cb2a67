import { barePrint } from '../../dataset/bare-print';
import type { Entry } from '../groups';
import { NoteLine } from '../note-line';
import { periodLabel } from '../period-label';
import { publishedPeriod } from '../published';
import { SourceLink } from '../source-link';
import { useLocale, useMessages } from '../use-messages';
import { KeyList } from './keys';
import type { DetailModel } from './model';
import { Trend } from './trend';

/** All that is known about one finding: keys, definition, course, source. */
export function Detail(props: { readonly entry: Entry; readonly model: DetailModel }) {
  const t = useMessages();
  const locale = useLocale();
  const { statistic, finding } = props.entry;
  const { definition, candidates, area, series, inFull } = props.model;
  const { observation, source, newer, note } = finding;
  return (
    <div class="detail">
      {finding.indicator !== null && <KeyList keys={finding.keys} />}
      <p class="hint">{t(`stateHint.${finding.state}`)}</p>
      {note && <NoteLine note={note} />}
      <dl>
        {candidates.length > 0 && (
          <>
            <dt>{t('detail.candidates')}</dt>
            <dd>
              <ul>
                {candidates.map(({ words, lang }) => (
                  <li key={words} lang={lang}>
                    {words}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {statistic.period !== null && (
          <>
            <dt>{t('detail.statedPeriod')}</dt>
            <dd>{periodLabel(locale, statistic.period)}</dd>
          </>
        )}
        {observation && (
          <>
            <dt>{t('detail.publishedPeriod')}</dt>
            <dd>
              {publishedPeriod(locale, finding)} · {area}
            </dd>
          </>
        )}
        {observation && barePrint(observation, finding.unit ?? '') !== observation.printed && (
          <>
            <dt>{t('figures.column.printed')}</dt>
            <dd lang={/\p{Script=Han}/u.test(observation.printed) ? 'zh-Hans-CN' : 'en'}>
              {observation.printed}
            </dd>
          </>
        )}
        {newer && (
          <>
            <dt>{t('detail.newer')}</dt>
            <dd>
              <span lang="zh-Hans-CN">{newer.printed}</span> · {periodLabel(locale, newer.period)}
            </dd>
          </>
        )}
        {definition && (
          <>
            <dt>{t('detail.definition')}</dt>
            <dd lang={definition.lang}>{definition.words}</dd>
          </>
        )}
        {source && (
          <>
            <dt>{t('list.source')}</dt>
            <dd>
              <SourceLink source={source} />
            </dd>
          </>
        )}
      </dl>
      <Trend series={series} inFull={inFull} statistic={statistic} reckoned={finding.from !== undefined} />
    </div>
  );
}
