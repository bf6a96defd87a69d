import { lawCounts, startIsUnrecorded } from '../corridor/trace/applicability.js';
import { type FactIndex, groupBy } from '../corridor/trace/factIndex.js';
import type { LawFact, RecognitionFact, RegulatorFact, RuleFact } from '../corridor/trace/facts.js';
import { groundsOf } from '../corridor/trace/mechanisms.js';
import { lawgiversOf } from '../corridor/trace/membership.js';
import type { PowerStatus } from '../vocabulary/adequacy.js';
import { categoryAncestry, Mechanism, type RuleEffect, type Sector } from '../vocabulary/law.js';
import { firstDay, holdsAt, type PartialDate } from '../vocabulary/partialDate.js';
import { recognitionHolds } from './view.js';

/** A mechanism that the law of a country names, and what its authority has made of it. */
export interface TransferPower {
  readonly mechanism: Mechanism;
  /** The sectors that its rules are about; all of them are about the same. */
  readonly sectors: readonly Sector[];
  /** The rules in force that name it. */
  readonly rules: readonly RuleFact[];
  readonly laws: readonly LawFact[];
  /** The authorities that enforce these laws and exist at the day: theirs is the act. */
  readonly regulators: readonly RegulatorFact[];
  /** Since when the law names it without a break. */
  readonly since: PartialDate;
  readonly status: PowerStatus;
  /** When the authority acted, or will have: the first recognition in force, or the day from which the mechanism can be used. */
  readonly usableFrom: PartialDate | null;
  /** Days since the power could have been used; null unless it is UNUSED. */
  readonly unusedDays: number | null;
  /** Recognitions in force; of ADEQUACY only. */
  readonly recognitions: readonly RecognitionFact[];
}

/** What the law of a country lets its authority do. */
export interface CountryPowers {
  readonly country: string;
  readonly powers: readonly TransferPower[];
  /** Laws that were enacted, name mechanisms and have no recorded start: what they name is left out. */
  readonly undatedLaws: readonly LawFact[];
}

/** Mechanisms that are empty until an authority acts: decides, adopts, approves, recognises or permits. */
const waiting: ReadonlySet<Mechanism> = new Set([
  'ADEQUACY',
  'STANDARD_CONTRACTUAL_CLAUSES',
  'BINDING_CORPORATE_RULES',
  'CERTIFICATION',
  'CODE_OF_CONDUCT',
  'REGULATOR_AUTHORISATION',
] satisfies Mechanism[]);

/** Rules of other effects may name a mechanism without giving it. */
const giving: ReadonlySet<RuleEffect> = new Set([
  'FREE_FLOW',
  'CONDITIONAL_FLOW',
  'PRIOR_AUTHORISATION',
] satisfies RuleEffect[]);

/**
 * The powers of a country at a day, in the order of the vocabulary. What the general law names and what the rules of a sector name are
 * powers of different authorities, so that each set of sectors makes a power of its own.
 */
export function powersOf(country: string, day: string, index: FactIndex): CountryPowers {
  const lawgivers = lawgiversOf(index, country, day);
  const laws = lawgivers.flatMap((lawgiver) => index.lawsOf(lawgiver));
  const named = laws.filter(({ kind }) => kind !== 'BILL').flatMap(periodsOf);
  const powers = (Object.keys(Mechanism) as Mechanism[]).flatMap((mechanism) => {
    const naming = named.filter(({ rule }) => groundsOf(rule).includes(mechanism));
    return [...groupBy(naming, ({ rule }) => [...rule.sectors].sort().join())].flatMap(([, ever]) => {
      const now = ever.filter(({ law, rule }) => lawCounts(law, day) && holdsAt(day, rule.from, rule.to));
      return now.length === 0 ? [] : [powerOf(mechanism, now, ever, { country, day, index })];
    });
  });
  return {
    country,
    powers,
    undatedLaws: laws.filter(
      (law) =>
        startIsUnrecorded(law, day) && law.rules.some((rule) => giving.has(rule.effect) && groundsOf(rule).length > 0),
    ),
  };
}

/** A rule with the time for which it holds, its law’s and its own together. */
interface Period {
  readonly law: LawFact;
  readonly rule: RuleFact;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

function periodsOf(law: LawFact): Period[] {
  const { inForce, repealed } = law;
  if (inForce === null) return [];
  return law.rules
    .filter(({ effect }) => giving.has(effect))
    .map((rule) => ({
      law,
      rule,
      start: rule.from === null || firstDay(rule.from) < firstDay(inForce) ? inForce : rule.from,
      end: earlier(rule.to, repealed),
    }));
}

function earlier(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return firstDay(a) < firstDay(b) ? a : b;
}

interface Place {
  readonly country: string;
  readonly day: string;
  readonly index: FactIndex;
}

function powerOf(
  mechanism: Mechanism,
  now: readonly Period[],
  ever: readonly Period[],
  { country, day, index }: Place,
): TransferPower {
  const rules = now.map(({ rule }) => rule);
  const laws = [...new Set(now.map(({ law }) => law))];
  const since = unbrokenStart(now, ever);
  const givers = new Set([country, ...laws.map(({ jurisdiction }) => jurisdiction)]);
  const recognises = mechanism === 'ADEQUACY' && rules.some(concernsPersonalData);
  const given = recognises ? [...givers].flatMap((giver) => index.recognitionsBy(giver)) : [];
  const needsAct = waiting.has(mechanism) || now.some((period) => needsApproval(period, mechanism, day));
  const use = recognises ? adequacyUse(rules, given, since, day) : recordedUse(rules, needsAct, since, day);
  return {
    mechanism,
    sectors: rules[0]!.sectors,
    rules,
    laws,
    regulators: regulatorsOf(laws, day),
    since,
    status: use.status,
    usableFrom: use.usableFrom,
    unusedDays: use.status === 'UNUSED' ? daysBetween(use.idleSince, day) : null,
    recognitions: given.filter((recognition) => recognitionHolds(recognition, day)),
  };
}

/**
 * Whether a prior authorisation of the same law reaches a mechanism under a rule: one that names it, or one that names none and so means
 * all. As in a trace, what a rule of free flow gives needs no approval, and a rule with a threshold stands apart.
 */
function needsApproval({ law, rule }: Period, mechanism: Mechanism, day: string): boolean {
  if (rule.effect === 'FREE_FLOW') return false;
  return law.rules.some(
    ({ effect, mechanisms, threshold, from, to }) =>
      effect === 'PRIOR_AUTHORISATION' &&
      threshold === null &&
      holdsAt(day, from, to) &&
      (mechanisms.length === 0 || mechanisms.includes(mechanism)),
  );
}

/** Recognitions are about the protection of personal data. */
function concernsPersonalData({ dataCategories }: RuleFact): boolean {
  return dataCategories.some((category) => categoryAncestry(category).includes('PERSONAL'));
}

/** A rule that took the place of another on the day on which that one ended carries the power on. */
function unbrokenStart(now: readonly Period[], ever: readonly Period[]): PartialDate {
  let start = earliest(now.map((period) => period.start));
  for (;;) {
    const before = ever.filter(
      (period) =>
        firstDay(period.start) < firstDay(start) && (period.end === null || firstDay(period.end) >= firstDay(start)),
    );
    if (before.length === 0) return start;
    start = earliest(before.map((period) => period.start));
  }
}

function earliest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a));
}

function latest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a));
}

function regulatorsOf(laws: readonly LawFact[], day: string): RegulatorFact[] {
  const regulators = new Map(laws.flatMap((law) => law.regulators.map((regulator) => [regulator.id, regulator])));
  return [...regulators.values()].filter(({ established, dissolved }) => holdsAt(day, established, dissolved));
}

interface Use {
  readonly status: PowerStatus;
  readonly usableFrom: PartialDate | null;
  readonly idleSince: PartialDate;
}

/** Adequacy is used by recognising. One whose start is not recorded may be in force, so that nothing is known for sure. */
function adequacyUse(
  rules: readonly RuleFact[],
  given: readonly RecognitionFact[],
  since: PartialDate,
  day: string,
): Use {
  const held = given.filter((recognition) => recognitionHolds(recognition, day));
  if (held.length > 0) {
    return { status: 'USED', usableFrom: earliest(held.map((each) => each.since!)), idleSince: since };
  }
  if (given.some(({ since, until }) => since === null && holdsAt(day, null, until))) {
    return { status: 'NOT_RECORDED', usableFrom: null, idleSince: since };
  }
  const ended = given.flatMap(({ until }) => (until !== null && firstDay(until) <= day ? [until] : []));
  return {
    status: 'UNUSED',
    usableFrom: comingUse(rules, day),
    idleSince: latest([since, ...ended]),
  };
}

/** Of other mechanisms the data set knows an act only by what it records on the rule: nothing recorded is not taken for an act. */
function recordedUse(rules: readonly RuleFact[], needsAct: boolean, since: PartialDate, day: string): Use {
  const done = rules.flatMap(({ usableFrom }) =>
    usableFrom !== null && firstDay(usableFrom) <= day ? [usableFrom] : [],
  );
  if (done.length > 0) return { status: 'USED', usableFrom: earliest(done), idleSince: since };
  const coming = comingUse(rules, day);
  if (coming !== null || rules.some(({ notYetUsable }) => notYetUsable)) {
    return { status: 'UNUSED', usableFrom: coming, idleSince: since };
  }
  return { status: needsAct ? 'NOT_RECORDED' : 'NO_ACT_NEEDED', usableFrom: null, idleSince: since };
}

/** The day after this one from which a rule’s mechanisms can be used. */
function comingUse(rules: readonly RuleFact[], day: string): PartialDate | null {
  const coming = rules.flatMap(({ usableFrom }) =>
    usableFrom !== null && firstDay(usableFrom) > day ? [usableFrom] : [],
  );
  return coming.length === 0 ? null : earliest(coming);
}

const DAY = 24 * 60 * 60 * 1000;

function daysBetween(since: PartialDate, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(firstDay(since))) / DAY);
}
