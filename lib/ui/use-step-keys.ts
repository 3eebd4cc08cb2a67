import { useEffect, useRef } from 'preact/hooks';

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Alt with an arrow steps, wherever in the view the focus is. No letter: those belong to who types or dictates. */
export function useStepKeys(step: ((by: 1 | -1) => void) | null): void {
  // Held down, a key is quicker than the drawing: each press goes on from the one before.
  const latest = useRef(step);
  latest.current = step;
  const on = step !== null;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current?.(by);
    };
    // Before the arrows that walk the rows.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [on]);
}
