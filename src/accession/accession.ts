import type { WeightOfStrength } from '../commitment/coverage.js';
import { bindsNobody } from '../commitment/owed.js';
import { Ties } from '../commitment/ties.js';
import { type Conflict } from '../conflict/conflicts.js';
import type { Kept } from '../conflict/shelter.js';
import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { Circumstances, Facts } from '../corridor/trace/facts.js';
import { bindEachOther, bindingEntries, bindsAt, namesOf } from '../corridor/trace/membership.js';
import { objectionTo } from '../reform/check.js';
import { layReforms } from '../reform/overlay/lay.js';
import type { Reform, World } from '../reform/reform.js';
import type { AccessionStep } from '../vocabulary/accession.js';
import { acceptedEffects, meanOf, type PairEffect, pairEffects, type Span, type TopicEffect } from './commitments.js';
import { type CorridorEffect, corridorsOf, effectsOn } from './corridors.js';
import { without } from './without.js';

/** A country joins an agreement or leaves it. */
export interface Step {
  readonly country: string;
  readonly agreement: string;
  readonly step: AccessionStep;
}

/** What is laid under a step: for corridors the facts of a trace, for commitments the agreements with all parties and topics. */
export interface AccessionFacts {
  readonly traced: Facts;
  readonly agreed: Facts;
  readonly kept: Kept;
}

/** What joining or leaving an agreement at a day changes. Nothing is written. */
export interface Accession {
  readonly corridors: readonly CorridorEffect[];
  readonly topics: readonly TopicEffect[];
  readonly pairs: readonly PairEffect[];
  /** The mean over the pairs; null where there is none. */
  readonly coverageBefore: Span | null;
  readonly coverageAfter: Span | null;
  /** Potential conflicts that there are afterwards and were not before, and the reverse. */
  readonly conflictsBrought: readonly Conflict[];
  readonly conflictsEnded: readonly Conflict[];
}

/**
 * `others` are the countries whose corridors with the country are told, `partners` those that the agreement ties to it: what it owes them,
 * and potential conflicts with them, are told whether they are among the others or not.
 */
export function accessionOf(
  { country, agreement, step }: Step,
  others: readonly string[],
  partners: readonly string[],
  circumstances: Circumstances,
  facts: AccessionFacts,
  weigh: WeightOfStrength,
): Accession {
  const { asOf } = circumstances;
  const reform: Reform = { kind: step === 'JOIN' ? 'ACCEDE' : 'WITHDRAW', country, target: agreement };
  const laid = (some: Facts) => indexFacts(layReforms(worldOf(some), [reform], asOf).facts);
  const all = [...new Set([...others, ...partners])].filter((each) => each !== country).sort();
  const judged = (index: FactIndex) => corridorsOf(country, all, circumstances, index, facts.kept);
  const [before, after] = [judged(indexFacts(facts.traced)), judged(laid(facts.traced))];
  const turn = { before: new Ties(indexFacts(facts.agreed), asOf), after: new Ties(laid(facts.agreed), asOf) };
  const pairs = pairEffects(country, partners, turn, weigh);
  const idOf = ({ id }: Conflict) => id;
  const told = new Set([country, ...others]);
  return {
    corridors: effectsOn(before.corridors, after.corridors).filter(
      ({ before: { origin, destination } }) => told.has(origin) && told.has(destination),
    ),
    topics: acceptedEffects(country, turn),
    pairs,
    coverageBefore: pairs.length === 0 ? null : meanOf(pairs.map(({ coverageBefore }) => coverageBefore)),
    coverageAfter: pairs.length === 0 ? null : meanOf(pairs.map(({ coverageAfter }) => coverageAfter)),
    conflictsBrought: without(after.conflicts, before.conflicts, idOf),
    conflictsEnded: without(before.conflicts, after.conflicts, idOf),
  };
}

/** The countries that an agreement ties to a country on a day, or would: those bound through a party that is not the country’s own. */
export function partnersUnder(
  { country, agreement }: Omit<Step, 'step'>,
  countries: readonly string[],
  index: FactIndex,
  day: string,
): string[] {
  const names = namesOf(index, country, day);
  const own = bindingEntries(index, agreement, names, day);
  return countries.filter((other) => {
    const otherNames = namesOf(index, other, day);
    const entries = bindingEntries(index, agreement, otherNames, day);
    if (other === country) return false;
    return own.length === 0
      ? entries.some((entry) => !names.has(entry.party) && !entry.notWith.some((name) => names.has(name)))
      : own.some((mine) => entries.some((entry) => bindEachOther(mine, entry, names, otherNames)));
  });
}

/** Why a step makes no sense; null where it does. */
export interface Refusal {
  readonly field: 'country' | 'agreement';
  readonly message: string;
}

export function refusalOf({ country, agreement, step }: Step, facts: Facts, day: string): Refusal | null {
  const record = facts.agreements.find(({ id }) => id === agreement);
  if (record === undefined) {
    return {
      field: 'agreement',
      message: `${agreement} has no parties in the data set, so that nothing can be said of it`,
    };
  }
  if (step === 'JOIN' && bindsNobody(record)) {
    return { field: 'agreement', message: `${agreement} is a standard that binds nobody: there is nothing to join` };
  }
  if (step === 'JOIN' && !record.parties.some((entry) => bindsAt(entry, day))) {
    return {
      field: 'agreement',
      message: `${agreement} binds nobody on ${day}: name a day on which it is in force`,
    };
  }
  const kind = step === 'JOIN' ? 'ACCEDE' : 'WITHDRAW';
  const objection = objectionTo([{ kind, country, target: agreement }], worldOf(facts), day);
  if (objection === null) return null;
  return { field: objection.field === 'country' ? 'country' : 'agreement', message: objection.message };
}

/** Joining and leaving change ties only: features and benchmarks stay out. */
function worldOf(facts: Facts): World {
  return { facts, featuresByLaw: new Map(), benchmarks: new Map() };
}
