import { useState } from 'preact/hooks';
import type { Report } from '../../compare/report';
import { save } from '../browse/save';
import { copyText } from '../copy-text';
import { useLocale, useMessages } from '../use-messages';
import { FORMATS, type Format } from './formats';

/** Takes the report along: as a file in one of the formats, or as Markdown on the clipboard. */
export function ExportMenu({ report }: { readonly report: Report }) {
  const t = useMessages();
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const text = ({ write }: Format) => write(report, locale, new Date());
  const copy = async () => {
    await copyText(text(FORMATS[0]!));
    setCopied(true);
  };
  return (
    <details class="export">
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
          <button type="button" class="quiet" onClick={copy}>
            {t(copied ? 'detail.copied' : 'export.copy')}
          </button>
        </li>
      </ul>
      <span class="visually-hidden" role="status">
        {copied ? t('detail.copied') : ''}
      </span>
    </details>
  );
}
