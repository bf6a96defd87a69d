import { lawCounts, startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { LawFact } from '../corridor/trace/facts.js';
import type { LawKind, Topic } from '../vocabulary/law.js';
import { firstDay } from '../vocabulary/partialDate.js';
import { countryAt } from './countryAt.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { notCovered, type Verdict, verdict } from './verdict.js';

/** Laws of these kinds give rules that bind by themselves; a constitution, guidance or a judgment speaks of a topic more faintly. */
const giveRules: ReadonlySet<LawKind> = new Set(['STATUTE', 'DECREE', 'REGULATION', 'RESOLUTION']);

/** The topic that the data set claims to hold for every country that it covers: without a law on it, there is none. */
const coveredThroughout: ReadonlySet<Topic> = new Set(['DATA_PROTECTION']);

/** Whether a law was enacted by a day and enters into force later. */
export function isComing(law: LawFact, day: string): boolean {
  return (
    law.kind !== 'BILL' &&
    isAdopted(law, day) &&
    law.adopted !== null &&
    law.inForce !== null &&
    firstDay(law.inForce) > day
  );
}

function isAdopted({ adopted }: LawFact, day: string): boolean {
  return adopted === null || firstDay(adopted) <= day;
}

/** Laws on a topic. */
export function lawsOnTopic({ term }: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const topic = term as Topic;
  const { laws: binding, covered } = countryAt(country, day, facts);
  const speaking = binding.filter(({ id }) => facts.topicsByLaw.get(id)?.includes(topic));
  const inForce = speaking.filter((law) => lawCounts(law, day));
  const laws = inForce.filter(({ kind }) => giveRules.has(kind));
  if (laws.length > 0) return verdict('IN_PLACE', 'law.inForce', { laws });
  if (inForce.length > 0) return verdict('PARTLY', 'law.weak', { laws: inForce });
  const coming = speaking.filter((law) => isComing(law, day));
  if (coming.length > 0) return verdict('PARTLY', 'law.coming', { laws: coming });
  const undated = speaking.filter((law) => startIsUnrecorded(law, day));
  if (undated.length > 0) return verdict('NOT_RECORDED', 'law.undated', { laws: undated });
  if (!covered) return notCovered;
  // Where bills or repealed laws are recorded, somebody looked.
  return speaking.length > 0 || coveredThroughout.has(topic)
    ? verdict('NOT_IN_PLACE', 'law.none', { laws: speaking.filter((law) => isAdopted(law, day)) })
    : verdict('NOT_RECORDED', 'law.notRecorded');
}

/** One law: where it is made by the country, or by a group whose law binds it. */
export function oneLaw({ term }: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const law = countryAt(country, day, facts).laws.find(({ id }) => id === term);
  if (law === undefined) return verdict('NOT_CONCERNED', 'law.elsewhere');
  const laws = [law];
  if (lawCounts(law, day)) return verdict('IN_PLACE', 'law.inForce', { laws });
  if (isComing(law, day)) return verdict('PARTLY', 'law.coming', { laws });
  if (startIsUnrecorded(law, day)) return verdict('NOT_RECORDED', 'law.undated', { laws });
  return verdict('NOT_IN_PLACE', 'law.ended', { laws });
}
