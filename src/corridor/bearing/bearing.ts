import type { Certainty, CorridorLevel } from '../../vocabulary/corridor.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import { speaksOf } from '../trace/applicability.js';
import { type FactIndex, indexFacts } from '../trace/factIndex.js';
import type { Circumstances, Facts } from '../trace/facts.js';
import { bindingEntries, namesOf } from '../trace/membership.js';
import { lawOf } from '../trace/regimes.js';
import { type Cell, type Judgement, judge, type OriginView, viewFrom } from '../trace/trace.js';
import { type Removable, without } from './without.js';

/** A corridor that would have another level, or another certainty, without a fact. */
export interface Hanging {
  readonly origin: string;
  readonly destination: string;
  readonly level: CorridorLevel | null;
  readonly certainty: Certainty;
  readonly levelWithout: CorridorLevel | null;
  readonly certaintyWithout: Certainty;
}

/** A fact that bears weight, with the corridors that hang on it. */
export interface BearingFact {
  readonly fact: Removable;
  readonly corridors: readonly Hanging[];
}

/** The facts of which the loss, one at a time, would change the level or the certainty of a corridor. */
export function bearingFactsOf(
  origin: string,
  destination: string,
  circumstances: Circumstances,
  facts: Facts,
): BearingFact[] {
  const steps = bearingUnder([[origin, destination]], circumstances, facts, levelDiffers);
  for (;;) {
    const step = steps.next();
    if (step.done) return ranked(step.value);
  }
}

/**
 * The same for all corridors of a group: the facts on which most of them hang come first. `differs` says what is a change, if not one of
 * level or certainty. It pauses after each corridor: of a large group this is long work.
 */
export function* bearingFacts(
  countries: readonly string[],
  circumstances: Circumstances,
  facts: Facts | FactIndex,
  differs: Differs = levelDiffers,
): Generator<void, BearingFact[]> {
  const pairs = countries.flatMap((origin) =>
    countries.filter((each) => each !== origin).map((destination) => [origin, destination] as const),
  );
  return ranked(yield* bearingUnder(pairs, circumstances, facts, differs));
}

/** Whether losing a fact changes a corridor. */
type Differs = (lost: Cell, cell: Cell) => boolean;

function levelDiffers(lost: Cell, cell: Cell): boolean {
  return lost.level !== cell.level || lost.certainty !== cell.certainty;
}

function ranked(found: Iterable<BearingFact>): BearingFact[] {
  return [...found].sort(
    (a, b) => b.corridors.length - a.corridors.length || nameOf(a.fact).localeCompare(nameOf(b.fact)),
  );
}

/**
 * Each corridor is judged again without each fact that it could rest on. What an origin's law says without a fact is worked out once for
 * all its corridors.
 */
function* bearingUnder(
  pairs: readonly (readonly [origin: string, destination: string])[],
  circumstances: Circumstances,
  facts: Facts | FactIndex,
  differs: Differs,
): Generator<void, Iterable<BearingFact>> {
  const index = 'facts' in facts ? facts : indexFacts(facts);
  const day = circumstances.asOf;
  const names = new Map([...new Set(pairs.flat())].map((country) => [country, namesOf(index, country, day)]));
  const views = new Map<string, OriginView>();
  const viewOf = (origin: string, fact: Removable | null) => {
    const key = `${origin} ${fact === null ? '' : nameOf(fact)}`;
    let view = views.get(key);
    if (view === undefined) {
      view = viewFrom(origin, circumstances, fact === null ? index : without(index, fact));
      views.set(key, view);
    }
    return view;
  };
  const bearing = new Map<string, { fact: Removable; corridors: Hanging[] }>();
  for (const [origin, destination] of pairs) {
    yield;
    const destinationNames = names.get(destination)!;
    const judged = judge(destination, viewOf(origin, null), destinationNames);
    for (const fact of restingOn(judged, viewOf(origin, null), index, destinationNames)) {
      const view = viewOf(origin, fact);
      const movesDestination = fact.kind === 'MEMBERSHIP' && fact.membership.country === destination;
      const lost = judge(
        destination,
        view,
        movesDestination ? namesOf(view.index, destination, day) : destinationNames,
      );
      if (!differs(lost, judged)) continue;
      const entry = bearing.get(nameOf(fact)) ?? { fact, corridors: [] };
      entry.corridors.push({
        origin,
        destination,
        level: judged.level,
        certainty: judged.certainty,
        levelWithout: lost.level,
        certaintyWithout: lost.certainty,
      });
      bearing.set(nameOf(fact), entry);
    }
  }
  return bearing.values();
}

/** The facts on which a corridor could rest: of any other the loss cannot change it. */
function restingOn(
  { pair, applicable, barriers }: Judgement,
  { frameworks, rules }: OriginView,
  index: FactIndex,
  destinationNames: ReadonlySet<string>,
): Removable[] {
  const { question, originNames, recognisers } = pair;
  const day = question.asOf;
  const laws = new Set([...applicable.map((rule) => lawOf(rule.law, index)), ...frameworks.inForce]);
  const provisions = new Map(applicable.map((rule) => [rule.provision, lawOf(rule.law, index)]));
  const recognitions = recognisers
    .flatMap((recogniser) => index.recognitionsBy(recogniser))
    .filter(({ to, since, until }) => destinationNames.has(to) && since !== null && holdsAt(day, since, until));
  const memberships = [question.origin, question.destination]
    .flatMap((country) => index.membershipsOf(country))
    .filter(({ since, until }) => since !== null && holdsAt(day, since, until));
  const grounds = barriers.flatMap(({ mechanisms }) =>
    mechanisms.flatMap(({ agreements }) => agreements.map(({ id }) => id)),
  );
  const named = rules.applicable
    .filter((rule) => speaksOf(rule, destinationNames, index, day))
    .flatMap(({ destinations }) => destinations ?? []);
  const parties = [...new Set([...grounds, ...named])].flatMap((agreement) =>
    [originNames, destinationNames].flatMap((side) =>
      bindingEntries(index, agreement, side, day).map((party) => ({ agreement, party })),
    ),
  );
  return [
    ...[...provisions].map(([id, law]): Removable => ({ kind: 'PROVISION', id, law })),
    ...[...laws].map((law): Removable => ({ kind: 'LAW', id: law.id, law })),
    ...recognitions.map((recognition): Removable => ({ kind: 'RECOGNITION', id: recognition.id, recognition })),
    ...memberships.map(
      (membership): Removable => ({
        kind: 'MEMBERSHIP',
        id: `${membership.country}-${membership.group}`,
        membership,
      }),
    ),
    ...parties.map(({ agreement, party }): Removable => ({ kind: 'PARTY', id: `${agreement}-${party.party}`, party })),
  ];
}

function nameOf({ kind, id }: Removable): string {
  return `${kind} ${id}`;
}
