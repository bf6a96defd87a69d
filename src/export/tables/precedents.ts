import { ExportPrecedentsDocument } from '../../generated/graphql.js';
import { weakestVerification } from '../../vocabulary/evidence.js';
import { defineTable } from '../table.js';

export const precedents = defineTable({
  name: 'precedents',
  title: 'What the countries of a group have already accepted on a topic',
  row: 'a form of commitment that a country has accepted in some agreement in force; a country that has accepted none has no row',
  document: ExportPrecedentsDocument,
  rows: ({ precedents: { topic, members } }) =>
    members.flatMap(({ country, forms }) => forms.map((form) => ({ topic, country: country.id, ...form }))),
  asOf: ({ precedents }) => precedents.asOf,
  columns: ({ list, sources, text }) => [
    text('country', 'who has accepted it', ({ country }) => country),
    text('topic', 'on what', ({ topic }) => topic),
    text('strength', 'how far it binds, missing facts taken as the least', ({ strength }) => strength),
    text('strengthHigh', 'how far at most, missing facts taken as the most', ({ strengthHigh }) => strengthHigh),
    list('exceptions', 'the exceptions that it leaves', ({ exceptions }) =>
      exceptions.map(({ exception }) => exception),
    ),
    list(
      'necessityTests',
      'the necessity that each of them asks for, in the same order; empty when not read',
      ({ exceptions }) => exceptions.map(({ test }) => test?.necessity ?? ''),
    ),
    list('commitments', 'ids of the commitments by which it was accepted', ({ commitments }) =>
      commitments.map(({ commitment }) => commitment.id),
    ),
    list('locators', 'where they stand in their agreements, in the same order', ({ commitments }) =>
      commitments.map(({ commitment }) => commitment.locator),
    ),
    list('agreements', 'ids of their agreements, in the same order', ({ commitments }) =>
      commitments.map(({ agreement }) => agreement.id),
    ),
    list(
      'through',
      'as what the country is bound, in the same order: itself, or a group of which it is a member',
      ({ commitments }) => commitments.map(({ through }) => through.id),
    ),
    list(
      'disputeSettlement',
      'whether a panel can enforce them, in the same order; empty when not recorded',
      ({ commitments }) =>
        commitments.map(({ disputeSettlement }) => (disputeSettlement == null ? '' : String(disputeSettlement))),
    ),
    list('towards', 'to whom any of them is owed', ({ commitments }) => [
      ...new Set(commitments.flatMap(({ towards }) => towards.map(({ id }) => id))),
    ]),
    text('weakestVerification', 'the weakest grade among the facts that it rests on', ({ commitments }) =>
      weakestVerification(
        commitments.map(({ commitment }) => commitment.verification).filter((grade) => grade !== null),
      ),
    ),
    ...sources(({ commitments }) => commitments.flatMap(({ commitment }) => commitment.sources)),
  ],
});
