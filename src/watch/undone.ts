import { type FactIndex, reindexLaws } from '../corridor/trace/factIndex.js';
import type { AgreementFact, LawFact, MembershipFact, PartyFact, RuleFact } from '../corridor/trace/facts.js';
import { firstDay, type PartialDate } from '../vocabulary/partialDate.js';
import type { Change } from './change.js';

/** What has not begun begins on no day that anybody asks about. */
const NEVER = '9999-12-31';

/** The facts as they would be if changes had not come: what began has not begun, what ended goes on. */
export function undone(index: FactIndex, changes: readonly Change[]): FactIndex {
  return changes.reduce(withoutOne, index);
}

function withoutOne(index: FactIndex, { kind, subject }: Change): FactIndex {
  switch (kind) {
    case 'LAW_IN_FORCE':
      return withLaw(index, subject, (law) => ({ ...law, inForce: NEVER }));
    case 'LAW_REPLACED':
    case 'LAW_REPEALED':
      return withLaw(index, subject, goingOn);
    case 'RULE_STARTS':
      return withRule(index, subject, (rule) => ({ ...rule, from: NEVER }));
    case 'RULE_ENDS':
      return withRule(index, subject, (rule) => ({ ...rule, to: null }));
    case 'MECHANISM_USABLE':
      return withRule(index, subject, (rule) => ({ ...rule, usableFrom: NEVER }));
    case 'PARTY_JOINS':
      return withEntry(index, subject, { since: NEVER });
    case 'PARTY_LEAVES':
      return withEntry(index, subject, { until: null });
    case 'MEMBERSHIP_STARTS':
      return subject.type === 'MEMBERSHIP' ? withMembership(index, subject.membership, { since: NEVER }) : index;
    case 'MEMBERSHIP_ENDS':
      return subject.type === 'MEMBERSHIP' ? withMembership(index, subject.membership, { until: null }) : index;
    case 'RECOGNITION_GIVEN':
      return withRecognition(index, subject, { since: NEVER });
    case 'RECOGNITION_WITHDRAWN':
      return withRecognition(index, subject, { until: null });
    case 'COMMITMENT_STARTS':
      return withCommitment(index, subject, { from: NEVER });
    case 'COMMITMENT_ENDS':
      return withCommitment(index, subject, { to: null });
    default:
      return index;
  }
}

function withLaw(index: FactIndex, subject: Change['subject'], change: (law: LawFact) => LawFact): FactIndex {
  if (!('law' in subject)) return index;
  return reindexLaws(
    index,
    index.facts.laws.map((law) => (law.id === subject.law.id ? change(law) : law)),
  );
}

/** A law without its end: the rules that end with it go on too, and what was to begin on that day still does not. */
function goingOn(law: LawFact): LawFact {
  const isEnd = (date: PartialDate | null) =>
    date !== null && law.repealed !== null && firstDay(date) === firstDay(law.repealed);
  return {
    ...law,
    repealed: null,
    rules: law.rules.map((rule) => ({
      ...rule,
      to: isEnd(rule.to) ? null : rule.to,
      from: isEnd(rule.from) ? NEVER : rule.from,
      usableFrom: isEnd(rule.usableFrom) ? NEVER : rule.usableFrom,
    })),
  };
}

function withRule(index: FactIndex, subject: Change['subject'], change: (rule: RuleFact) => RuleFact): FactIndex {
  if (subject.type !== 'RULE') return index;
  const isMeant = ({ id }: RuleFact) => id === subject.rule.id;
  return withLaw(index, subject, (law) => ({
    ...law,
    rules: law.rules.map((rule) => (isMeant(rule) ? change(rule) : rule)),
  }));
}

type Span = { readonly since: string } | { readonly until: null };

/** An entry by which a country belongs to the group that the agreement founded moves the membership with it. */
function withEntry(index: FactIndex, subject: Change['subject'], span: Span): FactIndex {
  if (subject.type !== 'PARTY') return index;
  const { agreement, party, membership } = subject;
  const changed: PartyFact = { ...party, ...span };
  const put = (entry: PartyFact) => (entry === party ? changed : entry);
  const moved: FactIndex = {
    ...withAgreement(index, agreement.id, (each) => ({ ...each, parties: each.parties.map(put) })),
    entriesOf: (names, id) => (id === agreement.id ? index.entriesOf(names, id).map(put) : index.entriesOf(names, id)),
  };
  return membership === null ? moved : withMembership(moved, membership, span);
}

function withMembership(index: FactIndex, membership: MembershipFact, span: Span): FactIndex {
  const changed: MembershipFact = { ...membership, ...span };
  const put = (each: MembershipFact) => (each === membership ? changed : each);
  return {
    ...index,
    facts: { ...index.facts, memberships: index.facts.memberships.map(put) },
    membershipsOf: (country) =>
      country === membership.country ? index.membershipsOf(country).map(put) : index.membershipsOf(country),
  };
}

function withRecognition(index: FactIndex, subject: Change['subject'], span: Span): FactIndex {
  if (subject.type !== 'RECOGNITION') return index;
  const { recognition } = subject;
  const put = (each: typeof recognition) => (each === recognition ? { ...each, ...span } : each);
  return {
    ...index,
    facts: { ...index.facts, recognitions: index.facts.recognitions.map(put) },
    recognitionsBy: (giver) =>
      giver === recognition.from ? index.recognitionsBy(giver).map(put) : index.recognitionsBy(giver),
  };
}

function withCommitment(
  index: FactIndex,
  subject: Change['subject'],
  span: { readonly from: string } | { readonly to: null },
): FactIndex {
  if (subject.type !== 'COMMITMENT') return index;
  return withAgreement(index, subject.agreement.id, (each) => ({
    ...each,
    commitments: each.commitments.map((commitment) =>
      commitment.id === subject.commitment.id ? { ...commitment, ...span } : commitment,
    ),
  }));
}

/** Who has entries does not change, so that the agreements of a set of names are the same ones, changed. */
function withAgreement(index: FactIndex, id: string, change: (agreement: AgreementFact) => AgreementFact): FactIndex {
  const agreements = index.facts.agreements.map((agreement) => (agreement.id === id ? change(agreement) : agreement));
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return {
    ...index,
    facts: { ...index.facts, agreements },
    agreement: (each) => byId.get(each),
    agreementsOf: (names) => index.agreementsOf(names).map((agreement) => byId.get(agreement.id) ?? agreement),
  };
}
