import { z } from 'zod';
import { type ToolBarrierFragment, TraceToolDocument } from '../../generated/graphql.js';
import { verdict } from '../../messages/verdict.js';
import { MechanismStatus } from '../../vocabulary/corridor.js';
import { Mechanism } from '../../vocabulary/law.js';
import { Bindingness } from '../../vocabulary/trade.js';
import { circumstances, country, idOf } from '../arguments.js';
import { citationsOf, groundOf, quoted, sourceOf, underneath } from '../quote.js';
import { barrierKind, certainty, citation, ground, level, source, termOf } from '../shapes.js';
import { tool } from '../tool.js';

const barrier = z.object({
  id: z.string(),
  kind: barrierKind,
  level: level.describe('Null where its rules were not read to their end and no ground that was read is open.'),
  law: z.string(),
  articles: z.array(z.string()),
  threshold: z.string().nullable().describe('The size, entities or data to which alone it applies.'),
  enforcedBy: z.array(z.string()),
  grounds: z.array(z.object({ mechanism: termOf(Mechanism), status: termOf(MechanismStatus), reason: z.string() })),
  potentialConflict: z.boolean().describe('Against a binding commitment: a question for a lawyer, never a verdict.'),
});

export const trace = tool({
  name: 'trace',
  title: 'Trace a data flow between two countries',
  description:
    'May data go from one country to another on a day, on which ground, under which article, enforced by whom, limited by which agreement, and how sure is the answer? Ask it before saying anything of a transfer between two countries, and quote law and article from it. Covers the law of Latin America and the Caribbean, and partners as far as recorded.',
  input: {
    origin: country('The country from which the data goes'),
    destination: country('The country to which it goes'),
    ...circumstances,
  },
  output: {
    origin: z.string(),
    destination: z.string(),
    asOf: z.string(),
    verdict: z.string(),
    level: level.describe('From FREE to PROHIBITED: the worst barrier without a threshold; null when not known.'),
    levelAtMost: level.describe('With the barriers that have a threshold.'),
    certainty: certainty.describe('UNREGULATED is not free: no law protects the data. UNKNOWN is no answer.'),
    friction: z.number().nullable().describe('0 (free) to 1 (a prohibition).'),
    frictionAtMost: z.number().nullable(),
    barriers: z.array(barrier),
    conditionalBarriers: z.array(barrier).describe('Only above a size, or for some entities or data.'),
    disciplines: z
      .array(
        z.object({
          agreement: z.string(),
          article: z.string(),
          bindingness: termOf(Bindingness),
          disputeSettlement: z.boolean().nullable(),
          citation: z.string(),
          permalink: z.string(),
          sources: z.array(source),
        }),
      )
      .describe('Commitments in force between the two.'),
    leftOut: z.array(z.string()).describe('What could not be weighed and could have changed the answer.'),
    citations: z.array(citation),
    permalink: z.string(),
    citation: z.string().describe('How to cite this answer.'),
    ...ground,
  },
  async answer({ origin, destination, asOf, ...more }, ask) {
    const variables = { origin: idOf(origin), destination: idOf(destination), asOf: asOf ?? null, ...more };
    const { traceCorridor: found, dataset } = await ask(TraceToolDocument, variables);
    const { lang } = more;
    const { barriers, conditionalBarriers, disciplines, permalink, weakestVerification } = found;
    const rules = [...barriers, ...conditionalBarriers].flatMap((each) => each.rules);
    const citations = citationsOf(rules.map(({ provision }) => provision));
    const grounds = { lang, dataset, weakestVerification: weakestVerification ?? null, permalink };
    return {
      structured: {
        origin: found.origin.id,
        destination: found.destination.id,
        asOf: found.asOf,
        verdict: verdict({ ...found, level: found.level ?? null }, lang),
        level: found.level ?? null,
        levelAtMost: found.levelAtMost ?? null,
        certainty: found.certainty,
        friction: found.friction ?? null,
        frictionAtMost: found.frictionAtMost ?? null,
        barriers: barriers.map(toldBarrier),
        conditionalBarriers: conditionalBarriers.map(toldBarrier),
        disciplines: disciplines.map(({ agreement, commitment }) => ({
          agreement: agreement.name,
          article: commitment.locator,
          bindingness: commitment.bindingness,
          disputeSettlement: commitment.disputeSettlement ?? null,
          citation: commitment.citation,
          permalink: commitment.permalink,
          sources: commitment.sources.map(sourceOf),
        })),
        leftOut: found.leftOut.map(({ reason }) => reason),
        citations,
        permalink,
        citation: found.citation,
        weakestVerification: grounds.weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: [found.explanation, citations.map((each) => quoted(each, lang)).join('\n'), underneath(grounds)]
        .filter((part) => part !== '')
        .join('\n\n'),
    };
  },
});

function toldBarrier(found: ToolBarrierFragment): z.infer<typeof barrier> {
  const { id, kind, level, law, threshold, rules, regulators, mechanisms, potentialConflict } = found;
  return {
    id,
    kind,
    level: level ?? null,
    law: law.shortName ?? law.title,
    articles: [...new Set(rules.map(({ provision }) => provision.locator))],
    threshold: threshold ?? null,
    enforcedBy: regulators.map(({ name, acronym }) => acronym ?? name),
    grounds: mechanisms.map(({ mechanism, status, reason }) => ({ mechanism, status, reason })),
    potentialConflict,
  };
}
