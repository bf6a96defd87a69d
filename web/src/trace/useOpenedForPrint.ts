import { useEffect } from 'react';

/** On paper nothing can be opened: all that can be is opened before it is printed, and closed again afterwards. */
export function useOpenedForPrint() {
  useEffect(() => {
    const paper = matchMedia('print');
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [data-on-demand])')];
      for (const each of closed) each.open = true;
      opened = [...opened, ...closed];
    };
    const close = () => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    const turn = () => (paper.matches ? open() : close());
    // Browsers tell it by the one or the other, at times by both.
    paper.addEventListener('change', turn);
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      paper.removeEventListener('change', turn);
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
