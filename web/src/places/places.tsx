import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useAnswer } from '../api/useAnswer.js';
import { type PlaceFragment, PlacesDocument, type PlacesQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { Answer } from '../parts/Answer.js';

export type Place = PlaceFragment;
type AgreementName = PlacesQuery['agreements']['edges'][number]['node'];

interface Places {
  /** By name in the chosen language. */
  readonly countries: readonly Place[];
  readonly agreements: readonly AgreementName[];
  /** Groups of countries that make law or join agreements. */
  readonly groups: PlacesQuery['groups'];
  /** The codes of the countries of the region whose law the data set covers. */
  readonly region: readonly string[];
  readonly dataset: PlacesQuery['dataset'];
  readonly nameOf: (id: string) => string;
}

const Known = createContext<Places | null>(null);

/** Countries and agreements by name, which all views choose from; asked once for each language. */
export function PlacesProvider({ children }: { readonly children: ReactNode }) {
  const { lang } = useLanguage();
  const answer = useAnswer(PlacesDocument, { lang });
  const places = useMemo(() => answer.data && placesOf(answer.data, lang.toLowerCase()), [answer.data, lang]);
  return (
    <Answer of={answer} height="60vh">
      {() => <Known value={places ?? null}>{children}</Known>}
    </Answer>
  );
}

export function usePlaces(): Places {
  const places = useContext(Known);
  if (places === null) throw new Error('usePlaces is called outside of PlacesProvider.');
  return places;
}

function placesOf({ countries, otherCountries, agreements, groups, dataset }: PlacesQuery, locale: string): Places {
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, locale);
  const all = [...countries.edges, ...otherCountries.edges].map(({ node }) => node);
  const told = [...new Map(all.map((country) => [country.id, country])).values()].sort(byName);
  const names = new Map(told.map(({ id, name }) => [id, name]));
  return {
    countries: told,
    agreements: agreements.edges.map(({ node }) => node).sort(byName),
    groups: [...groups].sort(byName),
    region: told
      .filter(isOfRegion)
      .map(({ id }) => id)
      .sort(),
    dataset,
    nameOf: (id) => names.get(id) ?? id,
  };
}

/** Latin America and the Caribbean; of North America Mexico alone belongs to it. */
export function isOfRegion({ id, covered, subregion }: Place): boolean {
  return covered && (id === 'MX' || ['CARIBBEAN', 'CENTRAL_AMERICA', 'SOUTH_AMERICA'].includes(subregion));
}
