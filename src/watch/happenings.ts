import type { AgreementFact, Facts, LawFact, MembershipFact, PartyFact } from '../corridor/trace/facts.js';
import type { ChangeKind } from '../vocabulary/change.js';
import { firstDay, type PartialDate } from '../vocabulary/partialDate.js';
import type { Annals, Happening, Subject } from './change.js';

/** Everything that the facts record to happen, dated or not: what a trace can read, and the annals of agreements and authorities. */
export function happeningsOf(facts: Facts, annals: Annals = noAnnals): Happening[] {
  return [...ofTraces(facts, annals), ...ofAgreements(annals), ...ofAuthorities(annals)];
}

const noAnnals: Annals = { agreements: [], authorities: [], replacedBy: new Map() };

/** Only what could change a trace, and the adoption of laws. */
function ofTraces(facts: Facts, annals: Annals): Happening[] {
  const founded = foundingMemberships(facts);
  const known = new Set(annals.agreements.map(({ id }) => id));
  return [
    ...facts.laws.flatMap((law) => ofLaw(law, annals)),
    ...facts.recognitions.flatMap((recognition): Happening[] => {
      const subject: Subject = { type: 'RECOGNITION', recognition };
      return [
        happens('RECOGNITION_GIVEN', recognition.id, recognition.since, subject),
        ...ends('RECOGNITION_WITHDRAWN', recognition.id, recognition.until, subject),
      ];
    }),
    ...ofMemberships(facts.memberships.filter((membership) => !founded.has(membership))),
    ...facts.agreements.flatMap((agreement) => [
      ...agreement.parties.flatMap((party) => ofParty(agreement, party, founded)),
      // The annals hold the commitments on every topic.
      ...(known.has(agreement.id) ? [] : ofCommitments(agreement, null)),
    ]),
  ];
}

function ofLaw(law: LawFact, { replacedBy }: Annals): Happening[] {
  const subject: Subject = { type: 'LAW', law };
  if (law.kind === 'BILL') return ofBill(law);
  const isPast = law.status === 'REPEALED';
  return [
    happens('LAW_ADOPTED', law.id, law.adopted, subject),
    happens('LAW_IN_FORCE', law.id, law.inForce, subject),
    ...(law.repealed !== null || isPast
      ? [happens(replacedBy.has(law.id) ? 'LAW_REPLACED' : 'LAW_REPEALED', law.id, law.repealed, subject)]
      : []),
    ...(law.inForce === null ? [] : ofRules(law, firstDay(law.inForce))),
  ];
}

/** A bill of which no step is recorded is told as undated. */
function ofBill(law: LawFact): Happening[] {
  const steps = law.steps ?? [];
  return [
    ...steps.map(({ step, date }) => happens('BILL', `${law.id}/${step}`, date, { type: 'LAW', law, step })),
    ...(steps.length === 0 || law.adopted !== null ? [happens('BILL', law.id, law.adopted, { type: 'LAW', law })] : []),
  ];
}

/** Rules as far as they start or end apart from their law: what is recorded before its law begins with it. */
function ofRules(law: LawFact, lawStarts: string): Happening[] {
  const lawEnds = law.repealed === null ? null : firstDay(law.repealed);
  return law.rules.flatMap((rule): Happening[] => {
    const subject: Subject = { type: 'RULE', law, rule };
    const starts = rule.from === null || firstDay(rule.from) < lawStarts ? lawStarts : firstDay(rule.from);
    const isWithin = (date: PartialDate) => lawEnds === null || firstDay(date) < lawEnds;
    return [
      ...(rule.from !== null && firstDay(rule.from) > lawStarts && isWithin(rule.from)
        ? [happens('RULE_STARTS', rule.id, rule.from, subject)]
        : []),
      ...(rule.to !== null && firstDay(rule.to) > starts && isWithin(rule.to)
        ? [happens('RULE_ENDS', rule.id, rule.to, subject)]
        : []),
      ...(rule.usableFrom !== null && firstDay(rule.usableFrom) > starts && isWithin(rule.usableFrom)
        ? [happens('MECHANISM_USABLE', rule.id, rule.usableFrom, subject)]
        : []),
      ...(rule.notYetUsable ? [happens('MECHANISM_USABLE', rule.id, null, subject)] : []),
    ];
  });
}

/** A country may have been a member several times: each time but the first is told apart by its start. */
function ofMemberships(memberships: readonly MembershipFact[]): Happening[] {
  const seen = new Set<string>();
  return memberships.flatMap((membership): Happening[] => {
    const name = `${membership.country}-${membership.group}`;
    const id = seen.has(name) ? `${name}-${membership.since ?? 'undated'}` : name;
    seen.add(name);
    const subject: Subject = { type: 'MEMBERSHIP', membership };
    return [
      happens('MEMBERSHIP_STARTS', id, membership.since, subject),
      ...ends('MEMBERSHIP_ENDS', id, membership.until, subject),
    ];
  });
}

/** Memberships that are entries of the agreement that founded the group: they are told with the entry. */
function foundingMemberships({ memberships, agreements }: Facts): Map<MembershipFact, PartyFact> {
  const entries = new Map(
    agreements.flatMap(({ id, parties }) => parties.filter(binds).map((party) => [nameOf(id, party), party] as const)),
  );
  return new Map(
    memberships.flatMap((membership): [MembershipFact, PartyFact][] => {
      const { group, country, since, until } = membership;
      const entry = entries.get(nameOf(group, { party: country, since, until }));
      return entry === undefined || membership.kind === 'BOUND' ? [] : [[membership, entry]];
    }),
  );
}

function nameOf(agreement: string, { party, since, until }: Pick<PartyFact, 'party' | 'since' | 'until'>): string {
  return [agreement, party, since, until].join(' ');
}

function binds({ status }: PartyFact): boolean {
  return status === 'IN_FORCE' || status === 'MEMBER';
}

/** Who only signed, observes or is associated is not bound, so that nothing begins. */
function ofParty(agreement: AgreementFact, party: PartyFact, founded: Map<MembershipFact, PartyFact>): Happening[] {
  if (!binds(party)) return [];
  const membership = [...founded].find(([, entry]) => entry === party)?.[0] ?? null;
  const id = `${agreement.id}-${party.party}`;
  const subject: Subject = { type: 'PARTY', agreement, party, membership };
  return [happens('PARTY_JOINS', id, party.since, subject), ...ends('PARTY_LEAVES', id, party.until, subject)];
}

/** A commitment without dates of its own begins and ends with its agreement. */
function ofCommitments(agreement: AgreementFact, inForce: PartialDate | null): Happening[] {
  return agreement.commitments.flatMap((commitment): Happening[] => {
    const { id, from, to } = commitment;
    const subject: Subject = { type: 'COMMITMENT', agreement, commitment };
    const isLater = from !== null && (inForce === null || firstDay(from) > firstDay(inForce));
    return [
      ...(isLater ? [happens('COMMITMENT_STARTS', id, from, subject)] : []),
      ...ends('COMMITMENT_ENDS', id, to, subject),
    ];
  });
}

function ofAgreements({ agreements }: Annals): Happening[] {
  return agreements.flatMap((agreement): Happening[] => {
    const subject: Subject = { type: 'AGREEMENT', agreement };
    const isInForce = agreement.status === 'IN_FORCE' || agreement.status === 'SUPERSEDED';
    return [
      happens('AGREEMENT_SIGNED', agreement.id, agreement.signed, subject),
      ...(agreement.inForce !== null || isInForce
        ? [happens('AGREEMENT_IN_FORCE', agreement.id, agreement.inForce, subject)]
        : []),
      ...ofCommitments(agreement, agreement.inForce),
    ];
  });
}

function ofAuthorities({ authorities }: Annals): Happening[] {
  return authorities.flatMap((authority): Happening[] => {
    const subject: Subject = { type: 'AUTHORITY', authority };
    return [
      happens('REGULATOR_ESTABLISHED', authority.id, authority.established, subject),
      ...ends('REGULATOR_DISSOLVED', authority.id, authority.dissolved, subject),
    ];
  });
}

function happens(kind: ChangeKind, record: string, date: PartialDate | null, subject: Subject): Happening {
  return { id: `${kind}:${record}`, kind, date, subject };
}

/** What has no end goes on: that is no gap in the record. */
function ends(kind: ChangeKind, record: string, date: PartialDate | null, subject: Subject): Happening[] {
  return date === null ? [] : [happens(kind, record, date, subject)];
}
