import { useMessages } from './use-messages';

/** Why a page counts as health policy, or does not: `place:word`, with `-` before what speaks against it (see `detect`). */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const t = useMessages();
  if (reasons.length === 0) return null;
  const said = reasons.map((reason) => {
    const [, against, place = '', word = ''] = /^(-?)(\w+):(.*)$/s.exec(reason) ?? [];
    return t(against ? 'reason.against' : 'reason.for', { place: t(`reason.${place}`), word });
  });
  return <p class="reasons">{t('article.why', { reasons: said.join(' · ') })}</p>;
}
