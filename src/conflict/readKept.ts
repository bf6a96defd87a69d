import type { AnnexSearchRow, ReservationRow } from '../agreement/types.js';
import type { Reader } from '../api/reader.js';
import type { Kept, ReservationFact } from './shelter.js';

/** Reads what parties of agreements have kept, and what was searched: two queries, however many agreements. */
export async function readKept(reader: Reader, agreements: readonly { readonly id: string }[]): Promise<Kept> {
  const rows = await Promise.all(
    agreements.map(async ({ id }) => ({
      reservations: await reader.many<ReservationFact & ReservationRow>('reservation/kept_under_agreements', id),
      searches: await reader.many<AnnexSearchRow>('agreement/annex_searches_of_agreements', id),
    })),
  );
  return {
    reservations: rows.flatMap(({ reservations }) => reservations),
    searches: rows.flatMap(({ searches }) => searches),
  };
}

/** All countries that agreements speak of, in the region and outside: those to whom a commitment can be owed. */
export async function readPartyCountries(reader: Reader): Promise<string[]> {
  const rows = await reader.read('agreement/party_countries');
  return rows.map(({ id }) => id as string);
}
