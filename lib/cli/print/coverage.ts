import type { Report } from '../../compare/report';
import { message, type Locale } from '../../ui/messages';

const AGREE = new Set(['exact', 'rounded', 'superseded', 'target']);
const COMPARED = new Set([...AGREE, 'differs']);

/** N found, K compared, M agree. */
export function coverageOf({ findings }: Report, locale: Locale): string {
  const count = (states: ReadonlySet<string>) => findings.filter(({ state }) => states.has(state)).length;
  return message(locale, 'coverage.line', {
    found: findings.length,
    compared: count(COMPARED),
    agree: count(AGREE),
  });
}
