import { useMemo } from 'preact/hooks';
import { valueSearch } from '../../dataset/search-value';
import { wordSearch } from '../../dataset/search-words';
import { extractStatistics } from '../../statistics';
import { useMessages } from '../use-messages';
import { Back } from './back';
import { FigureHits } from './figure-hits';
import { IndicatorList } from './indicator-list';
import type { BrowseProps } from './model';

const MOST = 40;

/** What a search finds: the published figures that a typed number could be, then the indicators that its words name. */
export function Search({ model, query }: BrowseProps & { readonly query: string }) {
  const t = useMessages();
  const { dataset, details } = model.figures;
  const byWords = useMemo(() => wordSearch(dataset.indicators, details), [dataset, details]);
  const byValue = useMemo(() => valueSearch(dataset), [dataset]);
  const [typed] = extractStatistics(query, { published: null });
  const figures = typed ? byValue(typed.quantity.interval, unitOf(typed.quantity)).slice(0, MOST) : [];
  const indicators = byWords(query).map(({ indicator }) => indicator);
  return (
    <>
      <Back />
      {typed && (
        <>
          <h3 class="place">{t('figures.couldBe', { quote: typed.quote })}</h3>
          {figures.length > 0 ? (
            <FigureHits figures={model.figures} hits={figures} />
          ) : (
            <p class="hint">{t('figures.noSuchValue')}</p>
          )}
        </>
      )}
      {(indicators.length > 0 || !typed) && (
        <>
          <h3 class="place">{t('figures.found', { count: indicators.length })}</h3>
          {indicators.length > 0 ? (
            <IndicatorList figures={model.figures} indicators={indicators} />
          ) : (
            <p class="hint">{t('figures.foundNone')}</p>
          )}
        </>
      )}
    </>
  );
}

/** A typed unit narrows the search only where it is one that figures are held in: 9.24亿 has none. */
const unitOf = ({ unit, kind }: { readonly unit: string; readonly kind: string }) =>
  kind === 'share' || kind === 'money' ? unit : undefined;
