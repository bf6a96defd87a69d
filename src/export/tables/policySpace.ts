import { ExportPolicySpaceDocument, type ExportPolicySpaceQuery } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

type Space = ExportPolicySpaceQuery['policySpace']['agreements'][number];
type Commitment = Space['keptOut'][number]['commitment'];

interface Row {
  readonly agreement: string;
  readonly boundAs: readonly string[];
  readonly annexesSearched: string;
  readonly kind: 'EXCEPTIONS' | 'KEPT_OUT' | 'RESERVATION' | 'TOPIC_LEFT_OPEN';
  readonly commitment?: Commitment;
  readonly keptBy?: string;
  readonly reservations?: readonly string[];
  readonly reservation?: Space['reservations'][number];
  readonly topic?: string;
  readonly elsewhere?: readonly string[];
}

export const policySpace = defineTable({
  name: 'policySpace',
  title: 'The policy space that a country has kept',
  row: 'a piece of space under an agreement in force for it: the exceptions of a commitment that binds it, a commitment that does not, a reservation, or a topic left open',
  document: ExportPolicySpaceDocument,
  rows: ({ policySpace }) => policySpace.agreements.flatMap(rowsOf),
  asOf: ({ policySpace }) => policySpace.asOf,
  columns: ({ list, sources, text, verification }) => [
    text('agreement', 'the id of the agreement', ({ agreement }) => agreement),
    list(
      'boundAs',
      'as what the country is bound: itself, or a group of which it is a member',
      ({ boundAs }) => boundAs,
    ),
    text('kind', 'EXCEPTIONS, KEPT_OUT, RESERVATION or TOPIC_LEFT_OPEN', ({ kind }) => kind),
    text('topic', 'what the commitment is about, or the topic', ({ topic, commitment }) => topic ?? commitment?.topic),
    text('commitment', 'the id of the commitment', ({ commitment }) => commitment?.id),
    text('locator', 'where it stands in the agreement', ({ commitment }) => commitment?.locator),
    list('exceptions', 'the exceptions that it leaves', ({ commitment }) => commitment?.exceptions),
    text('keptBy', 'KEPT_OUT: why the commitment does not bind at the day', ({ keptBy }) => keptBy),
    list('reservations', 'ids of the reservations to the commitment, or the id of the reservation', (row) =>
      row.reservation === undefined ? row.reservations : [row.reservation.id],
    ),
    text('annex', 'RESERVATION: where it stands', ({ reservation }) => reservation?.annex),
    text('summary', 'RESERVATION: what it keeps', ({ reservation }) => reservation?.summary),
    list(
      'elsewhere',
      'TOPIC_LEFT_OPEN: ids of commitments of other agreements that bind on it',
      (row) => row.elsewhere,
    ),
    text(
      'annexesSearched',
      'whether the annexes of the agreement were searched: what was not searched may hold more',
      (row) => row.annexesSearched,
    ),
    verification(({ commitment, reservation }) => (commitment ?? reservation)?.verification),
    ...sources(({ commitment, reservation }) => (commitment ?? reservation)?.sources),
  ],
});

function rowsOf({ agreement, boundAs, annexesSearched, ...space }: Space): Row[] {
  const under = { agreement: agreement.id, boundAs: boundAs.map(({ id }) => id), annexesSearched };
  return [
    ...space.commitments
      .filter(({ commitment, reservations }) => commitment.exceptions.length > 0 || reservations.length > 0)
      .map(({ commitment, reservations }): Row => {
        return { ...under, kind: 'EXCEPTIONS', commitment, reservations: reservations.map(({ id }) => id) };
      }),
    ...space.keptOut.map(({ commitment, keptBy }): Row => ({ ...under, kind: 'KEPT_OUT', commitment, keptBy })),
    ...space.reservations.map((reservation): Row => ({ ...under, kind: 'RESERVATION', reservation })),
    ...space.topicsLeftOpen.map(({ topic, elsewhere }): Row => {
      return { ...under, kind: 'TOPIC_LEFT_OPEN', topic, elsewhere: elsewhere.map(({ id }) => id) };
    }),
  ];
}
