import { useEffect } from 'react';

/** Opens the part to which a link on the page leads, and brings its heading into view and under the keyboard. */
export function useOpenedByAnchor(open: (name: string) => void) {
  useEffect(() => {
    const follow = () => {
      const name = decodeURIComponent(location.hash.slice(1));
      const part = document.getElementById(name);
      if (!(part instanceof HTMLDetailsElement)) return;
      open(name);
      part.scrollIntoView();
      part.querySelector('summary')?.focus();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [open]);
}
