import type { BillStep } from '../../vocabulary/change.js';
import type { BarrierKind, Certainty, CorridorLevel, MechanismStatus } from '../../vocabulary/corridor.js';
import type { Verification } from '../../vocabulary/evidence.js';
import type {
  ClauseFamily,
  DataCategory,
  LawKind,
  LawStatus,
  Mechanism,
  Recipient,
  RuleEffect,
  Sector,
} from '../../vocabulary/law.js';
import type { PartialDate } from '../../vocabulary/partialDate.js';
import type {
  AgreementKind,
  Bindingness,
  CommitmentException,
  CommitmentTopic,
  PartyStatus,
} from '../../vocabulary/trade.js';
import type { Reason } from './reasons.js';

/** What is asked. `asOf` is a full ISO day. */
export interface Question {
  readonly origin: string;
  readonly destination: string;
  readonly dataCategory: DataCategory;
  readonly sector: Sector;
  readonly recipient: Recipient;
  readonly asOf: string;
}

/** The question without its pair: what all cells of a matrix share. */
export type Circumstances = Omit<Question, 'origin' | 'destination'>;

export interface CountryFact {
  readonly id: string;
  /** Whether the data set covers the law of this country. */
  readonly covered: boolean;
}

export interface MembershipFact {
  readonly country: string;
  readonly group: string;
  /** MEMBER, or BOUND: the law of the group reaches the country without membership (the EEA states and the GDPR). */
  readonly kind: 'MEMBER' | 'BOUND';
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface RegulatorFact {
  readonly id: string;
  readonly established: PartialDate | null;
  readonly dissolved: PartialDate | null;
}

export interface LawFact {
  readonly id: string;
  /** The title by which it is cited in short. */
  readonly title: string;
  readonly jurisdiction: string;
  readonly kind: LawKind;
  readonly status: LawStatus;
  readonly adopted: PartialDate | null;
  readonly inForce: PartialDate | null;
  readonly repealed: PartialDate | null;
  /** A general law on personal data: it provides the feature COMPREHENSIVE_LAW in full. */
  readonly comprehensive: boolean;
  /** Laws that it implements or amends, in this order of weight. */
  readonly implements: readonly string[];
  readonly amends: readonly string[];
  /** Laws that it replaces or repeals. */
  readonly ends: readonly string[];
  /** Of a bill: the steps on its way, each with its date. */
  readonly steps?: readonly { readonly step: BillStep; readonly date: PartialDate }[];
  readonly regulators: readonly RegulatorFact[];
  readonly rules: readonly RuleFact[];
  readonly verification: Verification | null;
}

export interface RuleFact {
  readonly id: string;
  readonly law: string;
  readonly provision: string;
  /** The article, as lawyers cite it. */
  readonly locator: string;
  readonly effect: RuleEffect;
  readonly mechanisms: readonly Mechanism[];
  readonly dataCategories: readonly DataCategory[];
  readonly sectors: readonly Sector[];
  /** Countries, groups or agreements (for their parties) that the rule speaks of; null for all destinations. */
  readonly destinations: readonly string[] | null;
  readonly cumulative: boolean;
  readonly threshold: string | null;
  /** The authority made the mechanisms usable only from this day; null where they are usable with their rule. */
  readonly usableFrom: PartialDate | null;
  /** The law names the mechanisms, but the authority has not made them usable. */
  readonly notYetUsable: boolean;
  /** The families of model clauses that serve as its standard contractual clauses; empty where not recorded. */
  readonly clauses: readonly ClauseFamily[];
  readonly incomplete: boolean;
  /** In a reform that is tried out: what the rule demands was taken away, the grounds that it gives stay. */
  readonly waived?: true;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly verification: Verification | null;
}

/** An act that recognises the protection of a country, or of the members of a group, as adequate. */
export interface RecognitionFact {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly scope: string | null;
  readonly certifiedOnly: boolean;
  readonly verification: Verification | null;
}

export interface PartyFact {
  readonly agreement: string;
  /** A country or a group. */
  readonly party: string;
  readonly status: PartyStatus;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Parties with which the agreement is not in force for this one. */
  readonly notWith: readonly string[];
}

export interface AgreementFact {
  readonly id: string;
  readonly name: string;
  readonly kind: AgreementKind;
  readonly parties: readonly PartyFact[];
  /** Commitments on data flows, localisation and financial data. */
  readonly commitments: readonly CommitmentFact[];
}

export interface CommitmentFact {
  readonly id: string;
  readonly agreement: string;
  readonly locator: string;
  readonly topic: CommitmentTopic;
  readonly bindingness: Bindingness;
  readonly disputeSettlement: boolean | null;
  readonly exceptions: readonly CommitmentException[];
  /** The tests that its exceptions ask for, by exception, as JSON; null where none is recorded. */
  readonly exceptionTests: string | null;
  /** The sectors that it is about; empty for all. */
  readonly sectors: readonly Sector[];
  /** Parties that are not bound by it. */
  readonly exceptParties: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly verification: Verification | null;
}

/** All that a trace reads, for any number of corridors. */
export interface Facts {
  readonly countries: readonly CountryFact[];
  readonly memberships: readonly MembershipFact[];
  readonly laws: readonly LawFact[];
  readonly recognitions: readonly RecognitionFact[];
  readonly agreements: readonly AgreementFact[];
  /** Weight of a barrier by its level, from the friction method of the data set. */
  readonly frictionWeights: Readonly<Record<CorridorLevel, number>>;
}

export interface MechanismAssessment {
  readonly mechanism: Mechanism;
  readonly status: MechanismStatus;
  readonly reason: Reason;
  /** The rules that name it; those which decide its status first. */
  readonly rules: readonly RuleFact[];
  /** What the status rests on besides the rules. */
  readonly recognition: RecognitionFact | null;
  readonly agreements: readonly AgreementFact[];
  /** Notifications that this mechanism brings with it. */
  readonly notifications: readonly RuleFact[];
}

export interface Discipline {
  readonly agreement: AgreementFact;
  readonly commitment: CommitmentFact;
  readonly exceptionsThatMayApply: readonly CommitmentException[];
}

export interface Barrier {
  readonly id: string;
  readonly kind: BarrierKind;
  /** Null when a rule of the regime was not read to its end and no ground of what was read is open. */
  readonly level: CorridorLevel | null;
  readonly threshold: string | null;
  /** The regime's root law, or the law of the rule that stands alone. */
  readonly law: LawFact;
  /** The root law and those of the rules and of the notifications that go with them, the root first. */
  readonly laws: readonly LawFact[];
  readonly rules: readonly RuleFact[];
  readonly regulators: readonly RegulatorFact[];
  readonly mechanisms: readonly MechanismAssessment[];
  readonly disciplines: readonly Discipline[];
  readonly potentialConflict: boolean;
  /** What gives the barrier its level. */
  readonly reason: Reason;
}

export interface LeftOut {
  readonly id: string;
  readonly reason: Reason;
}

export interface Trace extends Question {
  readonly level: CorridorLevel | null;
  readonly levelAtMost: CorridorLevel | null;
  readonly certainty: Certainty;
  readonly friction: number | null;
  /** With the barriers that have a threshold. */
  readonly frictionAtMost: number | null;
  readonly barriers: readonly Barrier[];
  readonly conditionalBarriers: readonly Barrier[];
  readonly alsoApplies: readonly RuleFact[];
  readonly alsoWatch: readonly RuleFact[];
  readonly disciplines: readonly Discipline[];
  readonly leftOut: readonly LeftOut[];
  readonly weakestVerification: Verification | null;
  /** The general frameworks in force, where the certainty rests on one. */
  readonly frameworks: readonly LawFact[];
}
