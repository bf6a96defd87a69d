import { bindsOn } from '../agreement/status.js';
import type { MembershipRow } from '../agreement/types.js';
import { badInput, notFound } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import type { GroupMembershipRow, JurisdictionRow } from '../jurisdiction/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { type CorridorFacts, readFacts } from './facts.js';
import { type CountryGroup, MAX_COUNTRIES } from './types.js';

/** The countries of a group at a day, and the facts for every corridor between them. */
export interface GroupFacts {
  readonly countries: readonly string[];
  readonly facts: CorridorFacts;
}

/** `others` are further countries and groups of which the ties are read too. */
export async function groupFacts(
  reader: Reader,
  group: CountryGroup,
  day: string,
  others: readonly string[] = [],
): Promise<GroupFacts> {
  const countries = await countriesOf(reader, group, day);
  return known(countries, await readFacts(reader, countries, [...countries, ...others]));
}

/** The countries of a group at a day, with the agreements of each towards whomever, and no laws. */
export async function groupTreaties(reader: Reader, group: CountryGroup, day: string): Promise<GroupFacts> {
  const countries = await countriesOf(reader, group, day);
  return known(countries, await readFacts(reader, [], countries, 'commitment/agreements_of_parties'));
}

function known(countries: readonly string[], facts: CorridorFacts): GroupFacts {
  const unknown = countries.find((country) => facts.jurisdictions.get(country)?.type !== 'Country');
  if (unknown === undefined) return { countries, facts };
  throw notFound('group.countries', 'country', unknown, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
}

/** The countries of a group at a day, by code. */
export async function countriesOf(reader: Reader, group: CountryGroup, day: string): Promise<string[]> {
  if ((group.countries == null) === (group.agreement == null)) {
    const given = group.countries == null ? 'neither is given' : 'both are given';
    throw badInput('group', `give exactly one of countries and agreement; ${given}`);
  }
  const countries =
    group.agreement == null ? [...group.countries!].sort() : await boundBy(reader, group.agreement, day);
  if (countries.length < 2) {
    throw badInput(
      'group.agreement',
      `${group.agreement} binds ${countries.length} countries on ${day}: a matrix needs two`,
    );
  }
  if (countries.length > MAX_COUNTRIES) {
    throw badInput(
      'group.agreement',
      `${group.agreement} binds ${countries.length} countries on ${day}, more than the ${MAX_COUNTRIES} of a matrix: name those that you mean in group.countries`,
    );
  }
  return countries;
}

/** The countries that an agreement binds at a day, with the members of the groups that are party to it. */
async function boundBy(reader: Reader, agreement: string, day: string): Promise<string[]> {
  if ((await reader.one('agreement/by_id', agreement)) === null) {
    throw notFound('group.agreement', 'agreement', agreement, 'The query agreements lists those that there are.');
  }
  const memberships = await reader.many<MembershipRow>('agreement/parties_of_agreements', agreement);
  const bound = memberships.filter((membership) => bindsOn(membership, day)).map(({ party }) => party);
  const parties = await Promise.all(bound.map((party) => reader.one<JurisdictionRow>('jurisdiction/by_id', party)));
  const countries = await Promise.all(
    parties.map(async (party) => {
      if (party === null) return [];
      if (party.type === 'Country') return [party.id];
      const members = await reader.many<GroupMembershipRow>('group/members_of_groups', party.id);
      return members
        .filter(({ since, until }) => since !== null && holdsAt(day, since, until))
        .map(({ country }) => country);
    }),
  );
  return [...new Set(countries.flat())].sort();
}
