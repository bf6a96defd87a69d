import type {
  AgreementFact,
  CommitmentFact,
  LawFact,
  MembershipFact,
  PartyFact,
  RecognitionFact,
  RuleFact,
} from '../corridor/trace/facts.js';
import type { BillStep, ChangeKind } from '../vocabulary/change.js';
import type { Verification } from '../vocabulary/evidence.js';
import { firstDay, type PartialDate } from '../vocabulary/partialDate.js';
import type { AgreementStatus } from '../vocabulary/trade.js';

/** An authority, with the days on which it comes and goes. */
export interface AuthorityFact {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly established: PartialDate | null;
  readonly dissolved: PartialDate | null;
  readonly verification: Verification | null;
}

/** An agreement with its own days, and its commitments on every topic. */
interface AgreementAnnals extends AgreementFact {
  readonly status: AgreementStatus;
  readonly signed: PartialDate | null;
  readonly inForce: PartialDate | null;
}

/** What is watched besides the facts of traces. */
export interface Annals {
  readonly agreements: readonly AgreementAnnals[];
  readonly authorities: readonly AuthorityFact[];
  /** Laws of which another takes the place, with the one that does. */
  readonly replacedBy: ReadonlyMap<string, string>;
}

/** What a change is about. */
export type Subject =
  | { readonly type: 'LAW'; readonly law: LawFact; readonly step?: BillStep }
  | { readonly type: 'RULE'; readonly law: LawFact; readonly rule: RuleFact }
  | { readonly type: 'AGREEMENT'; readonly agreement: AgreementFact }
  | {
      readonly type: 'PARTY';
      readonly agreement: AgreementFact;
      readonly party: PartyFact;
      /** The membership of the group that the agreement founded, where it begins or ends with the entry. */
      readonly membership: MembershipFact | null;
    }
  | { readonly type: 'COMMITMENT'; readonly agreement: AgreementFact; readonly commitment: CommitmentFact }
  | { readonly type: 'RECOGNITION'; readonly recognition: RecognitionFact }
  | { readonly type: 'MEMBERSHIP'; readonly membership: MembershipFact }
  | { readonly type: 'AUTHORITY'; readonly authority: AuthorityFact };

/** Something that is recorded to happen, with its date, or without one where the date is not recorded. */
export interface Happening {
  /** Stable: the kind and the record, whatever its date. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly date: PartialDate | null;
  readonly subject: Subject;
}

/** What happens on a day. */
export interface Change extends Happening {
  readonly date: PartialDate;
  /** The first day of the period that the date names. */
  readonly day: string;
}

/** Those that have a date, by day, then kind of record in the order of the lists, then id. */
export function inOrder(happenings: readonly Happening[]): Change[] {
  return happenings
    .flatMap((happening) => (happening.date === null ? [] : [dated(happening, happening.date)]))
    .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

function dated(happening: Happening, date: PartialDate): Change {
  return { ...happening, date, day: firstDay(date) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whose change it is: who makes the law, joins, recognises or belongs; null where an agreement itself changes. */
export function jurisdictionOf(subject: Subject): string | null {
  switch (subject.type) {
    case 'LAW':
    case 'RULE':
      return subject.law.jurisdiction;
    case 'PARTY':
      return subject.party.party;
    case 'RECOGNITION':
      return subject.recognition.from;
    case 'MEMBERSHIP':
      return subject.membership.country;
    case 'AUTHORITY':
      return subject.authority.jurisdiction;
    default:
      return null;
  }
}

/** The agreement of a change, if it has one. */
export function agreementOf(subject: Subject): AgreementFact | null {
  return 'agreement' in subject ? subject.agreement : null;
}
