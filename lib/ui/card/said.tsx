import { useEffect, useState } from 'preact/hooks';

/** Words for those who hear the page. They come after their place: what stands in a live region from the start is not read out. */
export function Said({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
