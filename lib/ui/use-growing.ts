import { useEffect, useState } from 'preact/hooks';

/** Rows that a view has room for, twice. */
const FIRST = 24;
/** Rows drawn in a few milliseconds. */
const MORE = 60;
/** Past a yearbook's thousand, the reader is asked. */
const MOST = 1200;

/**
 * How many of `total` rows to draw: those that are seen first, then more whenever the browser is idle, so that a
 * thousand neither keep the view from opening nor from scrolling. `more` allows for as many again.
 */
export function useGrowing(total: number): { readonly limit: number; readonly more: (() => void) | null } {
  const [limit, setLimit] = useState(FIRST);
  const [most, setMost] = useState(MOST);
  const end = Math.min(total, most);
  useEffect(() => {
    if (limit >= end) return;
    const idle = requestIdleCallback(() => setLimit(limit + MORE), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [limit, end]);
  return { limit: Math.min(limit, end), more: total > most ? () => setMost(most + MOST) : null };
}
