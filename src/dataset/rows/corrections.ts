import type { CorrectedKind } from '../../vocabulary/change.js';
import { bestVerification } from '../../vocabulary/evidence.js';
import type { Dataset } from '../format/index.js';
import type { GraphRows, Kind } from './graphRows.js';

const kinds: Record<CorrectedKind, Kind> = {
  LAW: 'Law',
  PROVISION: 'Provision',
  REGULATOR: 'Regulator',
  AGREEMENT: 'Agreement',
  COMMITMENT: 'Commitment',
  RESERVATION: 'Reservation',
};

/** Corrections are no facts of the law: they have their sources by id, so that they do not count among what was checked. */
export function addCorrections(dataset: Dataset, rows: GraphRows): void {
  const owners = ownersOf(dataset);
  for (const { sources, record, ...properties } of dataset.corrections.corrections) {
    const name = `${kinds[record.kind]}:${record.id}`;
    rows.node('corrections', {
      ...properties,
      kind: record.kind,
      record: record.id,
      jurisdictions: owners.get(name) ?? [],
      verification: bestVerification(sources.map(({ verification }) => verification)),
      sources: rows.sourcesOf(sources),
    });
    rows.relate('corrects', properties.id, name);
  }
}

/** Whose each record is: the jurisdiction of a law, the parties of an agreement. */
function ownersOf({ countries, supranational, agreements }: Dataset): Map<string, string[]> {
  const lawgivers = [
    ...countries.map((file) => ({ owner: file.country.iso2, ...file })),
    ...supranational.map((file) => ({ owner: file.group.id, ...file })),
  ];
  return new Map<string, string[]>([
    ...lawgivers.flatMap(({ owner, regulators, laws }) =>
      [
        ...regulators.map(({ id }) => `Regulator:${id}`),
        ...laws.map(({ id }) => `Law:${id}`),
        ...laws.flatMap(({ provisions }) => provisions.map(({ id }) => `Provision:${id}`)),
      ].map((name): [string, string[]] => [name, [owner]]),
    ),
    ...agreements.flatMap(({ agreement, parties, provisions, reservations }) => {
      const owners = [...new Set(parties.map(({ country }) => country))];
      return [
        `Agreement:${agreement.id}`,
        ...provisions.map(({ id }) => `Commitment:${id}`),
        ...reservations.map(({ id }) => `Reservation:${id}`),
      ].map((name): [string, string[]] => [name, owners]);
    }),
  ]);
}
