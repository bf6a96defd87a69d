import { accepted } from '../commitment/accepted.js';
import { coverageOf, once, type WeightOfStrength } from '../commitment/coverage.js';
import { type Owed, owed } from '../commitment/owed.js';
import { type Bond, byTopic, type StrengthRange, strengthOfAll, strongestOf } from '../commitment/strength.js';
import type { Ties } from '../commitment/ties.js';
import type { CommitmentFact, LeftOut } from '../corridor/trace/facts.js';
import { rounded } from '../vocabulary/rounded.js';
import { CommitmentTopic } from '../vocabulary/trade.js';
import { without } from './without.js';

/** The strongest that holds on a topic. */
export interface Standing {
  readonly strength: StrengthRange;
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
  /** What both surely owe each other afterwards and did not before, and the reverse. */
  readonly gained: readonly CommitmentFact[];
  readonly lost: readonly CommitmentFact[];
  /** The topics on which the strongest that they owe each other changes. */
  readonly topics: readonly TopicEffect[];
  /** The facts that are not recorded and could move the coverage. */
  readonly missing: readonly LeftOut[];
}

/** Who is bound by what before a step and after it. */
export interface Turn {
  readonly before: Ties;
  readonly after: Ties;
}

const topics = Object.keys(CommitmentTopic) as CommitmentTopic[];

/** Per topic the strongest that the country has accepted in any agreement in force for it, before and after. */
export function acceptedEffects(country: string, { before, after }: Turn): TopicEffect[] {
  return topicEffects(accepted(country, before), accepted(country, after)).filter(
    (effect) => effect.before.strength.high !== 'NONE' || effect.after.strength.high !== 'NONE',
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
    const [covered, covers] = [coverage(had, weigh), coverage(has, weigh)];
    return {
      other,
      coverageBefore: covered.span,
      coverageAfter: covers.span,
      gained: without(surely(has), surely(had), ({ id }) => id),
      lost: without(surely(had), surely(has), ({ id }) => id),
      topics: topicEffects(had, has).filter(differ),
      missing: once([...covered.missing, ...covers.missing]),
    };
  });
}

/** The mean of intervals. */
export function meanOf(spans: readonly Span[]): Span {
  const mean = (of: (span: Span) => number) => rounded(spans.reduce((sum, span) => sum + of(span), 0) / spans.length);
  return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
}

function coverage(held: readonly Owed[], weigh: WeightOfStrength): { span: Span; missing: readonly LeftOut[] } {
  const onTopics = byTopic(held);
  const covered = topics.map((topic) => coverageOf(onTopics.get(topic) ?? [], weigh));
  return { span: meanOf(covered), missing: covered.flatMap(({ missing }) => missing) };
}

function surely(held: readonly Bond[]): CommitmentFact[] {
  return held.filter(({ sure }) => sure).map(({ commitment }) => commitment);
}

function topicEffects(had: readonly Bond[], has: readonly Bond[]): TopicEffect[] {
  const [hadOn, hasOn] = [byTopic(had), byTopic(has)];
  return topics.map((topic) => ({
    topic,
    before: standing(hadOn.get(topic) ?? []),
    after: standing(hasOn.get(topic) ?? []),
  }));
}

function standing(held: readonly Bond[]): Standing {
  return { strength: strengthOfAll(held), commitments: strongestOf(held).map(({ commitment }) => commitment) };
}

function differ({ before, after }: TopicEffect): boolean {
  return before.strength.low !== after.strength.low || before.strength.high !== after.strength.high;
}
