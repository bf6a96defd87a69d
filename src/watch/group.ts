import { badInput, notFound } from '../api/errors.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import { bindsAt } from '../corridor/trace/membership.js';
import { type CountryGroup, MAX_COUNTRIES } from '../corridor/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';

/** The countries of a group on a day, by code; without a group, those that the data set covers. */
export function countriesOn(group: CountryGroup | null, day: string, index: FactIndex): readonly string[] {
  const { countries } = index.facts;
  if (group === null)
    return countries
      .filter(({ covered }) => covered)
      .map(({ id }) => id)
      .sort();
  if ((group.countries == null) === (group.agreement == null)) {
    throw badInput('group', 'give exactly one of countries and agreement');
  }
  if (group.agreement != null) return boundOn(group.agreement, day, index);
  const asked = [...group.countries!].sort();
  const stranger = asked.find((country) => index.country(country) === undefined);
  if (stranger !== undefined) {
    const hint = 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.';
    throw notFound('group.countries', 'country', stranger, hint);
  }
  return asked;
}

/** The countries that an agreement binds, with the members of the groups that are party to it. */
function boundOn(id: string, day: string, index: FactIndex): string[] {
  const agreement = index.agreement(id);
  if (agreement === undefined) {
    throw notFound('group.agreement', 'agreement', id, 'The query agreements lists those that there are.');
  }
  const bound = agreement.parties.filter((party) => bindsAt(party, day)).map(({ party }) => party);
  const countries = bound.flatMap((party) =>
    index.country(party) !== undefined
      ? [party]
      : index.facts.memberships
          .filter(
            ({ group, kind, since, until }) =>
              group === party && kind === 'MEMBER' && since !== null && holdsAt(day, since, until),
          )
          .map(({ country }) => country),
  );
  const all = [...new Set(countries)].sort();
  if (all.length > MAX_COUNTRIES) {
    throw badInput(
      'group.agreement',
      `${id} binds ${all.length} countries on ${day}, more than the ${MAX_COUNTRIES} of a matrix: name those that you mean in group.countries`,
    );
  }
  return all;
}
