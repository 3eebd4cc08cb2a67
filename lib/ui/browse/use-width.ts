import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The breadth of an element in pixels, kept up to date: text in a chart keeps its size when the window does not. */
export function useWidth<E extends HTMLElement>(fallback: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth || fallback);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [fallback]);
  return { ref, width };
}
