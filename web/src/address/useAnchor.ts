import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/**
 * The id behind the # of the address; empty where there is none. Its element is brought into view once it is there, which it is not yet
 * when a browser looks for it.
 */
export function useAnchor(isThere: boolean): string {
  const anchor = useLocationProperty(anchorOfAddress);
  useEffect(() => {
    if (!isThere || anchor === '') return;
    const element = document.getElementById(anchor);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [isThere, anchor]);
  return anchor;
}

function anchorOfAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
