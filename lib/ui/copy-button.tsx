import { useState } from 'preact/hooks';
import { copyText } from './copy-text';
import { useMessages } from './use-messages';

/** Puts a text on the clipboard and says so, also to those who do not see it. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }) {
  const t = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await copyText(props.text());
    setCopied(true);
  };
  return (
    <>
      <button type="button" class="secondary" onClick={copy}>
        {copied ? t('detail.copied') : props.label}
      </button>
      <span class="visually-hidden" role="status">
        {copied ? t('detail.copied') : ''}
      </span>
    </>
  );
}
