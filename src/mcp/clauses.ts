/** Clauses of agreements as tools quote them, and what countries have accepted by them. */

import { z } from 'zod';
import type { ToolAcceptedFragment, ToolClauseFragment, ToolExceptionFragment } from '../generated/graphql.js';
import { label, labelInSentence } from '../messages/labels.js';
import { word } from '../page/words.js';
import type { Lang } from '../vocabulary/lang.js';
import {
  Bindingness,
  CommitmentException,
  CommitmentStrength,
  CommitmentTopic,
  NecessityTest,
} from '../vocabulary/trade.js';
import { quoted, sourceOf } from './quote.js';
import { source, termOf, verification } from './shapes.js';

/** How many clauses a line names. */
const NAMED = 3;

export const topic = termOf(CommitmentTopic);

/** Two ends, since what is not recorded is not guessed. */
export const strong = {
  strength: termOf(CommitmentStrength).describe('As far as the facts say it surely.'),
  strengthHigh: termOf(CommitmentStrength).describe('The most that it can be if the facts not recorded are so.'),
};

export const exceptionTest = z.object({
  necessity: termOf(NecessityTest),
  arbitrary: z.boolean().describe('No arbitrary or unjustifiable discrimination.'),
  disguised: z.boolean().describe('No disguised restriction on trade.'),
  selfJudging: z.boolean().describe('The party itself judges.'),
});

export const testedException = z.object({
  exception: termOf(CommitmentException),
  test: exceptionTest.nullable().describe('Null where it is not recorded: that does not say that there is no test.'),
});

/** A clause, as it can be quoted. */
const clause = z.object({
  id: z.string(),
  topic,
  agreement: z.string(),
  agreementId: z.string(),
  article: z.string().describe('As lawyers cite it.'),
  says: z.string().describe('What it says, in words of the data set: no quotation.'),
  bindingness: termOf(Bindingness),
  citation: z.string().describe('How to cite it, in APA style.'),
  verification: verification.nullable().describe('The best grade among its sources.'),
  permalink: z.string(),
  sources: z.array(source),
});
type Clause = z.infer<typeof clause>;

export const clauses = z.array(clause).describe('Each clause that the answer names by id, once.');
export const clauseIds = z.array(z.string()).describe('Ids of clauses below.');

/** What a country has accepted by a clause. */
export const accepted = z.object({
  clause: z.string().describe('The id of a clause below.'),
  agreement: z.string(),
  ...strong,
  disputeSettlement: z.boolean().nullable().describe('Whether a panel can enforce it; null if unknown.'),
  through: z.string().describe('Who is the party: the country, or a group to which it belongs.'),
  towards: z.array(z.string()).describe('To which parties it is owed.'),
  exceptions: z.array(testedException),
});

export const leftOut = z
  .array(z.string())
  .describe('Facts that are not recorded and could make the answer another one: nothing of them is guessed.');

function clauseOf(found: ToolClauseFragment): Clause {
  const { id, topic, agreement, locator, heading, summary, bindingness, citation, verification, permalink } = found;
  return {
    id,
    topic,
    agreement: agreement.name,
    agreementId: agreement.id,
    article: locator,
    says: summary ?? heading ?? CommitmentTopic[topic],
    bindingness,
    citation,
    verification: verification ?? null,
    permalink,
    sources: found.sources.map(sourceOf),
  };
}

/** Each clause once, in the order of the answer. */
export function clausesOf(found: readonly ToolClauseFragment[]): Clause[] {
  return [...new Map(found.map((each) => [each.id, each])).values()].map(clauseOf);
}

export function acceptedOf(found: ToolAcceptedFragment): z.infer<typeof accepted> {
  const { commitment, strength, strengthHigh, disputeSettlement, through, towards, exceptions } = found;
  return {
    clause: commitment.id,
    agreement: commitment.agreement.id,
    strength,
    strengthHigh,
    disputeSettlement: disputeSettlement ?? null,
    through: through.id,
    towards: towards.map(({ id }) => id),
    exceptions: exceptions.map(exceptionOf),
  };
}

export function exceptionOf({ exception, test }: ToolExceptionFragment): z.infer<typeof testedException> {
  return { exception, test: test == null ? null : testOf(test) };
}

export function testOf({ necessity, arbitrary, disguised, selfJudging }: z.infer<typeof exceptionTest>) {
  return { necessity, arbitrary, disguised, selfJudging };
}

export function quotedClause({ agreement, ...found }: Clause, lang: Lang): string {
  return quoted({ ...found, law: agreement }, lang);
}

interface Strong {
  readonly strength: CommitmentStrength;
  readonly strengthHigh: CommitmentStrength;
}

/** `Binding (at most binding, with dispute settlement)`. */
export function strengthInWords({ strength, strengthHigh }: Strong, lang: Lang): string {
  const told = label(lang, 'CommitmentStrength', strength);
  if (strengthHigh === strength) return told;
  return `${told} (${word(lang, 'upTo')} ${labelInSentence(lang, 'CommitmentStrength', strengthHigh)})`;
}

/** `CPTPP, Art. 14.11; USMCA, Art. 19.11; … (+3)`: the first clauses. */
export function clausesInWords(found: readonly ToolAcceptedFragment[]): string {
  const more = found.length - NAMED;
  const named = found.slice(0, NAMED).map(({ commitment }) => `${commitment.agreement.id}, ${commitment.locator}`);
  return [...named, ...(more > 0 ? [`… (+${more})`] : [])].join('; ');
}
