import { useMemo } from 'react';
import { usePlaces } from '../places/places.js';

/** The countries of the region, and the country where it is not one of them: those with which it is compared. */
export function useRegionWith(country: string): string[] {
  const { region } = usePlaces();
  return useMemo(() => [...new Set([...region, country])].sort(), [region, country]);
}
