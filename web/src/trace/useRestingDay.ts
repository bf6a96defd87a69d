import { useCallback, useEffect, useState } from 'react';

/** How long a day must stay before it is asked about, in milliseconds: a hand that moves a slider stays nowhere for so long. */
const REST = 200;

/**
 * The day under a reader's hand, which moves at once, and is told on when it rests. When the day that was told on changes otherwise
 * (by the browser's back, or another field), the day under the hand follows.
 */
export function useRestingDay(value: string, onRest: (day: string) => void) {
  const [held, setHeld] = useState({ day: value, over: value });
  if (held.over !== value) setHeld({ day: value, over: value });
  const { day } = held;

  useEffect(() => {
    if (day === value) return;
    const timer = setTimeout(() => onRest(day), REST);
    return () => clearTimeout(timer);
  }, [day, value, onRest]);

  const hold = useCallback((next: string) => setHeld({ day: next, over: value }), [value]);
  return [day, hold] as const;
}
