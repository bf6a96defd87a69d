import { ExportMatrixBarriersDocument } from '../../generated/graphql.js';
import { weakestVerification } from '../../vocabulary/evidence.js';
import { defineTable } from '../table.js';

export const matrixBarriers = defineTable({
  name: 'matrixBarriers',
  title: 'What stands in the way between the countries of a group',
  row: 'a barrier, with all corridors in whose way it stands',
  document: ExportMatrixBarriersDocument,
  rows: ({ corridorMatrix }) => corridorMatrix.barriers,
  asOf: ({ corridorMatrix }) => corridorMatrix.asOf,
  columns: ({ flag, list, number, sources, text }) => [
    text('id', 'the id of the barrier', ({ id }) => id),
    text('kind', 'what kind of barrier it is', ({ kind }) => kind),
    text('level', 'the level to which it brings a corridor; empty when it has none', ({ level }) => level),
    text('jurisdiction', 'whose law it is', ({ law }) => law?.jurisdiction.id),
    text('law', 'the id of the law', ({ law }) => law?.id),
    text('lawTitle', 'its title', ({ lawTitle }) => lawTitle),
    list('rules', 'ids of its rules', ({ rules }) => rules.map(({ id }) => id)),
    list('locators', 'where they stand in the law, in the same order', ({ rules }) =>
      rules.map(({ provision }) => provision.locator),
    ),
    text('threshold', 'the size or circumstance above which alone it applies', ({ threshold }) => threshold),
    flag(
      'potentialConflict',
      'whether it potentially conflicts with a commitment in force',
      ({ potentialConflict }) => potentialConflict,
    ),
    number('corridorCount', 'in the way of how many corridors it stands', ({ corridorCount }) => corridorCount),
    list('corridors', 'which: origin and destination', ({ corridors }) =>
      corridors.map(({ origin, destination }) => `${origin} → ${destination}`),
    ),
    text('summary', 'in words', ({ summary }) => summary),
    text('weakestVerification', 'the weakest grade among the facts that it rests on', ({ rules }) =>
      weakestVerification(rules.map(({ provision }) => provision.verification).filter((grade) => grade !== null)),
    ),
    ...sources(({ law, rules }) => [...(law?.sources ?? []), ...rules.flatMap(({ provision }) => provision.sources)]),
  ],
});
