import { ExportCommitmentMatrixDocument } from '../../generated/graphql.js';
import { weakestVerification } from '../../vocabulary/evidence.js';
import { defineTable } from '../table.js';

export const commitmentMatrix = defineTable({
  name: 'commitmentMatrix',
  title: 'What the countries of a group have accepted, topic by topic',
  row: 'a country and a topic',
  document: ExportCommitmentMatrixDocument,
  rows: ({ commitmentMatrix: { cells } }) => cells,
  asOf: ({ commitmentMatrix }) => commitmentMatrix.asOf,
  columns: ({ text, list, sources }) => [
    text('country', 'the country', ({ country }) => country.id),
    text('topic', 'the topic', ({ topic }) => topic),
    text('strength', 'the strongest that it has surely accepted in any agreement in force', ({ strength }) => strength),
    text('strengthHigh', 'the most that it can be, whatever is missing', ({ strengthHigh }) => strengthHigh),
    list('commitments', 'ids of the commitments of this strength', ({ commitments }) =>
      commitments.map(({ commitment }) => commitment.id),
    ),
    list('agreements', 'ids of their agreements, in the same order', ({ commitments }) =>
      commitments.map(({ agreement }) => agreement.id),
    ),
    list('locators', 'where they stand in them, in the same order', ({ commitments }) =>
      commitments.map(({ commitment }) => commitment.locator),
    ),
    text('weakestVerification', 'the weakest grade among these commitments', ({ commitments }) =>
      weakestVerification(commitments.flatMap(({ commitment }) => commitment.verification ?? [])),
    ),
    ...sources(({ commitments }) => commitments.flatMap(({ commitment }) => commitment.sources)),
  ],
});
