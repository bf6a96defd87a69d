import { z } from 'zod';
import type { Ask } from '../../asking/ask.js';
import { ClauseToolDocument, CommitmentsToolDocument, type ToolClauseFragment } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords, shareInWords } from '../../messages/words.js';
import { word } from '../../page/words.js';
import type { Lang } from '../../vocabulary/lang.js';
import { CommitmentTopic } from '../../vocabulary/trade.js';
import { day, group, groupOf, lang, term } from '../arguments.js';
import {
  accepted,
  acceptedOf,
  clauseIds,
  clauses,
  clausesInWords,
  clausesOf,
  leftOut,
  quotedClause,
  strengthInWords,
  strong,
  topic,
} from '../clauses.js';
import { bounded, groundOf, headed, paragraphs, underneath, weakest } from '../quote.js';
import { ground } from '../shapes.js';
import { tool } from '../tool.js';

const LISTED = 150;
const PAIRED = 50;
const QUOTED = 20;

export const commitments = tool({
  name: 'commitments',
  title: 'Who has accepted which commitments in agreements',
  description:
    'The strongest commitment that each country of a group has accepted in any trade or digital agreement in force, topic by topic (data flows, localisation, protection of personal data and others), with the clause, to whom it is owed, its exceptions and their tests, and what each pair of the group owes each other. Ask it for an overview; ask requestAndOffer for what two countries could give each other, precedents for where a group could meet on one topic, conflicts for laws that may breach commitments.',
  input: {
    ...group,
    topics: z.array(term(CommitmentTopic, 'A topic.')).optional().describe('Only these topics; all if left out.'),
    asOf: day,
    lang,
  },
  output: {
    countries: z.array(z.string()),
    asOf: z.string(),
    topics: z.array(topic),
    cells: z
      .array(z.object({ country: z.string(), topic, ...strong, commitments: z.array(accepted) }))
      .describe('A cell for each country and topic: the strongest that it has accepted, towards whomever.'),
    pairs: z
      .array(
        z.object({
          one: z.string(),
          other: z.string(),
          coverage: z.number().nullable().describe('0 to 1, the mean over the topics asked; null where it is open.'),
          coverageLow: z.number(),
          coverageHigh: z.number(),
          topics: z
            .array(z.object({ topic, ...strong, clauses: clauseIds }))
            .describe('On which they owe each other something, or may.'),
        }),
      )
      .describe('What each two owe each other.'),
    leftOut,
    clauses,
    ...ground,
  },
  async answer({ countries, agreement, topics, asOf, lang }, ask) {
    const asked = { group: groupOf({ countries, agreement }), topics: topics ?? null, asOf: asOf ?? null, lang };
    const { commitmentMatrix: found, dataset } = await ask(CommitmentsToolDocument, asked);
    const { cells, pairs } = found;
    const strongest = cells.flatMap(({ commitments }) => commitments.map(({ commitment }) => commitment));
    const owed = pairs.flatMap(({ topics }) => topics.flatMap(({ commitments }) => commitments.map(({ id }) => id)));
    const clauses = clausesOf([...strongest, ...(await others(strongest, owed, lang, ask))]);
    const weakestVerification = weakest(clauses.map(({ verification }) => verification));
    const leftOut = found.leftOut.map(({ reason }) => reason);
    const cellLines = cells
      .filter(({ strengthHigh }) => strengthHigh !== 'NONE')
      .map(({ country, topic, commitments, ...strong }) => {
        const by = commitments.length === 0 ? '' : `: ${clausesInWords(commitments)}`;
        return `- ${country.id}, ${label(lang, 'CommitmentTopic', topic)}: ${strengthInWords(strong, lang)}${by}`;
      });
    const pairLines = pairs.map(
      ({ one, other, coverageLow, coverageHigh }) =>
        `- ${one.id} – ${other.id}: ${shareInWords(coverageLow, coverageHigh, lang)}`,
    );
    return {
      structured: {
        countries: found.countries.map(({ id }) => id),
        asOf: found.asOf,
        topics: [...found.topics],
        cells: cells.map(({ country, topic, strength, strengthHigh, commitments }) => ({
          country: country.id,
          topic,
          strength,
          strengthHigh,
          commitments: commitments.map(acceptedOf),
        })),
        pairs: pairs.map(({ one, other, coverage, coverageLow, coverageHigh, topics }) => ({
          one: one.id,
          other: other.id,
          coverage: coverage ?? null,
          coverageLow,
          coverageHigh,
          topics: topics.map(({ topic, strength, strengthHigh, commitments }) => ({
            topic,
            strength,
            strengthHigh,
            clauses: commitments.map(({ id }) => id),
          })),
        })),
        leftOut,
        clauses,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${found.countries.map(({ name }) => name).join(', ')} · ${dateInWords(found.asOf, lang)}`,
        bounded(cellLines, LISTED),
        headed(word(lang, 'coverage'), pairLines, PAIRED),
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

/** The clauses of some ids that are not told yet. They are asked for at once, so that they are read together. */
async function others(
  told: readonly { readonly id: string }[],
  ids: readonly string[],
  lang: Lang,
  ask: Ask,
): Promise<ToolClauseFragment[]> {
  const known = new Set(told.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  const found = await Promise.all(missing.map((id) => ask(ClauseToolDocument, { id, lang })));
  return found.map(({ commitment }) => commitment!);
}
