import { useEffect, useState } from 'preact/hooks';

/** The part of the address after `#`, kept up to date: the options page's place, so that every section can be linked to. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
