import { z } from 'zod';
import {
  RequestAndOfferToolDocument,
  type ToolAskOrOfferFragment,
  type ToolOwedFragment,
} from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { word } from '../../page/words.js';
import { CommitmentStrength, CommitmentTopic } from '../../vocabulary/trade.js';
import { country, day, idOf, lang, term } from '../arguments.js';
import {
  accepted,
  acceptedOf,
  clauseIds,
  clauses,
  clausesOf,
  leftOut,
  quotedClause,
  strengthInWords,
  strong,
  topic,
} from '../clauses.js';
import { bounded, groundOf, headed, paragraphs, underneath, weakest } from '../quote.js';
import { ground, termOf } from '../shapes.js';
import { tool } from '../tool.js';

const LISTED = 60;
const QUOTED = 20;

const owed = z.object({ ...strong, clauses: clauseIds });

const askOrOffer = z.object({
  giver: z.string(),
  receiver: z.string(),
  summary: z.string(),
  certain: z
    .boolean()
    .describe('Whether it surely is stronger than what is owed now. False where that hangs on facts not recorded.'),
  ...strong,
  now: termOf(CommitmentStrength).describe('What the giver owes the receiver now, at the least.'),
  nowHigh: termOf(CommitmentStrength).describe('The same, at the most.'),
  by: accepted.describe('By which clause the giver owes it to others already.'),
});

export const requestAndOffer = tool({
  name: 'requestAndOffer',
  title: 'What two countries could ask and offer each other',
  description:
    'For two countries that negotiate, topic by topic: what they owe each other on a day, what the one could ask of the other (what that one gave to third parties and not to it) and offer (what it owes to others already), each with its clause and whether it is certain. The asks of the other are the offers of the one. Ask it to prepare a negotiation of two; ask precedents for a group.',
  input: {
    one: country('The country that asks'),
    other: country('The country with which it negotiates'),
    topics: z.array(term(CommitmentTopic, 'A topic.')).optional().describe('Only these topics; all if left out.'),
    asOf: day,
    lang,
  },
  output: {
    one: z.string(),
    other: z.string(),
    asOf: z.string(),
    topics: z.array(
      z.object({
        topic,
        owedByOne: owed.describe('What the one owes the other.'),
        owedByOther: owed.describe('What the other owes the one.'),
        asks: z.array(askOrOffer).describe('What the one can ask: offers of the other. Strongest form first.'),
        offers: z.array(askOrOffer).describe('What the one can offer: asks of the other. Strongest form first.'),
      }),
    ),
    leftOut,
    clauses,
    ...ground,
  },
  async answer({ one, other, topics, asOf, lang }, ask) {
    const asked = { one: idOf(one), other: idOf(other), topics: topics ?? null, asOf: asOf ?? null, lang };
    const { requestAndOffer: found, dataset } = await ask(RequestAndOfferToolDocument, asked);
    const clauses = clausesOf(
      found.topics.flatMap(({ owedByOne, owedByOther, asksOfOne, offersOfOne }) => [
        ...[...asksOfOne, ...offersOfOne].map(({ clause }) => clause.commitment),
        ...owedByOne.commitments,
        ...owedByOther.commitments,
      ]),
    );
    const weakestVerification = weakest(clauses.map(({ verification }) => verification));
    const leftOut = found.leftOut.map(({ reason }) => reason);
    const lines = found.topics
      .filter(
        ({ owedByOne, owedByOther, asksOfOne, offersOfOne }) =>
          asksOfOne.length + offersOfOne.length > 0 ||
          [owedByOne, owedByOther].some(({ strengthHigh }) => strengthHigh !== 'NONE'),
      )
      .flatMap(({ topic, owedByOne, owedByOther, asksOfOne, offersOfOne }) => [
        `${label(lang, 'CommitmentTopic', topic)}. ${found.one.id} → ${found.other.id}: ${strengthInWords(owedByOne, lang)}; ${found.other.id} → ${found.one.id}: ${strengthInWords(owedByOther, lang)}`,
        ...[...asksOfOne, ...offersOfOne].map(
          ({ summary, certain }) => `- ${summary} [${word(lang, certain ? 'surely' : 'open')}]`,
        ),
      ]);
    return {
      structured: {
        one: found.one.id,
        other: found.other.id,
        asOf: found.asOf,
        topics: found.topics.map(({ topic, owedByOne, owedByOther, asksOfOne, offersOfOne }) => ({
          topic,
          owedByOne: owedOf(owedByOne),
          owedByOther: owedOf(owedByOther),
          asks: asksOfOne.map(askOrOfferOf),
          offers: offersOfOne.map(askOrOfferOf),
        })),
        leftOut,
        clauses,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${found.one.name} – ${found.other.name} · ${dateInWords(found.asOf, lang)}`,
        bounded(lines, LISTED),
        bounded(
          clauses.map((each) => quotedClause(each, lang)),
          QUOTED,
        ),
        headed(
          word(lang, 'leftOut'),
          leftOut.map((reason) => `- ${reason}`),
          QUOTED,
        ),
        underneath({ lang, dataset, weakestVerification }),
      ]),
    };
  },
});

function owedOf({ strength, strengthHigh, commitments }: ToolOwedFragment): z.infer<typeof owed> {
  return { strength, strengthHigh, clauses: commitments.map(({ id }) => id) };
}

function askOrOfferOf(found: ToolAskOrOfferFragment): z.infer<typeof askOrOffer> {
  const { giver, receiver, summary, certain, strength, strengthHigh, now, nowHigh, clause } = found;
  const by = acceptedOf(clause);
  return { giver: giver.id, receiver: receiver.id, summary, certain, strength, strengthHigh, now, nowHigh, by };
}
