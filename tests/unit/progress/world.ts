import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { FeatureFact } from '../../../src/framework/facts.js';
import type { JoinFact, ObservationFact, ParticipationFact, ProgressFacts } from '../../../src/progress/facts.js';
import { inPlaceOf } from '../../../src/progress/inPlace.js';
import type { Topic } from '../../../src/vocabulary/law.js';
import type { JoinKind } from '../../../src/vocabulary/progress.js';
import { country, world } from '../corridor/facts.js';

/** Small worlds for tests of what is in place: O and D are covered, X is not. The day is 2020-06-15 unless a test says otherwise. */
export const DAY = '2020-06-15';

export interface Given {
  readonly facts?: Partial<Facts>;
  readonly topics?: Readonly<Record<string, readonly Topic[]>>;
  readonly features?: Readonly<Record<string, readonly Partial<FeatureFact>[]>>;
  readonly observations?: readonly Partial<ObservationFact>[];
  readonly participations?: readonly Partial<ParticipationFact>[];
}

export function progressFacts({ facts, topics, features, observations, participations }: Given): ProgressFacts {
  const countries = [country('O'), country('D'), country('X', false)];
  return {
    index: indexFacts(world({ countries, ...facts })),
    topicsByLaw: new Map(Object.entries(topics ?? {})),
    featuresByLaw: new Map(
      Object.entries(features ?? {}).map(([law, said]) => [law, said.map((each) => ({ ...plainFeature, ...each }))]),
    ),
    observations: (observations ?? []).map((each, at) => ({ ...plainObservation, id: `o${at}`, ...each })),
    participations: (participations ?? []).map((each) => ({ ...plainParticipation, ...each })),
  };
}

const plainFeature: FeatureFact = {
  feature: 'COMPREHENSIVE_LAW',
  value: 'YES',
  locator: 'Art. 1',
  number: null,
  note: null,
};

const plainObservation = {
  country: 'O',
  indicator: 'index',
  year: 2019,
  value: 1,
  unit: 'points',
  verification: 'SEEN_SECONDARY',
} as const;

const plainParticipation: ParticipationFact = {
  agenda: 'A',
  country: 'O',
  role: 'MEMBER',
  since: null,
  verification: 'SEEN_PRIMARY',
};

export function join(kind: JoinKind, term: string, more: Partial<JoinFact> = {}): JoinFact {
  return {
    id: `G/${kind}/${term}`,
    kind,
    term,
    value: kind === 'FEATURE' ? 'YES' : null,
    presence: null,
    bindingness: kind === 'COMMITMENT_TOPIC' ? 'BINDING' : null,
    atLeast: null,
    atMost: null,
    agenda: kind === 'GOAL' ? 'A' : null,
    agendaAdoptedAt: null,
    ...more,
  };
}

/** The verdict on one join for one country. */
export function verdictOn(asked: JoinFact, given: Given, { of = 'O', day = DAY } = {}) {
  return inPlaceOf([asked], [of], day, progressFacts(given)).countries[0]!.verdicts[0]!;
}

/** Status and reason, as tests compare them. */
export function told(asked: JoinFact, given: Given, question?: { of?: string; day?: string }): string {
  const { status, reason } = verdictOn(asked, given, question);
  return `${status} ${reason}`;
}
