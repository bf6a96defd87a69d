import { useEffect, useState } from 'react';

/** So long, in milliseconds, a slider must stand still to have come to rest. */
const REST = 400;

/** A day that is chosen by dragging: the one to show, which follows at once, and how to move it. It is told when the drag rests. */
export function useRestingDay(
  asked: string,
  onRest: (day: string) => void,
): readonly [day: string, move: (day: string) => void] {
  const [dragged, setDragged] = useState<string | null>(null);
  useEffect(() => {
    if (dragged === null) return;
    const timer = setTimeout(() => {
      onRest(dragged);
      setDragged(null);
    }, REST);
    return () => clearTimeout(timer);
  }, [dragged, onRest]);
  return [dragged ?? asked, setDragged];
}
