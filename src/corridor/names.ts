import { type Named, nameIn } from '../api/names.js';
import type { Names } from './explain/names.js';
import type { CorridorFacts } from './facts.js';

/** The names of what a trace holds by id: countries, groups, agreements and authorities. */
export function namesOf({ jurisdictions, agreementNames, regulatorNames }: CorridorFacts): Names {
  const named = new Map<string, Named>([
    ...regulatorNames.map(({ id, name, acronym }) => [id, { name: acronym ?? name, nameEs: null }] as const),
    ...agreementNames.map((agreement) => [agreement.id, agreement] as const),
    // A group may have the id of the agreement that founded it: in a trace such an id stands for the group.
    ...jurisdictions,
  ]);
  return (id, lang) => {
    const record = named.get(id);
    return record === undefined ? null : nameIn(lang, record);
  };
}
