import type { MechanismStatus } from '../../vocabulary/corridor.js';
import type { Mechanism, Recipient } from '../../vocabulary/law.js';
import { firstDay, holdsAt } from '../../vocabulary/partialDate.js';
import { cite } from './cite.js';
import type { Limit } from './disciplines.js';
import type { FactIndex } from './factIndex.js';
import type { AgreementFact, MechanismAssessment, Question, RecognitionFact, RuleFact } from './facts.js';
import { inForceBetween } from './membership.js';
import type { Reason } from './reasons.js';

/** What judging a mechanism needs to know of the pair. */
export interface Pair {
  readonly question: Question;
  readonly index: FactIndex;
  /** The origin and its groups; the destination and its groups. */
  readonly originNames: ReadonlySet<string>;
  readonly destinationNames: ReadonlySet<string>;
  /** Who may recognise the destination: the origin, and the groups whose law is applied. */
  readonly recognisers: readonly string[];
  /** The commitments in force between the two that bind the origin and reach the sector. */
  readonly limits: readonly Limit[];
}

/** How a mechanism stands for a pair, before the rules that name it are looked at. */
type Standing = 'ADEQUACY' | 'TREATY' | 'INSTRUMENT' | 'DEROGATION' | 'REGULATOR' | 'STATE_AGREEMENT';

const standings = {
  ADEQUACY: 'ADEQUACY',
  TREATY: 'TREATY',
  STANDARD_CONTRACTUAL_CLAUSES: 'INSTRUMENT',
  AD_HOC_CONTRACT: 'INSTRUMENT',
  BINDING_CORPORATE_RULES: 'INSTRUMENT',
  CERTIFICATION: 'INSTRUMENT',
  CODE_OF_CONDUCT: 'INSTRUMENT',
  ACCOUNTABILITY: 'INSTRUMENT',
  INTRA_GROUP: 'INSTRUMENT',
  PROCESSOR_TRANSMISSION: 'INSTRUMENT',
  EXPORTER_ASSESSMENT: 'INSTRUMENT',
  CONSENT: 'DEROGATION',
  CONTRACT_NECESSITY: 'DEROGATION',
  LEGAL_CLAIMS: 'DEROGATION',
  VITAL_INTERESTS: 'DEROGATION',
  PUBLIC_INTEREST: 'DEROGATION',
  JUDICIAL_COOPERATION: 'DEROGATION',
  BANKING_TRANSFERS: 'DEROGATION',
  MEDICAL: 'DEROGATION',
  PUBLIC_REGISTER: 'DEROGATION',
  LEGAL_OBLIGATION: 'DEROGATION',
  REGULATOR_AUTHORISATION: 'REGULATOR',
  STATE_AGREEMENT: 'STATE_AGREEMENT',
} as const satisfies Record<Mechanism, Standing>;

/** What the parties can set up alone. */
export type Instrument = {
  [M in Mechanism]: (typeof standings)[M] extends 'INSTRUMENT' ? M : never;
}[Mechanism];

function isInstrument(mechanism: Mechanism): mechanism is Instrument {
  return standings[mechanism] === 'INSTRUMENT';
}

/** Mechanisms that serve one kind of recipient only. */
const onlyTowards: Partial<Record<Mechanism, Exclude<Recipient, 'CONTROLLER'>>> = {
  PROCESSOR_TRANSMISSION: 'PROCESSOR',
  INTRA_GROUP: 'GROUP_COMPANY',
  BINDING_CORPORATE_RULES: 'GROUP_COMPANY',
};

/** From most to least usable. */
const usability: readonly MechanismStatus[] = [
  'AVAILABLE',
  'NEEDS_INSTRUMENT',
  'PER_TRANSFER',
  'ARGUABLE',
  'NEEDS_REGULATOR',
  'NOT_AVAILABLE',
];

interface Judgement {
  readonly status: MechanismStatus;
  readonly reason: Reason;
  readonly recognition?: RecognitionFact;
  readonly agreements?: readonly AgreementFact[];
}

/**
 * Judges every mechanism that the rules of one pool name. `notifications` are rules that must be met besides when a transfer rests on
 * the mechanisms that they name.
 */
export function assessMechanisms(
  rules: readonly RuleFact[],
  notifications: readonly RuleFact[],
  pair: Pair,
): MechanismAssessment[] {
  const approvals = rules.filter((rule) => rule.effect === 'PRIOR_AUTHORISATION' && !rule.waived);
  return [...mechanismsNamedBy(rules)].map((mechanism) => assess(mechanism, rules, approvals, notifications, pair));
}

/** The mechanisms that rules name. */
function mechanismsNamedBy(rules: readonly RuleFact[]): Set<Mechanism> {
  return new Set(rules.flatMap((rule) => groundsOf(rule)));
}

/** The grounds that a rule names; a prior authorisation that names none makes the authority’s permission itself the ground. */
export function groundsOf(rule: RuleFact): readonly Mechanism[] {
  return rule.effect === 'PRIOR_AUTHORISATION' && rule.mechanisms.length === 0
    ? ['REGULATOR_AUTHORISATION']
    : rule.mechanisms;
}

function assess(
  mechanism: Mechanism,
  rules: readonly RuleFact[],
  approvals: readonly RuleFact[],
  notifications: readonly RuleFact[],
  pair: Pair,
): MechanismAssessment {
  const naming = rules.filter((rule) => groundsOf(rule).includes(mechanism));
  const needingApproval = approvals.filter(
    (rule) => rule.mechanisms.length === 0 || rule.mechanisms.includes(mechanism),
  );
  const forPair = judgeForPair(mechanism, pair);
  const judged = naming.map((rule) => ({
    rule,
    judgement: judgeUnderRule(rule, forPair, rule.effect === 'FREE_FLOW' ? [] : needingApproval, pair),
  }));
  judged.sort((a, b) => usability.indexOf(a.judgement.status) - usability.indexOf(b.judgement.status));
  const best = judged[0]!.judgement;
  return {
    mechanism,
    status: best.status,
    reason: best.reason,
    rules: [
      ...new Set([...judged.map(({ rule }) => rule), ...(best.status === 'NEEDS_REGULATOR' ? needingApproval : [])]),
    ],
    recognition: best.recognition ?? null,
    agreements: best.agreements ?? [],
    notifications: notifications.filter((rule) => rule.mechanisms.includes(mechanism)),
  };
}

/**
 * The same mechanism may be named by several rules; what one of them makes of it. `approvals` are the prior authorisations that it needs
 * under this rule: none where a FREE_FLOW rule gives it.
 */
function judgeUnderRule(
  rule: RuleFact,
  forPair: Judgement,
  approvals: readonly RuleFact[],
  { index, question }: Pair,
): Judgement {
  // An approval that cannot be had yet shuts the mechanism as much as one that is not usable itself.
  const shut = [rule, ...approvals].map((needed) => notUsable(needed, question.asOf)).find((reason) => reason !== null);
  if (shut) return { status: 'NOT_AVAILABLE', reason: shut };
  if (forPair.status === 'NOT_AVAILABLE' || approvals.length === 0) return forPair;
  return {
    ...forPair,
    status: 'NEEDS_REGULATOR',
    reason: { key: 'mechanism.priorAuthorisation', values: { articles: cite(approvals, index.law) } },
  };
}

/** Why the mechanisms of a rule cannot be used yet at a day; null where they can. */
function notUsable({ notYetUsable, usableFrom }: RuleFact, day: string): Reason | null {
  if (notYetUsable) return { key: 'mechanism.notYetUsable' };
  return usableFrom !== null && day < firstDay(usableFrom)
    ? { key: 'mechanism.usableLater', values: { date: usableFrom } }
    : null;
}

function judgeForPair(mechanism: Mechanism, pair: Pair): Judgement {
  const recipient = onlyTowards[mechanism];
  if (recipient !== undefined && recipient !== pair.question.recipient) {
    return { status: 'NOT_AVAILABLE', reason: { key: `mechanism.onlyTowards.${recipient}` } };
  }
  if (isInstrument(mechanism)) {
    return { status: 'NEEDS_INSTRUMENT', reason: { key: `mechanism.instrument.${mechanism}` } };
  }
  switch (standings[mechanism]) {
    case 'ADEQUACY':
      return judgeAdequacy(pair);
    case 'TREATY':
      return judgeTreaty(pair);
    case 'DEROGATION':
      return { status: 'PER_TRANSFER', reason: { key: 'mechanism.derogation' } };
    case 'REGULATOR':
      return { status: 'NEEDS_REGULATOR', reason: { key: 'mechanism.regulator' } };
    case 'STATE_AGREEMENT':
      // The data set does not hold such agreements: one may exist, so it is neither counted on nor ruled out.
      return { status: 'ARGUABLE', reason: { key: 'mechanism.stateAgreement' } };
  }
}

/** The recognitions of the destination, or of a group to which it belongs, that count at the day. */
export function recognitionsOf({ recognisers, index, destinationNames, question }: Pair): RecognitionFact[] {
  return recognisers
    .flatMap((recogniser) => index.recognitionsBy(recogniser))
    .filter(
      ({ to, since, until }) => destinationNames.has(to) && since !== null && holdsAt(question.asOf, since, until),
    );
}

function judgeAdequacy(pair: Pair): Judgement {
  const recognition = recognitionsOf(pair).sort(byReach)[0];
  if (recognition === undefined)
    return { status: 'NOT_AVAILABLE', reason: { key: 'mechanism.notRecognised', values: endsOf(pair) } };
  const { from, to, since, scope, certifiedOnly } = recognition;
  const values = { from, to, date: since ?? '' };
  if (certifiedOnly) {
    return { status: 'NEEDS_INSTRUMENT', reason: { key: 'mechanism.certifiedOnly', values }, recognition };
  }
  return scope === null
    ? { status: 'AVAILABLE', reason: { key: 'mechanism.recognised', values }, recognition }
    : {
        status: 'AVAILABLE',
        reason: { key: 'mechanism.recognisedWithinScope', values: { ...values, scope } },
        recognition,
      };
}

function endsOf({ question }: Pair) {
  return { from: question.origin, to: question.destination };
}

/** Of several recognitions, the one that covers most: of all recipients before certified ones, without a scope before one with a scope. */
function byReach(a: RecognitionFact, b: RecognitionFact): number {
  return Number(a.certifiedOnly) - Number(b.certifiedOnly) || Number(a.scope !== null) - Number(b.scope !== null);
}

function judgeTreaty(pair: Pair): Judgement {
  const { index, question, originNames, destinationNames } = pair;
  const treaties = index
    .agreementsOf(originNames)
    .filter(
      ({ id, kind }) =>
        kind === 'DATA_PROTECTION_TREATY' && inForceBetween(index, id, originNames, destinationNames, question.asOf),
    );
  const trade = pair.limits
    .filter(({ commitment }) => commitment.topic === 'DATA_FLOW' && commitment.bindingness === 'BINDING')
    .map(({ agreement }) => agreement);
  const agreements = [...new Set([...treaties, ...trade])];
  if (agreements.length === 0)
    return { status: 'NOT_AVAILABLE', reason: { key: 'mechanism.noTreaty', values: endsOf(pair) } };
  const names = agreements.map(({ name }) => name).join('; ');
  return { status: 'ARGUABLE', reason: { key: 'mechanism.treaty', values: { agreements: names } }, agreements };
}
