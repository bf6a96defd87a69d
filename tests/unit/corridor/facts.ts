import type {
  AgreementFact,
  Circumstances,
  CommitmentFact,
  CountryFact,
  Facts,
  LawFact,
  MembershipFact,
  PartyFact,
  Question,
  RecognitionFact,
  RegulatorFact,
  RuleFact,
} from '../../../src/corridor/trace/facts.js';
import { traceCorridor } from '../../../src/corridor/trace/trace.js';
import type { Mechanism, RuleEffect } from '../../../src/vocabulary/law.js';

/** Small worlds for tests: two countries, O and D, and whatever a test adds. Every builder takes what differs from a plain default. */

export const weights = { FREE: 0, SAFEGUARDS: 0.25, CASE_BY_CASE: 0.5, LOCALISED: 0.75, PROHIBITED: 1 };

/** The world's facts; O and D are covered unless a test says otherwise. */
export function world(facts: Partial<Facts> = {}): Facts {
  return {
    countries: [country('O'), country('D')],
    memberships: [],
    laws: [],
    recognitions: [],
    agreements: [],
    frictionWeights: weights,
    ...facts,
  };
}

export function country(id: string, covered = true): CountryFact {
  return { id, covered };
}

/** A law of O (or of the jurisdiction named) in force since 2010, with rules that are given their law and an id. */
export function law(
  id: string,
  more: Partial<Omit<LawFact, 'rules'>> = {},
  rules: readonly Partial<RuleFact>[] = [],
): LawFact {
  return {
    id,
    title: `Law ${id}`,
    jurisdiction: 'O',
    kind: 'STATUTE',
    status: 'IN_FORCE',
    adopted: '2009-06-01',
    inForce: '2010-01-01',
    repealed: null,
    comprehensive: false,
    implements: [],
    amends: [],
    ends: [],
    regulators: [],
    verification: 'SEEN_PRIMARY',
    ...more,
    rules: rules.map((given, at) => ({
      ...plainRule,
      id: `${id}-${at + 1}-rule`,
      law: id,
      provision: `${id}-${at + 1}`,
      locator: `Art. ${at + 1}`,
      ...given,
    })),
  };
}

const plainRule: Omit<RuleFact, 'id' | 'law' | 'provision' | 'locator'> = {
  effect: 'CONDITIONAL_FLOW',
  mechanisms: [],
  dataCategories: ['PERSONAL'],
  sectors: ['ALL'],
  destinations: null,
  cumulative: false,
  threshold: null,
  usableFrom: null,
  notYetUsable: false,
  clauses: [],
  incomplete: false,
  from: null,
  to: null,
  verification: 'SEEN_PRIMARY',
};

/** A rule of some effect: `rule('BAN')`, `rule('CONDITIONAL_FLOW', ['CONSENT'], { sectors: ['FINANCE'] })`. */
export function rule(
  effect: RuleEffect,
  mechanisms: readonly Mechanism[] = [],
  more: Partial<RuleFact> = {},
): Partial<RuleFact> {
  return { effect, mechanisms, ...more };
}

/** A transfer that is allowed on one of the grounds. */
export function on(...mechanisms: readonly Mechanism[]): Partial<RuleFact> {
  return rule('CONDITIONAL_FLOW', mechanisms);
}

export function regulator(id: string, more: Partial<RegulatorFact> = {}): RegulatorFact {
  return { id, established: null, dissolved: null, ...more };
}

export function member(of: string, group: string, more: Partial<MembershipFact> = {}): MembershipFact {
  return { country: of, group, kind: 'MEMBER', since: '2000-01-01', until: null, ...more };
}

export function recognition(from: string, to: string, more: Partial<RecognitionFact> = {}): RecognitionFact {
  return {
    id: `${from}-${to}`,
    from,
    to,
    since: '2012-01-01',
    until: null,
    scope: null,
    certifiedOnly: false,
    verification: 'SEEN_PRIMARY',
    ...more,
  };
}

/** An agreement between O and D, unless other parties are named. */
export function agreement(
  id: string,
  commitments: readonly Partial<CommitmentFact>[] = [],
  more: Partial<Omit<AgreementFact, 'commitments'>> = {},
): AgreementFact {
  return {
    id,
    name: `Agreement ${id}`,
    kind: 'FREE_TRADE',
    parties: [party('O'), party('D')],
    ...more,
    commitments: commitments.map((given, at) => ({
      id: `${id}-${at + 1}`,
      agreement: id,
      locator: `Art. ${at + 1}`,
      topic: 'DATA_FLOW',
      bindingness: 'BINDING',
      disputeSettlement: true,
      exceptions: [],
      exceptionTests: null,
      sectors: [],
      exceptParties: [],
      from: null,
      to: null,
      verification: 'SEEN_PRIMARY',
      ...given,
    })),
  };
}

export function party(id: string, more: Partial<PartyFact> = {}): PartyFact {
  return { agreement: '', party: id, status: 'IN_FORCE', since: '2015-01-01', until: null, notWith: [], ...more };
}

export const circumstances: Circumstances = {
  dataCategory: 'PERSONAL',
  sector: 'ALL',
  recipient: 'CONTROLLER',
  asOf: '2020-06-15',
};

/** The trace from O to D of personal data in all sectors to a controller on 2020-06-15, unless the question differs. */
export function ask(facts: Partial<Facts>, question: Partial<Question> = {}) {
  return traceCorridor({ origin: 'O', destination: 'D', ...circumstances, ...question }, world(facts));
}

/** The same of one law with these rules. */
export function askOf(rules: readonly Partial<RuleFact>[], question: Partial<Question> = {}) {
  return ask({ laws: [law('L', {}, rules)] }, question);
}

/** The status of a mechanism in the first barrier that names it. */
export function statusOf(trace: ReturnType<typeof ask>, mechanism: Mechanism) {
  return assessmentOf(trace, mechanism)?.status;
}

export function assessmentOf(trace: ReturnType<typeof ask>, mechanism: Mechanism) {
  return [...trace.barriers, ...trace.conditionalBarriers]
    .flatMap(({ mechanisms }) => mechanisms)
    .find((assessed) => assessed.mechanism === mechanism);
}

/** The level of the corridor on each of these days. */
export function levelsOn(days: readonly string[], facts: Partial<Facts>, question: Partial<Question> = {}) {
  return days.map((asOf) => ask(facts, { ...question, asOf }).level);
}
