import { usePlaces } from './places.js';

/** Another country of the region: what compares countries needs two, also where a reader asks about one. */
export function useCompanion(country: string): string {
  const { region } = usePlaces();
  return region.find((each) => each !== country) ?? country;
}
