import type { LeftOut } from '../corridor/trace/facts.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import { type Accepted, accepted } from './accepted.js';
import { missingOf, once } from './coverage.js';
import { formsOf } from './forms.js';
import { type Owed, owes } from './owed.js';
import { byTopic, isStronger, type StrengthRange, strengthOfAll, strengthOfBond, strongestOf } from './strength.js';
import type { Ties } from './ties.js';

/** What one country owes another on a topic. */
export interface OwedOnTopic {
  readonly strength: StrengthRange;
  readonly commitments: readonly Owed[];
}

/** A commitment that a country has given to others and that is stronger than what it owes the one it negotiates with. */
export interface Gift {
  readonly giver: string;
  readonly receiver: string;
  readonly given: Accepted;
  readonly strength: StrengthRange;
  /** What the giver owes the receiver on the topic now. */
  readonly now: StrengthRange;
  /** Whether it is surely stronger; otherwise a fact that is not recorded says. */
  readonly certain: boolean;
}

/** What two countries owe each other on a topic, and what each could give the other that it already gives to somebody. */
interface TopicExchange {
  readonly topic: CommitmentTopic;
  readonly owedByOne: OwedOnTopic;
  readonly owedByOther: OwedOnTopic;
  readonly fromOne: readonly Gift[];
  readonly fromOther: readonly Gift[];
}

export interface Exchange {
  readonly topics: readonly TopicExchange[];
  readonly leftOut: readonly LeftOut[];
}

/** Topic by topic what each of two countries owes the other, and what it could give at no new cost. */
export function exchangeOf(one: string, other: string, topics: readonly CommitmentTopic[], ties: Ties): Exchange {
  const ofOne = sideOf(one, other, ties);
  const ofOther = sideOf(other, one, ties);
  const exchanged = topics.map((topic) => {
    const byOne = ofOne(topic);
    const byOther = ofOther(topic);
    return {
      exchange: {
        topic,
        owedByOne: byOne.owed,
        owedByOther: byOther.owed,
        fromOne: byOne.gifts,
        fromOther: byOther.gifts,
      },
      missing: [...byOne.missing, ...byOther.missing],
    };
  });
  return {
    topics: exchanged.map(({ exchange }) => exchange),
    leftOut: once(exchanged.flatMap(({ missing }) => missing)),
  };
}

/** What a country owes a receiver and could give it, by topic. */
function sideOf(giver: string, receiver: string, ties: Ties) {
  const owedOn = byTopic(owes(giver, receiver, ties));
  const acceptedOn = byTopic(accepted(giver, ties));
  return (topic: CommitmentTopic) => {
    const owed = owedOn.get(topic) ?? [];
    const now = strengthOfAll(owed);
    // In the order of their forms, strongest first.
    const given = formsOf(acceptedOn.get(topic) ?? []).flatMap(({ commitments }) => commitments);
    const gifts = given.flatMap((each) => {
      const strength = strengthOfBond(each);
      const stronger = isStronger(strength, now);
      if (stronger === false || owed.some(({ commitment, sure }) => sure && commitment.id === each.commitment.id))
        return [];
      return [{ giver, receiver, given: each, strength, now, certain: stronger === true }];
    });
    const open = gifts.filter(({ certain }) => !certain);
    const missing = [
      ...open.flatMap((gift) => missingOf(gift.given)),
      ...(open.length > 0 ? owed.flatMap(missingOf) : []),
    ];
    return { owed: { strength: now, commitments: strongestOf(owed) }, gifts, missing };
  };
}
