import type { Keys } from '../../compare/finding';
import { useMessages } from '../use-messages';

const ORDER = ['indicator', 'area', 'period', 'unit', 'value'] as const;
const SIGNS = { yes: '✓', no: '≠', unknown: '–' };

/** The five keys, each with a sign and, for those who hear it, a word. */
export function KeyList({ keys }: { readonly keys: Keys }) {
  const t = useMessages();
  return (
    <ul class="keys" aria-label={t('detail.keys')}>
      {ORDER.map((key) => {
        const held = keys[key] === null ? 'unknown' : keys[key] ? 'yes' : 'no';
        return (
          <li key={key} class={`key-${held}`} title={t(`keyState.${held}`)}>
            <span aria-hidden="true">{SIGNS[held]}</span> {t(`key.${key}`)}
            <span class="visually-hidden"> {t(`keyState.${held}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
