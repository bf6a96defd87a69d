import { notFound } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import type { WeightOfStrength } from '../commitment/coverage.js';
import { readKept, readPartyCountries } from '../conflict/readKept.js';
import { type CorridorFacts, readAgreements, readFacts } from '../corridor/facts.js';
import { countriesOf } from '../corridor/group.js';
import type { CountryGroup } from '../corridor/types.js';
import { methodOf, weightsAsked } from '../score/readMethod.js';
import { weightOf } from '../score/weights.js';
import type { AccessionFacts, Step } from './accession.js';

/** What an accession is judged on. */
export interface ReadAccession extends AccessionFacts {
  readonly traced: CorridorFacts;
  /** The countries that are asked about: the group, or the region. */
  readonly asked: readonly string[];
  /** All countries of which the data set knows ties to agreements. */
  readonly countries: readonly string[];
  readonly weigh: WeightOfStrength;
}

/** Reads it in a bounded number of queries, whatever the agreement and the group. */
export async function readAccession(
  reader: Reader,
  { country, agreement }: Step,
  group: CountryGroup | null,
  day: string,
): Promise<ReadAccession> {
  const [record, partyCountries, asked, method] = await Promise.all([
    reader.one('agreement/by_id', agreement),
    readPartyCountries(reader),
    group === null ? readRegion(reader) : countriesOf(reader, group, day),
    methodOf(reader, 'COMMITMENTS'),
  ]);
  if (record === null) {
    throw notFound('agreement', 'agreement', agreement, 'The query agreements lists those that there are.');
  }
  const countries = [...new Set([...partyCountries, ...asked, country])].sort();
  const traced = await readFacts(reader, countries, countries);
  for (const each of [country, ...asked]) {
    if (traced.jurisdictions.get(each)?.type === 'Country') continue;
    const field = each === country ? 'country' : 'group.countries';
    throw notFound(field, 'country', each, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
  }
  const [agreements, kept] = await Promise.all([
    readAgreements(reader, 'score/agreements', [...traced.jurisdictions.keys()]),
    readKept(reader, traced.agreements),
  ]);
  return {
    traced,
    agreed: { ...traced, agreements },
    kept,
    asked,
    countries,
    weigh: weightOf(weightsAsked(method, null, [], 1)),
  };
}

/** The countries of the region of which the data set covers the law. */
async function readRegion(reader: Reader): Promise<string[]> {
  const rows = await reader.read('country/of_region');
  return rows.map(({ id }) => id as string);
}
