import { useEffect, useRef } from 'react';

/**
 * Coming to another view begins at its top, for eyes and for screen readers, as loading a page does. The first view is left to the browser,
 * and an anchor to the view, which knows when its part is there.
 */
export function useArrival(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (location.hash !== '') return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
}
