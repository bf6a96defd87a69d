import { z } from 'zod';
import { ConflictsToolDocument, type ToolReservationFragment } from '../../generated/graphql.js';
import { message } from '../../messages/message.js';
import { ConflictShelter } from '../../vocabulary/conflict.js';
import { Bindingness, CommitmentException } from '../../vocabulary/trade.js';
import { circumstances, group, groupOf, page, term } from '../arguments.js';
import { clauses, clausesOf, exceptionTest, quotedClause, testOf } from '../clauses.js';
import { bounded, citationsOf, groundOf, paragraphs, quoted, sourceOf, underneath, weakest } from '../quote.js';
import { citation, ground, level, source, termOf, verification } from '../shapes.js';
import { tool } from '../tool.js';

const LISTED = 25;
const QUOTED = 20;

const reservation = z.object({
  id: z.string(),
  annex: z.string(),
  says: z.string().describe('What it reserves, in words of the data set: no quotation.'),
  verification: verification.nullable(),
  permalink: z.string(),
  sources: z.array(source),
});

const conflict = z.object({
  id: z.string(),
  country: z.string(),
  reason: z.string().describe('Why it is one, in a few sentences.'),
  law: z.string(),
  article: z.string(),
  provisionPermalink: z.string().describe('The permalink of the article, by which it stands in citations.'),
  clause: z.string().describe('The clause that it may breach: the id of one of clauses.'),
  level: level.describe('The worst level of the barrier of the rule towards those to whom the clause is owed.'),
  barrier: z.string().describe('Its id, as in trace.'),
  threshold: z.string().nullable().describe('The size, entities or data to which alone the rule applies.'),
  bindingness: termOf(Bindingness),
  disputeSettlement: z.boolean().nullable(),
  towards: z.array(z.object({ party: z.string(), level, countries: z.array(z.string()) })),
  exceptionsThatMayApply: z.array(termOf(CommitmentException)),
  exceptionTests: z
    .array(exceptionTest.extend({ exception: termOf(CommitmentException) }))
    .describe('What a measure must pass to rest on an exception, where that is recorded.'),
  shelter: termOf(ConflictShelter).describe(
    'NOT_CHECKED is not NOT_SHELTERED: no reservation is recorded, but the annexes were not searched.',
  ),
  reservations: z.array(reservation).describe('Those that shelter the law.'),
  mayCover: z.array(reservation).describe('Those of which it is not sure.'),
  annexSearches: z.array(
    z.object({ annexes: z.string(), verification: verification.nullable(), sources: z.array(source) }),
  ),
  verification: verification.nullable().describe('The weakest grade among all that it rests on.'),
});

export const conflicts = tool({
  name: 'conflicts',
  title: 'Laws that may breach commitments in agreements',
  description:
    'Where a rule in force of a country of the group potentially breaches a binding commitment in force, with law and clause, to whom it is owed, the exceptions that may apply with their tests, and whether a reservation shelters it. Each is a question for a lawyer, never a verdict: say so. Ask it for the tension between domestic law and agreements; ask commitments for what was promised.',
  input: {
    ...group,
    ...circumstances,
    shelter: z
      .array(term(ConflictShelter, 'Whether a reservation covers the law.'))
      .optional()
      .describe('Only those in one of these states; all if left out.'),
    ...page(25),
  },
  output: {
    asOf: z.string().nullable().describe('The day asked for; null is today.'),
    total: z.number(),
    endCursor: z.string().nullable().describe('Give it as after for those that follow; null where there are no more.'),
    conflicts: z.array(conflict),
    clauses,
    citations: z.array(citation),
    ...ground,
  },
  async answer({ countries, agreement, asOf, shelter, after, ...more }, ask) {
    const { conflicts: found, dataset } = await ask(ConflictsToolDocument, {
      group: groupOf({ countries, agreement }),
      asOf: asOf ?? null,
      shelter: shelter ?? null,
      after: after ?? null,
      ...more,
    });
    const { lang } = more;
    const nodes = found.edges.map(({ node }) => node);
    const citations = citationsOf(nodes.map(({ rule }) => rule.provision));
    const clauses = clausesOf(nodes.map(({ commitment }) => commitment));
    const weakestVerification = weakest(nodes.map(({ verification }) => verification));
    return {
      structured: {
        asOf: asOf ?? null,
        total: found.totalCount,
        endCursor: found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null,
        conflicts: nodes.map(({ id, country, reason, rule, commitment, towards, ...each }) => ({
          id,
          country: country.id,
          reason,
          law: rule.provision.law.shortName ?? rule.provision.law.title,
          article: rule.provision.locator,
          provisionPermalink: rule.provision.permalink,
          clause: commitment.id,
          level: each.level,
          barrier: each.barrier,
          threshold: each.threshold ?? null,
          bindingness: each.bindingness,
          disputeSettlement: each.disputeSettlement ?? null,
          towards: towards.map(({ party, level, countries }) => ({
            party: party.id,
            level,
            countries: countries.map(({ id }) => id),
          })),
          exceptionsThatMayApply: [...each.exceptionsThatMayApply],
          exceptionTests: each.exceptionTests.map(({ exception, ...test }) => ({ exception, ...testOf(test) })),
          shelter: each.shelter,
          reservations: each.reservations.map(reservationOf),
          mayCover: each.mayCover.map(reservationOf),
          annexSearches: each.annexSearches.map(({ annexes, verification, sources }) => ({
            annexes,
            verification: verification ?? null,
            sources: sources.map(sourceOf),
          })),
          verification: each.verification ?? null,
        })),
        clauses,
        citations,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${nodes.length} / ${found.totalCount}. ${message(lang, 'conflict.lawyer', {})}`,
        bounded(
          nodes.map(({ reason, shelter }) => `- ${shelter}: ${reason}`),
          LISTED,
        ),
        bounded(
          [...citations.map((each) => quoted(each, lang)), ...clauses.map((each) => quotedClause(each, lang))],
          QUOTED,
        ),
        underneath({ lang, dataset, weakestVerification }),
      ]),
    };
  },
});

function reservationOf(found: ToolReservationFragment): z.infer<typeof reservation> {
  const { id, annex, summary, verification, permalink, sources } = found;
  return { id, annex, says: summary, verification: verification ?? null, permalink, sources: sources.map(sourceOf) };
}
