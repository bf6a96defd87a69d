import { useMemo } from 'react';
import { partOf } from '../parts/fields.js';
import { usePlaces } from '../places/places.js';
import type { Sorted } from './order.js';

/**
 * Countries with all that they can be sorted by.
 *
 * @param source what `measure` reads: countries stay the same as long as it does
 */
export function useSortable(
  countries: readonly { readonly id: string }[],
  measure: (id: string) => Pick<Sorted, 'good' | 'friction'>,
  source: unknown,
): readonly Sorted[] {
  const places = usePlaces();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source stands for what measures it.
  return useMemo(() => {
    const parts = new Map(places.countries.map((place) => [place.id, partOf(place)]));
    return countries.map(({ id }) => ({ id, name: places.nameOf(id), part: parts.get(id) ?? 'OTHER', ...measure(id) }));
  }, [countries, places, source]);
}
