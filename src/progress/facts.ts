import type { FrameworkFacts } from '../framework/facts.js';
import type { AgendaRole } from '../vocabulary/agenda.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { FeatureValue, Topic } from '../vocabulary/law.js';
import type { PartialDate } from '../vocabulary/partialDate.js';
import type { JoinKind, RulePresence } from '../vocabulary/progress.js';
import type { Bindingness } from '../vocabulary/trade.js';

/** What a join says to bear on its subject: all that a verdict needs of it. */
export interface JoinFact {
  readonly id: string;
  readonly kind: JoinKind;
  /** A term of a vocabulary, or the id of a record, by kind. */
  readonly term: string;
  /** FEATURE: the least of it that will do. */
  readonly value: FeatureValue | null;
  /** RULE_EFFECT: whether such rules serve the subject. */
  readonly presence: RulePresence | null;
  /** COMMITMENT_TOPIC: the weakest that will do. */
  readonly bindingness: Bindingness | null;
  /** INDICATOR: the mark that a figure must reach, or must not exceed. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** GOAL: the agenda that has it, and since when there is one. */
  readonly agenda: string | null;
  readonly agendaAdoptedAt: PartialDate | null;
}

/** The value of an indicator for a country and a year. */
export interface ObservationFact {
  readonly id: string;
  readonly country: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly verification: Verification | null;
}

/** How a country takes part in an agenda. */
export interface ParticipationFact {
  readonly agenda: string;
  readonly country: string;
  readonly role: AgendaRole;
  readonly since: PartialDate | null;
  readonly verification: Verification | null;
}

/** All that verdicts read. The index holds the agreements with their commitments on every topic. */
export interface ProgressFacts extends FrameworkFacts {
  readonly topicsByLaw: ReadonlyMap<string, readonly Topic[]>;
  readonly observations: readonly ObservationFact[];
  readonly participations: readonly ParticipationFact[];
}
