import { useLocale } from '../use-messages';
import { Back } from './back';
import { inLocale } from './format';
import { IndicatorList } from './indicator-list';
import type { BrowseProps } from './model';

/** The indicators of one topic: those with most figures first. */
export function TopicPage({ model, topic }: BrowseProps & { readonly topic: string }) {
  const locale = useLocale();
  const { dataset, details } = model.figures;
  const name = details.topics.find(({ id }) => id === topic)?.name;
  const held = (id: string) => dataset.observations(id).length;
  const indicators = dataset.indicators
    .filter((indicator) => indicator.topic === topic)
    .sort((a, b) => held(b.id) - held(a.id));
  return (
    <>
      <Back />
      <h3 class="place">{name ? inLocale(name, locale) : topic}</h3>
      <IndicatorList figures={model.figures} indicators={indicators} />
    </>
  );
}
