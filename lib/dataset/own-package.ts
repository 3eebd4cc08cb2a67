import type { Dataset } from './dataset';
import type { Details } from './figure-details';
import { mergeDatasets } from './merge';
import { openDataset } from './open';
import { openDetails } from './open-details';
import type { PackedFigures } from './packed';
import type { PackedDetails } from './packed-details';

/** A reader's own figures, validated, as the browser's storage keeps them: plain data. */
export interface OwnPackage {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly added: string;
  readonly figures: PackedFigures;
  readonly details: PackedDetails;
}

/** The figures to compare with: the bundled ones and the reader's own beside them. */
export const withOwn = (base: Dataset, own: readonly OwnPackage[]): Dataset =>
  mergeDatasets(base, ...own.map(({ figures }) => openDataset(figures)));

/** Details of both; the bundled ones hold where both describe an indicator. */
export function withOwnDetails(base: Details, own: readonly OwnPackage[]): Details {
  const others = own.map(({ details }) => openDetails(details));
  if (others.length === 0) return base;
  const all = [base, ...others];
  const known = new Set(base.topics.map(({ id }) => id));
  return {
    topics: [...base.topics, ...others.flatMap(({ topics }) => topics.filter(({ id }) => !known.has(id)))],
    areas: base.areas,
    corrections: base.corrections,
    indicator: (id) => all.map((one) => one.indicator(id)).find((found) => found !== null) ?? null,
    observation: (figure) =>
      all.map((one) => one.observation(figure)).find(({ note }) => note !== null) ?? base.observation(figure),
  };
}
