/** How far something is in place: the order in which statuses are told, and counts of them. */

import { InPlaceStatus } from '../../../src/vocabulary/progress.js';
import type { AgendaCountsFragment, AgendaInPlaceFragment } from '../generated/graphql.js';

/** The most telling first. */
export const statuses = Object.keys(InPlaceStatus) as InPlaceStatus[];

const counted: Record<InPlaceStatus, keyof AgendaCountsFragment> = {
  IN_PLACE: 'inPlace',
  PARTLY: 'partly',
  NOT_IN_PLACE: 'notInPlace',
  MEASURED: 'measured',
  NOT_CONCERNED: 'notConcerned',
  NOT_RECORDED: 'notRecorded',
};

/** The statuses that occur, with their numbers. */
export function countsOf(counts: AgendaCountsFragment): [status: InPlaceStatus, count: number][] {
  return statuses
    .map((status) => [status, counts[counted[status]]] as [InPlaceStatus, number])
    .filter(([, n]) => n > 0);
}

type CountryInPlace = AgendaInPlaceFragment['countries'][number];
export type Verdict = CountryInPlace['joins'][number];

/** The verdicts of one join, country by country, by status. */
export function verdictsOf(
  join: string,
  countries: readonly CountryInPlace[],
): [status: InPlaceStatus, told: { country: CountryInPlace['country']; verdict: Verdict }[]][] {
  const told = countries.flatMap(({ country, joins }) =>
    joins.filter((verdict) => verdict.join.id === join).map((verdict) => ({ country, verdict })),
  );
  return statuses
    .map((status) => [status, told.filter(({ verdict }) => verdict.status === status)] as [InPlaceStatus, typeof told])
    .filter(([, those]) => those.length > 0);
}
