import type { Indicator, Observation } from '../../dataset/observation';
import { periodLabel } from '../period-label';
import { SourceLink } from '../source-link';
import { useLocale, useMessages } from '../use-messages';
import { full, inLocale, languageOf } from './format';
import type { Figures } from '../detail/use-figures';

/** Every figure of an area, newest first, with its print, status, source and date. */
export function SeriesTable(props: {
  readonly figures: Figures;
  readonly indicator: Indicator;
  readonly area: string;
  readonly unit: string;
}) {
  const t = useMessages();
  const rows = [...props.figures.dataset.observations(props.indicator.id, props.area)].reverse();
  return (
    <div class="table-frame" role="region" aria-label={t('figures.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figures.column.period')}</th>
            <th scope="col" class="number">
              {t('figures.column.value', { unit: props.unit })}
            </th>
            <th scope="col">{t('figures.column.printed')}</th>
            <th scope="col">{t('figures.column.status')}</th>
            <th scope="col">{t('figures.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={[row.period, row.status, row.source].join()} figures={props.figures} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ figures, row }: { readonly figures: Figures; readonly row: Observation }) {
  const t = useMessages();
  const locale = useLocale();
  const source = figures.dataset.source(row.source);
  const { note, alsoReported } = figures.details.observation(row);
  const value = [row.value, ...(row.valueTo === null ? [] : [row.valueTo])].map((each) => full(locale, each));
  return (
    <tr>
      <th scope="row">{periodLabel(locale, row.period)}</th>
      <td class="number">{value.join('–')}</td>
      <td lang={/\p{Script=Latin}{2}/u.test(row.printed) ? 'en' : 'zh-Hans-CN'}>{row.printed}</td>
      <td>
        {t(`figures.status.${row.status}`)}
        {row.status !== 'target' && <span class="basis">{t(`figures.basis.${row.basis}`)}</span>}
      </td>
      <td>
        {source && <SourceLink source={source} />}
        {source?.date && <span class="date">{source.date}</span>}
        {note && (
          <p class="hint" lang={languageOf(note, locale)}>
            {inLocale(note, locale)}
          </p>
        )}
        {alsoReported.map((other) => (
          <p key={other.source} class="hint" lang="zh-Hans-CN">
            {t('figures.alsoReported', {
              printed: other.printed,
              source: figures.dataset.source(other.source)?.title ?? '',
            })}
          </p>
        ))}
      </td>
    </tr>
  );
}
