import { accepted } from '../commitment/accepted.js';
import { owed } from '../commitment/owed.js';
import { byTopic, coverageOf, strengthOf, strongestOf, type WeightOfStrength } from '../commitment/strength.js';
import type { Ties } from '../commitment/ties.js';
import type { CommitmentFact } from '../corridor/trace/facts.js';
import { rounded } from '../vocabulary/rounded.js';
import { type CommitmentStrength, CommitmentTopic } from '../vocabulary/trade.js';
import { without } from './without.js';

/** The strongest that holds on a topic, between two strengths where facts are missing. */
export interface Standing {
  readonly low: CommitmentStrength;
  readonly high: CommitmentStrength;
  /** The commitments that surely have the lower strength; none where it is NONE. */
  readonly commitments: readonly CommitmentFact[];
}

/** What a step changes on a topic. */
export interface TopicEffect {
  readonly topic: CommitmentTopic;
  readonly before: Standing;
  readonly after: Standing;
}

/** The mean over all topics of the weight of the strongest that both owe each other; an interval where facts are missing. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a step changes between the country and another. */
export interface PairEffect {
  readonly other: string;
  readonly coverageBefore: Span;
  readonly coverageAfter: Span;
  /** What both owe each other afterwards and did not before, and the reverse. */
  readonly gained: readonly CommitmentFact[];
  readonly lost: readonly CommitmentFact[];
  /** The topics on which the strongest changes. */
  readonly topics: readonly TopicEffect[];
}

/** A world before and after a step. */
export interface Turn {
  readonly before: Ties;
  readonly after: Ties;
}

const topics = Object.keys(CommitmentTopic) as CommitmentTopic[];

interface Held {
  readonly commitment: CommitmentFact;
  readonly sure: boolean;
}

/** Per topic the strongest that the country has accepted in any agreement in force for it, before and after. */
export function acceptedEffects(country: string, { before, after }: Turn): TopicEffect[] {
  return topicEffects(accepted(country, before), accepted(country, after)).filter(
    (effect) => effect.before.high !== 'NONE' || effect.after.high !== 'NONE',
  );
}

/** What the country and each of the others owe each other, before and after. */
export function pairEffects(
  country: string,
  others: readonly string[],
  { before, after }: Turn,
  weigh: WeightOfStrength,
): PairEffect[] {
  return others.map((other) => {
    const [had, has] = [owed(country, other, before), owed(country, other, after)];
    const surely = (held: readonly Held[]) => held.filter(({ sure }) => sure).map(({ commitment }) => commitment);
    return {
      other,
      coverageBefore: coverage(had, weigh),
      coverageAfter: coverage(has, weigh),
      gained: without(surely(has), surely(had), ({ id }) => id),
      lost: without(surely(had), surely(has), ({ id }) => id),
      topics: topicEffects(had, has).filter(differ),
    };
  });
}

function coverage(held: ReturnType<typeof owed>, weigh: WeightOfStrength): Span {
  const onTopics = byTopic(held);
  return meanOf(topics.map((topic) => coverageOf(onTopics.get(topic) ?? [], weigh)));
}

/** The mean of intervals; null of none. */
export function meanOf(spans: readonly Span[]): Span {
  const mean = (of: (span: Span) => number) => rounded(spans.reduce((sum, span) => sum + of(span), 0) / spans.length);
  return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
}

function topicEffects(had: readonly Held[], has: readonly Held[]): TopicEffect[] {
  const [hadOn, hasOn] = [byTopic(had), byTopic(has)];
  return topics.map((topic) => ({
    topic,
    before: standing(hadOn.get(topic) ?? []),
    after: standing(hasOn.get(topic) ?? []),
  }));
}

function standing(held: readonly Held[]): Standing {
  const ranged = held.map(({ commitment, sure }) => ({ commitment, sure, ...strengthOf(commitment) }));
  const sure = ranged.filter((each) => each.sure);
  const low = strongestOf(sure.map((each) => each.low));
  return {
    low,
    high: strongestOf(ranged.map(({ high }) => high)),
    commitments: sure.filter((each) => each.low === low).map(({ commitment }) => commitment),
  };
}

function differ({ before, after }: TopicEffect): boolean {
  return before.low !== after.low || before.high !== after.high;
}
