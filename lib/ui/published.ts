import type { Finding } from '../compare/finding';
import { barePrint } from '../dataset/bare-print';
import { periodLabel } from './period-label';
import type { Locale } from './messages';

/** Between the two figures from which a change was reckoned. */
const TO = ' → ';

type Shown = Pick<Finding, 'observation' | 'from' | 'unit'>;

/** The figure beside a statistic, in Chinese; of a change, the two that it leads between: 4.94亿 → 5.2亿. '' where there is none. */
export const publishedPrint = (finding: Shown): string =>
  figures(finding)
    .map((figure) => barePrint(figure, finding.unit ?? ''))
    .join(TO);

/** The period of that figure, or of both, in the words of a locale. */
export const publishedPeriod = (locale: Locale, finding: Shown): string =>
  figures(finding)
    .map(({ period }) => periodLabel(locale, period))
    .join(TO);

const figures = ({ from, observation }: Shown) => [from, observation].filter((figure) => figure != null);
