import type { LeftOut } from '../corridor/trace/facts.js';
import { rounded } from '../vocabulary/rounded.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import { type Accepted, accepted } from './accepted.js';
import { coverageOf, missingOf, once, type WeightOfStrength } from './coverage.js';
import { type Owed, owed } from './owed.js';
import { byTopic, perhapsStronger, type StrengthRange, strengthOfAll, strongestOf } from './strength.js';
import type { Ties } from './ties.js';

/** The strongest that a country has accepted on a topic, towards whomever. */
interface CommitmentCell {
  readonly country: string;
  readonly topic: CommitmentTopic;
  readonly strength: StrengthRange;
  readonly commitments: readonly Accepted[];
}

/** What two countries owe each other on a topic. */
interface PairTopic {
  readonly topic: CommitmentTopic;
  readonly strength: StrengthRange;
  readonly low: number;
  readonly high: number;
  readonly commitments: readonly Owed[];
}

interface CommitmentPair {
  readonly one: string;
  readonly other: string;
  /** The mean over the topics. */
  readonly low: number;
  readonly high: number;
  /** The topics on which they owe each other something, or may. */
  readonly topics: readonly PairTopic[];
}

export interface CommitmentMatrix {
  readonly cells: readonly CommitmentCell[];
  readonly pairs: readonly CommitmentPair[];
  readonly leftOut: readonly LeftOut[];
}

/** Who has accepted what, and what each pair owes each other: countries × topics and the pairs, each pair once. */
export function commitmentMatrix(
  countries: readonly string[],
  topics: readonly CommitmentTopic[],
  ties: Ties,
  weigh: WeightOfStrength,
): CommitmentMatrix {
  const leftOut: LeftOut[] = [];
  const cells = countries.flatMap((country) => {
    const acceptedOn = byTopic(accepted(country, ties));
    return topics.map((topic) => {
      const found = acceptedOn.get(topic) ?? [];
      leftOut.push(...perhapsStronger(found).flatMap(missingOf));
      return { country, topic, strength: strengthOfAll(found), commitments: strongestOf(found) };
    });
  });
  const pairs = countries.flatMap((one, at) =>
    countries.slice(at + 1).map((other) => {
      const owedOn = byTopic(owed(one, other, ties));
      const measured = topics.flatMap((topic) => {
        const found = owedOn.get(topic);
        if (found === undefined) return [];
        const { low, high, missing } = coverageOf(found, weigh);
        leftOut.push(...missing);
        return [{ topic, strength: strengthOfAll(found), low, high, commitments: strongestOf(found) }];
      });
      const nothing = (topics.length - measured.length) * weigh('NONE');
      const mean = (of: (topic: PairTopic) => number) =>
        rounded((measured.reduce((sum, topic) => sum + of(topic), 0) + nothing) / topics.length);
      return { one, other, low: mean(({ low }) => low), high: mean(({ high }) => high), topics: measured };
    }),
  );
  return { cells, pairs, leftOut: once(leftOut) };
}
