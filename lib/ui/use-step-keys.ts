import { useEffect } from 'preact/hooks';

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Alt with an arrow steps, wherever in the view the focus is. No letter: those belong to who types or dictates. */
export function useStepKeys(step: ((by: 1 | -1) => void) | null): void {
  useEffect(() => {
    if (!step) return;
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      step(by);
    };
    // Before the arrows that walk the rows.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  });
}
