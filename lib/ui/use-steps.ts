import { useCallback, useRef, useState } from 'preact/hooks';
import { stepped } from './steps';

/** Where the reader of a list is, and what is open there. */
export interface Steps {
  /** Index of the statistic that is shown; null before the first. */
  readonly at: number | null;
  /** Indexes of those whose detail is open. */
  readonly open: ReadonlySet<number>;
  /** Shows a statistic on the page; without a page, opens or closes its detail. */
  readonly press: (index: number) => void;
  readonly toggle: (index: number) => void;
  /** Goes on in the list; a detail that is open goes along. */
  readonly step: (by: 1 | -1) => void;
}

/** `order` is the list as it is filtered; `shown` is what the page shows, where there is one that `onShow` moves. */
export function useSteps(
  order: readonly number[],
  shown: number | null,
  onShow: ((index: number) => void) | undefined,
): Steps {
  const [own, setOwn] = useState<number | null>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const at = onShow ? shown : own;
  const now = useRef(at);
  now.current = at;
  const show = useRef(onShow);
  show.current = onShow;
  const go = useCallback((index: number) => {
    now.current = index;
    if (show.current) show.current(index);
    else setOwn(index);
  }, []);
  const toggle = useCallback(
    (index: number) =>
      setOpen((held) => {
        const next = new Set(held);
        if (!next.delete(index)) next.add(index);
        return next;
      }),
    [],
  );
  const press = useCallback(
    (index: number) => {
      go(index);
      if (!show.current) toggle(index);
    },
    [go, toggle],
  );
  const step = (by: 1 | -1) => {
    const from = now.current;
    const next = stepped(order, from, by);
    if (next === null) return;
    setOpen((held) => (!onShow || (from !== null && held.has(from)) ? new Set([next]) : held));
    go(next);
  };
  return { at, open, press, toggle, step };
}
