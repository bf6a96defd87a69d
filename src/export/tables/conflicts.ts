import { ExportConflictsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const conflicts = defineTable({
  name: 'conflicts',
  title: 'Potential conflicts of laws with commitments: questions for a lawyer, no verdicts',
  row: 'a rule of a country that potentially breaches a commitment in force',
  document: ExportConflictsDocument,
  rows: ({ conflicts }) => conflicts.edges.map(({ node }) => node),
  page: ({ conflicts }) => conflicts.pageInfo,
  columns: ({ text, list, flag, sources }) => [
    text('id', 'the country, the rule and the commitment', ({ id }) => id),
    text('country', 'who owes the commitment', ({ country }) => country.id),
    text('law', 'the id of the law', ({ law }) => law.id),
    text('lawTitle', 'its official title', ({ law }) => law.title),
    text('rule', 'the id of the rule', ({ rule }) => rule.id),
    text('effect', 'what the rule does to a flow', ({ rule }) => rule.effect),
    text('locator', 'where it stands in the law', ({ rule }) => rule.provision.locator),
    text('threshold', 'the size or circumstance above which alone it applies', ({ threshold }) => threshold),
    text(
      'level',
      'the worst level of its barrier towards any of those to whom the commitment is owed',
      ({ level }) => level,
    ),
    list('towards', 'to whom it is owed and towards whom the barrier stands', ({ towards }) =>
      towards.map(({ party }) => party.id),
    ),
    text('agreement', 'the id of the agreement', ({ agreement }) => agreement.id),
    text('commitment', 'the id of the commitment', ({ commitment }) => commitment.id),
    text('commitmentLocator', 'where it stands in the agreement', ({ commitment }) => commitment.locator),
    text('topic', 'what the commitment is about', ({ commitment }) => commitment.topic),
    text('bindingness', 'how far it binds', ({ bindingness }) => bindingness),
    flag(
      'disputeSettlement',
      'whether a panel can enforce it; empty when not recorded',
      ({ disputeSettlement }) => disputeSettlement,
    ),
    text(
      'shelter',
      'SHELTERED (a recorded reservation covers the law), NOT_SHELTERED or NOT_CHECKED (the annexes were not searched)',
      ({ shelter }) => shelter,
    ),
    list('reservations', 'ids of the reservations that cover the law', ({ reservations }) =>
      reservations.map(({ id }) => id),
    ),
    list('mayCover', 'ids of reservations that may cover it', ({ mayCover }) => mayCover.map(({ id }) => id)),
    list(
      'exceptionsThatMayApply',
      'exceptions that could save it',
      ({ exceptionsThatMayApply }) => exceptionsThatMayApply,
    ),
    text('reason', 'in words', ({ reason }) => reason),
    text(
      'weakestVerification',
      'the weakest grade among the facts that it rests on',
      ({ verification }) => verification,
    ),
    ...sources(({ rule, commitment }) => [...rule.provision.sources, ...commitment.sources]),
  ],
});
