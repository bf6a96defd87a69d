import { lawCounts, ruleCounts } from '../corridor/trace/applicability.js';
import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { LawFact } from '../corridor/trace/facts.js';
import { groundsOf } from '../corridor/trace/mechanisms.js';
import { bindingEntries, lawgiversOf, namesOf } from '../corridor/trace/membership.js';
import { FeatureName, Mechanism } from '../vocabulary/law.js';
import type { ReformKind } from '../vocabulary/method.js';
import { recognitionsInForce } from './overlay/adequacy.js';
import { generalLawsOf, groundOfFeature } from './overlay/frameworks.js';
import { isShut, regimesOf } from './overlay/mechanisms.js';
import { keyOf, type Reform, type World } from './reform.js';

/** A reform that makes no sense. `place` is its place in the list, counted from 0. */
export interface Objection {
  readonly place: number;
  readonly field: 'kind' | 'country' | 'target' | 'rule';
  readonly message: string;
}

/** What a reform is checked against. */
interface Ground {
  readonly world: World;
  readonly index: FactIndex;
  readonly day: string;
}

type Said = Omit<Objection, 'place'> | null;

/** The first reform that is unknown, has no effect by itself or contradicts another, with what to do about it; null when all make sense. */
export function objectionTo(reforms: readonly Reform[], world: World, day: string): Objection | null {
  return checkerOf(world, day)(reforms);
}

/** The same for many lists of reforms over one world, whose facts are arranged once. */
export function checkerOf(world: World, day: string): (reforms: readonly Reform[]) => Objection | null {
  const ground = { world, index: indexFacts(world.facts), day };
  return (reforms) => firstObjection(reforms, ground);
}

function firstObjection(reforms: readonly Reform[], ground: Ground): Objection | null {
  for (const [place, reform] of reforms.entries()) {
    const said = contradiction(reform, reforms.slice(0, place)) ?? checks[reform.kind](reform, ground);
    if (said !== null) return { place, ...said };
  }
  return null;
}

/** Kinds that undo each other on the same target. */
const opposites: Partial<Record<ReformKind, ReformKind>> = {
  GRANT_ADEQUACY: 'REVOKE_ADEQUACY',
  REVOKE_ADEQUACY: 'GRANT_ADEQUACY',
  ACCEDE: 'WITHDRAW',
  WITHDRAW: 'ACCEDE',
};

function contradiction(reform: Reform, earlier: readonly Reform[]): Said {
  const { kind, country, target } = reform;
  if (earlier.some((other) => keyOf(other) === keyOf(reform))) {
    return object('target', `${kind} ${target} of ${country} is named twice: name it once`);
  }
  const opposite = opposites[kind];
  if (earlier.some((other) => other.country === country && other.kind === opposite && other.target === target)) {
    return object('kind', `${country} cannot ${kind} and ${opposite} ${target} at once: keep one of the two`);
  }
  if (
    kind === 'ENACT_BENCHMARK' &&
    earlier.some((other) => other.country === country && other.kind === 'ENACT_BENCHMARK')
  ) {
    return object('target', `${country} can enact one benchmark only: keep one of them`);
  }
  return null;
}

const checks: Readonly<Record<ReformKind, (reform: Reform, ground: Ground) => Said>> = {
  GRANT_ADEQUACY: ({ country, target }, { index, day }) => {
    if (namesOf(index, country, day).has(target)) {
      return object(
        'target',
        `${country} cannot recognise ${target}, to which it belongs: name another country or group`,
      );
    }
    const given = recognitionsInForce(index, country, target, day);
    return given.some(({ certifiedOnly, scope }) => !certifiedOnly && scope === null)
      ? object('target', `${country} recognises ${target} already on ${day}: leave it out`)
      : null;
  },
  REVOKE_ADEQUACY: ({ country, target }, { world, index, day }) => {
    if (recognitionsInForce(index, country, target, day).length > 0) return null;
    const recognised = [
      ...new Set(world.facts.recognitions.filter(({ from }) => from === country).map(({ to }) => to)),
    ];
    return object(
      'target',
      `${country} does not recognise ${target} on ${day}${recognised.length > 0 ? `; it has recognised ${recognised.join(', ')}` : ''}`,
    );
  },
  ADD_MECHANISM: ({ country, target }, ground) => {
    if (!(target in Mechanism)) return unknownTerm('mechanism', target, Object.keys(Mechanism));
    return (
      unlessRegime(country, ground) ??
      (namedOpenly(country, target as Mechanism, ground)
        ? object('target', `the law of ${country} names ${target} already on ${ground.day}: leave it out`)
        : null)
    );
  },
  ACTIVATE_MECHANISM: ({ country, target }, { world, day }) => {
    if (!(target in Mechanism)) return unknownTerm('mechanism', target, Object.keys(Mechanism));
    const shut = ownLaws(world, country, day).flatMap(({ rules }) =>
      rules.filter((rule) => isShut(rule, target as Mechanism, day)),
    );
    return shut.length > 0
      ? null
      : object(
          'target',
          `no law of ${country} names ${target} without its being usable on ${day}: use ADD_MECHANISM to add it`,
        );
  },
  REMOVE_RULE: ({ country, target }, { world, index, day }) => {
    const law = world.facts.laws.find(({ rules }) => rules.some(({ id }) => id === target));
    if (law === undefined)
      return object('target', `there is no rule "${target}" of ${country} or of a group whose law binds it`);
    if (law.jurisdiction !== country) {
      return lawgiversOf(index, country, day).includes(law.jurisdiction)
        ? object('target', `${target} is a rule of ${law.jurisdiction}, which ${country} cannot repeal alone`)
        : object('country', `${target} is a rule of ${law.jurisdiction}, not of ${country}`);
    }
    const rule = law.rules.find(({ id }) => id === target)!;
    if (!lawCounts(law, day) || !ruleCounts(rule, day)) return object('target', `${target} is not in force on ${day}`);
    return rule.effect === 'FREE_FLOW'
      ? object(
          'target',
          `${target} opens corridors (FREE_FLOW), and taking it away would close them: use ADD_RULE for that`,
        )
      : null;
  },
  ACCEDE: ({ country, target }, { world, index, day }) => {
    if (!world.facts.agreements.some(({ id }) => id === target)) return noAgreement(target);
    return bindingEntries(index, target, namesOf(index, country, day), day).length > 0
      ? object('target', `${target} binds ${country} already on ${day}: leave it out`)
      : null;
  },
  WITHDRAW: ({ country, target }, { world, index, day }) => {
    if (!world.facts.agreements.some(({ id }) => id === target)) return noAgreement(target);
    const entries = bindingEntries(index, target, namesOf(index, country, day), day);
    if (entries.length === 0) return object('target', `${target} does not bind ${country} on ${day}`);
    return entries.some(({ party }) => party === country)
      ? null
      : object(
          'target',
          `${target} binds ${country} through ${entries[0]!.party}, so ${country} cannot withdraw alone`,
        );
  },
  ADOPT_FEATURE: ({ country, target }, ground) => {
    if (!(target in FeatureName)) return unknownTerm('feature', target, Object.keys(FeatureName));
    const [law] = generalLawsOf(ground.world, country, ground.day);
    if (law === undefined)
      return object('country', `${country} has no general law of its own on ${ground.day}: use ENACT_BENCHMARK`);
    const said = ground.world.featuresByLaw.get(law.id)?.find(({ feature }) => feature === target);
    if (said?.value !== 'YES') return null;
    const mechanism = groundOfFeature[target as FeatureName];
    return mechanism !== undefined && !namedOpenly(country, mechanism, ground)
      ? null
      : object('target', `${law.id} has the feature ${target} already: leave it out`);
  },
  ENACT_BENCHMARK: ({ country, target }, { world, index, day }) => {
    if (!world.benchmarks.has(target)) return unknownTerm('benchmark', target, [...world.benchmarks.keys()]);
    const foreign = lawgiversOf(index, country, day)
      .filter((lawgiver) => lawgiver !== country)
      .flatMap((lawgiver) => index.lawsOf(lawgiver))
      .find((law) => law.comprehensive && lawCounts(law, day));
    return foreign
      ? object(
          'country',
          `the general law of ${country} is ${foreign.id}, of ${foreign.jurisdiction}: ${country} cannot replace it alone`,
        )
      : null;
  },
  ENACT_BILL: ({ country, target }, { world }) => {
    const bill = world.facts.laws.find(({ id }) => id === target);
    const bills = world.facts.laws.filter(({ kind, jurisdiction }) => kind === 'BILL' && jurisdiction === country);
    const known = bills.length > 0 ? `; its bills are ${bills.map(({ id }) => id).join(', ')}` : '; it has none';
    if (bill === undefined || bill.jurisdiction !== country)
      return object('target', `there is no bill "${target}" of ${country} in the data set${known}`);
    if (bill.kind !== 'BILL') return object('target', `${target} is no bill: it was enacted${known}`);
    return bill.rules.length === 0 && !world.featuresByLaw.has(target)
      ? object('target', `no rule and no feature of ${target} is recorded, so nothing can be said of its enactment`)
      : null;
  },
  ADD_RULE: ({ rule }) => {
    if (rule === undefined) return object('rule', 'ADD_RULE takes the rule that is added');
    if (rule.effect === 'FREE_FLOW')
      return object('rule', 'a rule of FREE_FLOW opens corridors: use ADD_MECHANISM or REMOVE_RULE');
    if (rule.dataCategories.length === 0) return object('rule', 'a rule concerns at least one category of data');
    if (rule.sectors.length === 0)
      return object('rule', 'a rule concerns at least one sector: ALL for the whole economy');
    return rule.effect === 'CONDITIONAL_FLOW' && rule.mechanisms.length === 0
      ? object('rule', 'a rule of CONDITIONAL_FLOW names at least one mechanism: use BAN for a rule without any ground')
      : null;
  },
};

function object(field: Objection['field'], message: string): Said {
  return { field, message };
}

function unknownTerm(kind: string, target: string, known: readonly string[]): Said {
  return object('target', `there is no ${kind} "${target}"; there are ${known.join(', ')}`);
}

function noAgreement(target: string): Said {
  return object(
    'target',
    `there is no agreement "${target}" with parties: the query agreements lists those that there are`,
  );
}

function ownLaws({ facts }: World, country: string, day: string): LawFact[] {
  return facts.laws.filter((law) => law.jurisdiction === country && lawCounts(law, day));
}

function unlessRegime(country: string, { world, day }: Ground): Said {
  return regimesOf(world.facts, country, day).length > 0
    ? null
    : object('country', `no law of ${country} makes transfers depend on a ground on ${day}, so none can be added`);
}

/** Whether every law of a country that makes transfers depend on a ground names this one, usable and without approval. */
function namedOpenly(country: string, mechanism: Mechanism, { world, day }: Ground): boolean {
  return regimesOf(world.facts, country, day).every((law) =>
    law.rules.some(
      (rule) =>
        rule.effect !== 'PRIOR_AUTHORISATION' &&
        ruleCounts(rule, day) &&
        groundsOf(rule).includes(mechanism) &&
        !isShut(rule, mechanism, day),
    ),
  );
}
