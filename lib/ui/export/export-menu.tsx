import type { Report } from '../../compare/report';
import { save } from '../browse/save';
import { CopyButton } from '../copy-button';
import { useFigures } from '../detail/use-figures';
import { useLocale, useMessages } from '../use-messages';
import { FORMATS, type Format } from './formats';

/** Takes the report along: as a file in one of the formats, or as Markdown on the clipboard. */
export function ExportMenu({ report }: { readonly report: Report }) {
  const t = useMessages();
  const locale = useLocale();
  const figures = useFigures();
  const text = ({ write }: Format) => write(report, locale, new Date(), figures);
  return (
    <details
      class="export"
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{t('export.label')}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              class="quiet"
              onClick={() => save({ name: `heshu.${format.extension}`, content: text(format) }, format.type)}
            >
              {t(`export.${format.id}`)}
            </button>
          </li>
        ))}
        <li>
          <CopyButton label={t('export.copy')} text={() => text(FORMATS[0]!)} />
        </li>
      </ul>
    </details>
  );
}
