import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../compare/report';
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

/** `order` is the list as it is filtered; `shown` is what the page says that it shows, and wins. */
export function useSteps(
  report: Report,
  order: readonly number[],
  shown: number | null,
  onShow: ((index: number) => void) | undefined,
): Steps {
  const [at, setAt] = useState(shown);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => setAt(shown), [shown, report]);
  const show = useRef(onShow);
  show.current = onShow;
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
      setAt(index);
      (show.current ?? toggle)(index);
    },
    [toggle],
  );
  const step = (by: 1 | -1) => {
    const next = stepped(order, at, by);
    if (next === null) return;
    if (!onShow || (at !== null && open.has(at))) setOpen(new Set([next]));
    setAt(next);
    onShow?.(next);
  };
  return { at, open, press, toggle, step };
}
