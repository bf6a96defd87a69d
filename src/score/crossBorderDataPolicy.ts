import { missingOf } from '../commitment/coverage.js';
import { membershipsWithoutDate, membershipWithoutDate, partyWithoutDate } from '../commitment/undated.js';
import { lawCounts, startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { CommitmentFact, LawFact, PartyFact, RuleFact } from '../corridor/trace/facts.js';
import type { RuleEffect, Sector } from '../vocabulary/law.js';
import type { PolicyIndicator } from '../vocabulary/method.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import type { Index } from './indices.js';
import { articlesOf, lawWithoutDate, notCovered, provisionsOf } from './missing.js';
import type { ScoreReason } from './reasons.js';
import { type Measured, type MissingFact, scoreOf, weakestOf } from './score.js';
import { weightOf } from './weights.js';
import type { ScoreWorld } from './world.js';

type RuleIndicator = Exclude<PolicyIndicator, 'NO_BINDING_COMMITMENT'>;

/** What the rules of some effects are worth together, from 0 to 1, and why. */
type Judge = (rules: readonly RuleFact[]) => { readonly points: 0 | 0.5 | 1; readonly reason: ScoreReason['key'] };

const indicators: Readonly<Record<RuleIndicator, { readonly effects: readonly RuleEffect[]; readonly judge: Judge }>> =
  {
    BANS_AND_LOCAL_PROCESSING: { effects: ['BAN', 'LOCAL_PROCESSING'], judge: judgeMeasures },
    LOCAL_STORAGE: { effects: ['LOCAL_STORAGE', 'LOCAL_COPY'], judge: judgeMeasures },
    INFRASTRUCTURE: {
      effects: ['LOCAL_INFRASTRUCTURE'],
      judge: (rules) =>
        rules.length === 0
          ? { points: 0, reason: 'score.rules.none' }
          : { points: 1, reason: 'score.rules.facilities' },
    },
    CONDITIONAL_FLOW: { effects: ['CONDITIONAL_FLOW', 'PRIOR_AUTHORISATION', 'NOTIFICATION'], judge: judgeConditions },
  };

/**
 * Cross-border data policy of a country, after pillar 6 of RDTII 2.1. It looks at the law of the country and of the groups whose law binds
 * it, whatever the destinations, and at its agreements with whomever.
 */
export const crossBorderDataPolicyIndex: Index = {
  best: 'LOWEST',
  largestWeight: Number.POSITIVE_INFINITY,
  score(country, world, weights) {
    const law = lawOf(country, world);
    const parts = (Object.keys(indicators) as RuleIndicator[]).map((indicator) => measure(indicator, law));
    return scoreOf([...parts, measureCommitments(country, world)], weightOf(weights));
  },
};

/** The rules that bind a country at a day: those that surely do, and those that do if a fact that is not recorded is so. */
interface CountryLaw {
  readonly country: string;
  readonly covered: boolean;
  readonly sure: readonly RuleFact[];
  readonly possible: readonly { readonly rule: RuleFact; readonly missing: MissingFact }[];
  readonly index: FactIndex;
}

function lawOf(country: string, world: ScoreWorld): CountryLaw {
  const { index, day } = world;
  const counting = ({ rules }: LawFact) =>
    rules.filter((rule) => holdsAt(day, rule.from, rule.to) && !isGovernmentOnly(rule));
  const laws = world.lawgiversOf(country).flatMap((lawgiver) => index.lawsOf(lawgiver));
  const ofUndatedLaws = laws
    .filter((law) => startIsUnrecorded(law, day))
    .flatMap((law) => counting(law).map((rule) => ({ rule, missing: lawWithoutDate(law, counting(law), index) })));
  const ofUndatedMemberships = membershipsWithoutDate(country, world).flatMap((membership) =>
    index
      .lawsOf(membership.group)
      .filter((law) => lawCounts(law, day))
      .flatMap(counting)
      .map((rule) => ({ rule, missing: membershipWithoutDate(membership) })),
  );
  return {
    country,
    covered: index.country(country)?.covered ?? false,
    sure: laws.filter((law) => lawCounts(law, day)).flatMap(counting),
    possible: [...ofUndatedLaws, ...ofUndatedMemberships],
    index,
  };
}

function measure(indicator: RuleIndicator, { country, covered, sure, possible, index }: CountryLaw): Measured {
  const { effects, judge } = indicators[indicator];
  const counts = ({ effect }: RuleFact) => effects.includes(effect);
  const rules = sure.filter(counts);
  const further = possible.filter(({ rule }) => counts(rule));
  const { points: low, reason } = judge(rules);
  const high = covered ? judge([...rules, ...further.map(({ rule }) => rule)]).points : 1;
  const missing = [...(covered ? [] : [notCovered(country)]), ...further.map((each) => each.missing)];
  return {
    indicator,
    value: low === high ? low : null,
    low,
    high,
    reason: rules.length === 0 && !covered ? notCovered(country).reason : withArticles(reason, rules, index),
    rules,
    commitments: [],
    corridors: [],
    weakestVerification: weakestOf(rules),
    missing: low === high ? [] : missing,
  };
}

function withArticles(key: ScoreReason['key'], rules: readonly RuleFact[], index: FactIndex): ScoreReason {
  return rules.length === 0 ? { key } : { key, values: { articles: provisionsOf(rules, index) } };
}

/** Measures on the data of the state alone do not touch trade: RDTII leaves them out. */
function isGovernmentOnly({ dataCategories, sectors }: RuleFact): boolean {
  return (
    dataCategories.every((category) => category === 'GOVERNMENT') ||
    sectors.every((sector) => sector === 'PUBLIC_SECTOR')
  );
}

/**
 * Whether a rule is about personal data in general, in all sectors, whoever sends them and wherever they go. A rule with a threshold is
 * about some entities or data only, so it is of the middle kind at most.
 */
function isGeneral({ dataCategories, sectors, destinations, threshold }: RuleFact): boolean {
  return (
    dataCategories.includes('PERSONAL') &&
    sectors.includes('ALL') &&
    (destinations === null || destinations.length === 0) &&
    threshold === null
  );
}

function judgeMeasures(rules: readonly RuleFact[]): ReturnType<Judge> {
  if (rules.length === 0) return { points: 0, reason: 'score.rules.none' };
  if (rules.some(isGeneral)) return { points: 1, reason: 'score.rules.general' };
  // RDTII scores acts: two of the middle kind make the full score, as does one that reaches two sectors.
  const acts = new Set(rules.map(({ law }) => law));
  const sectors = new Set(rules.flatMap((rule) => rule.sectors.filter(isSingleSector)));
  return acts.size > 1 || sectors.size > 1
    ? { points: 1, reason: 'score.rules.several' }
    : { points: 0.5, reason: 'score.rules.partial' };
}

function isSingleSector(sector: Sector): boolean {
  return sector !== 'ALL' && sector !== 'PUBLIC_SECTOR';
}

/** Conditions do not add up: many for single sectors are still conditions for single sectors. */
function judgeConditions(rules: readonly RuleFact[]): ReturnType<Judge> {
  if (rules.length === 0) return { points: 0, reason: 'score.rules.none' };
  return rules.some(isGeneral)
    ? { points: 1, reason: 'score.rules.general' }
    : { points: 0.5, reason: 'score.rules.partial' };
}

/** A commitment of an agreement, and what has to be known for it to bind the country to let data flow. */
interface Bond {
  readonly commitment: CommitmentFact;
  readonly missing: readonly MissingFact[];
}

function measureCommitments(country: string, world: ScoreWorld): Measured {
  const bonds = bondsOf(country, world);
  const sure = bonds.filter(({ missing }) => missing.length === 0).map(({ commitment }) => commitment);
  const high = sure.length > 0 ? 0 : 1;
  const low = bonds.length > 0 ? 0 : 1;
  return {
    indicator: 'NO_BINDING_COMMITMENT' satisfies PolicyIndicator,
    value: low === high ? low : null,
    low,
    high,
    reason:
      sure.length === 0
        ? { key: 'score.binding.none' }
        : { key: 'score.binding.inForce', values: { articles: articlesOf(sure, world.index) } },
    rules: [],
    commitments: sure,
    corridors: [],
    weakestVerification: weakestOf(sure),
    missing: low === high ? [] : bonds.flatMap(({ missing }) => missing),
  };
}

/** The binding commitments on data flows that a country owes to anyone, enforceable or perhaps so. */
function bondsOf(country: string, world: ScoreWorld): Bond[] {
  const { index, day } = world;
  const names = world.namesOf(country);
  const undated = membershipsWithoutDate(country, world).filter(({ kind }) => kind === 'MEMBER');
  const mayBeNames = new Set([...names, ...undated.map(({ group }) => group)]);
  return index.agreementsOf(mayBeNames).flatMap((agreement) => {
    const entries = index.entriesOf(mayBeNames, agreement.id).filter((entry) => mayBind(entry, day));
    if (entries.length === 0) return [];
    const ways = entries.map((entry) => [
      ...(entry.since === null ? [partyWithoutDate(entry, agreement)] : []),
      ...undated.filter(({ group }) => group === entry.party && !names.has(group)).map(membershipWithoutDate),
    ]);
    const surest = ways.reduce((best, way) => (way.length < best.length ? way : best));
    return agreement.commitments
      .filter(
        ({ topic, bindingness, disputeSettlement, from, to, exceptParties }) =>
          topic === 'DATA_FLOW' &&
          bindingness === 'BINDING' &&
          disputeSettlement !== false &&
          holdsAt(day, from, to) &&
          !exceptParties.some((party) => names.has(party)),
      )
      .map((commitment) => ({
        commitment,
        missing: missingOf({ commitment, agreement, missing: surest }),
      }));
  });
}

function mayBind({ status, since, until }: PartyFact, day: string): boolean {
  return (status === 'IN_FORCE' || status === 'MEMBER') && holdsAt(day, since, until);
}
