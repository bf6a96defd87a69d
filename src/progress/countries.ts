import type { ParticipantRow } from '../agenda/types.js';
import { badInput } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import { countriesOf } from '../corridor/group.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import type { InPlaceArguments } from './types.js';

/** The countries asked about, or those that `others` gives where none are named; in order of their codes. */
export async function countriesAsked(
  reader: Reader,
  { countries, group }: InPlaceArguments,
  day: string,
  others: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (countries != null && group != null) throw badInput('countries', 'give countries or group, not both');
  if (countries != null) return [...countries].sort();
  return group == null ? others() : countriesOf(reader, group, day);
}

/** The countries that take part in an agenda by a day, or that it addresses. */
export async function countriesOfAgenda(reader: Reader, agenda: string, day: string): Promise<string[]> {
  const participants = await reader.many<ParticipantRow>('agenda/participants_of_agendas', agenda);
  const parties = participants.flatMap(({ party, since }) =>
    party !== null && holdsAt(day, since, null) ? [party] : [],
  );
  const records = await Promise.all(
    [...new Set(parties)].map((party) => reader.one<JurisdictionRow>('jurisdiction/by_id', party)),
  );
  return records.flatMap((record) => (record?.type === 'Country' ? [record.id] : [])).sort();
}

const covered = new WeakMap<Reader, Promise<string[]>>();

/** The countries whose law the data set covers; read once for each operation. */
export function coveredCountries(reader: Reader): Promise<string[]> {
  let countries = covered.get(reader);
  if (countries === undefined) {
    countries = reader.read('progress/covered_countries').then((rows) => rows.map(({ id }) => id as string));
    covered.set(reader, countries);
  }
  return countries;
}
