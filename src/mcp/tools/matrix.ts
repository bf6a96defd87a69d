import { z } from 'zod';
import { MatrixToolDocument } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { circumstances, group, groupOf } from '../arguments.js';
import { bounded, citationsOf, groundOf, paragraphs, quoted, underneath, weakest } from '../quote.js';
import { barrierKind, certainty, citation, ground, level } from '../shapes.js';
import { tool } from '../tool.js';

/** A text of all corridors between the countries of the region would be longer than any that is read: it names the worst barriers. */
const QUOTED = 20;
const LISTED = 150;

export const matrix = tool({
  name: 'matrix',
  title: 'The corridors between the countries of a group',
  description:
    'The level of every data flow between the countries of a group or agreement on a day, with the barriers that stand in most of them. Ask it for an overview of a bloc; ask trace for one pair.',
  input: { ...group, ...circumstances },
  output: {
    countries: z.array(z.string()),
    asOf: z.string(),
    corridors: z.array(
      z.object({
        origin: z.string(),
        destination: z.string(),
        level,
        levelAtMost: level,
        certainty,
        friction: z.number().nullable(),
      }),
    ),
    openShare: z
      .number()
      .describe('Corridors at FREE or SAFEGUARDS that are REGULATED, over those with a known level.'),
    meanFriction: z.number().nullable(),
    unregulated: z.number().describe('Corridors without any law on the data: free, and unprotected.'),
    unknown: z.number(),
    barriers: z.array(
      z.object({
        id: z.string(),
        kind: barrierKind,
        level,
        threshold: z.string().nullable(),
        corridors: z.number().describe('In how many corridors it stands.'),
        summary: z.string(),
      }),
    ),
    citations: z.array(citation),
    permalink: z.string().nullable(),
    citation: z.string().nullable(),
    ...ground,
  },
  async answer({ countries, agreement, asOf, ...more }, ask) {
    const asked = { group: groupOf({ countries, agreement }), asOf: asOf ?? null, ...more };
    const { corridorMatrix: found, dataset } = await ask(MatrixToolDocument, asked);
    const { lang } = more;
    const citations = citationsOf(found.barriers.flatMap(({ rules }) => rules.map(({ provision }) => provision)));
    const weakestVerification = weakest(citations.map(({ verification }) => verification));
    const corridors = found.cells.map(({ origin, destination, level, levelAtMost, certainty, friction }) => ({
      origin,
      destination,
      level: level ?? null,
      levelAtMost: levelAtMost ?? null,
      certainty,
      friction: friction ?? null,
    }));
    const permalink = found.permalink ?? null;
    const lines = corridors.map(({ origin, destination, level, certainty }) => {
      const told =
        certainty === 'REGULATED' && level !== null
          ? label(lang, 'CorridorLevel', level)
          : label(lang, 'Certainty', certainty);
      return `${origin} → ${destination}: ${told}`;
    });
    return {
      structured: {
        countries: found.countries.map(({ id }) => id),
        asOf: found.asOf,
        corridors,
        openShare: found.openShare,
        meanFriction: found.meanFriction ?? null,
        unregulated: found.unregulatedCells,
        unknown: found.unknownCells,
        barriers: found.barriers.map(({ id, kind, level, threshold, corridorCount, summary }) => ({
          id,
          kind,
          level: level ?? null,
          threshold: threshold ?? null,
          corridors: corridorCount,
          summary,
        })),
        citations,
        permalink,
        citation: found.citation ?? null,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${found.countries.map(({ name }) => name).join(', ')} · ${dateInWords(found.asOf, lang)}`,
        bounded(lines, LISTED),
        bounded(
          citations.map((each) => quoted(each, lang)),
          QUOTED,
        ),
        underneath({ lang, dataset, weakestVerification, permalink }),
      ]),
    };
  },
});
