import type { Finding } from '../compare/finding';
import { coverageOf } from './coverage';
import type { Group } from './groups';
import { useMessages } from './use-messages';

/** Found, compared, agree: three numbers, and a bar with the share of each state. Screen readers hear one sentence. */
export function CoverageLine(props: {
  readonly findings: readonly Finding[];
  readonly groups: readonly Group[];
}) {
  const t = useMessages();
  const coverage = coverageOf(props.findings);
  return (
    <section class="coverage" aria-label={t('coverage.line', { ...coverage })}>
      <dl aria-hidden="true">
        {(['found', 'compared', 'agree'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`coverage.${part}`)}</dt>
            <dd>{coverage[part]}</dd>
          </div>
        ))}
      </dl>
      <div class="bar" aria-hidden="true">
        {props.groups.map(({ state, entries }) => (
          <span key={state} class={`state-${state}`} style={{ flexGrow: entries.length }} />
        ))}
      </div>
    </section>
  );
}
