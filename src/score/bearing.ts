import { bearingFacts } from '../corridor/bearing/bearing.js';
import type { Removable } from '../corridor/bearing/without.js';
import { bindingEntries } from '../corridor/trace/membership.js';
import type { ScoreIndex } from '../vocabulary/method.js';
import { indices } from './indices.js';
import type { Measure, Score } from './score.js';
import type { AppliedWeight } from './weights.js';
import type { ScoreWorld } from './world.js';

/** A country whose score would be another one without a fact. */
interface MovedScore {
  readonly country: string;
  readonly score: Measure;
  readonly without: Measure;
}

/** A fact on which scores rest, with the countries that it would move. */
export interface BearingOfScores {
  readonly fact: Removable;
  readonly moved: readonly MovedScore[];
}

/** The facts of which the loss, one at a time, would change a score; those that move most countries first. It pauses after each fact. */
export function* bearingOfScores(
  index: ScoreIndex,
  world: ScoreWorld,
  weights: readonly AppliedWeight[],
  scores: readonly Score[],
): Generator<void, BearingOfScores[]> {
  const isOfCorridors = index === 'FRICTION' || index === 'OPENNESS';
  const candidates = isOfCorridors ? yield* ofCorridors(world) : ofPoints(world, scores);
  const found: BearingOfScores[] = [];
  for (const { fact, countries } of candidates) {
    yield;
    const lost = world.without(fact);
    const moved = countries.flatMap((country): MovedScore[] => {
      const score = scores[world.countries.indexOf(country)]!;
      const other = indices[index].score(country, lost, weights);
      return other.low === score.low && other.high === score.high
        ? []
        : [{ country, score: measureOf(score), without: measureOf(other) }];
    });
    if (moved.length > 0) found.push({ fact, moved });
  }
  return found.sort((a, b) => b.moved.length - a.moved.length || (nameOf(a.fact) < nameOf(b.fact) ? -1 : 1));
}

interface Candidate {
  readonly fact: Removable;
  /** The countries whose score could hang on it. */
  readonly countries: readonly string[];
}

/** What changes the level, certainty or friction of a corridor. */
function* ofCorridors({ countries, circumstances, index }: ScoreWorld): Generator<void, Candidate[]> {
  const found = yield* bearingFacts(
    countries,
    circumstances,
    index,
    (lost, cell) =>
      lost.level !== cell.level ||
      lost.certainty !== cell.certainty ||
      lost.friction !== cell.friction ||
      lost.frictionAtMost !== cell.frictionAtMost,
  );
  return found.map(({ fact, corridors }) => ({ fact, countries: [...new Set(corridors.map(({ origin }) => origin))] }));
}

/** The provisions, laws and parties that points name. */
function ofPoints(world: ScoreWorld, scores: readonly Score[]): Candidate[] {
  const candidates = new Map<string, { fact: Removable; countries: Set<string> }>();
  const add = (fact: Removable, country: string) => {
    const known = candidates.get(nameOf(fact)) ?? { fact, countries: new Set<string>() };
    known.countries.add(country);
    candidates.set(nameOf(fact), known);
  };
  for (const [at, { points }] of scores.entries()) {
    const country = world.countries[at]!;
    for (const { rules, commitments, feature } of points) {
      for (const rule of rules) {
        const law = world.index.law(rule.law);
        if (law === undefined) continue;
        add({ kind: 'PROVISION', id: rule.provision, law }, country);
        add({ kind: 'LAW', id: law.id, law }, country);
      }
      const featured = feature?.cell.law;
      if (featured) add({ kind: 'LAW', id: featured.id, law: featured }, country);
      for (const { agreement } of commitments) {
        for (const party of bindingEntries(world.index, agreement, world.namesOf(country), world.day)) {
          // Without one party its partners lose the commitment too.
          for (const each of world.countries) {
            if (world.index.entriesOf(world.ties.supposed.namesOf(each), agreement).length === 0) continue;
            add({ kind: 'PARTY', id: `${agreement}-${party.party}`, party }, each);
          }
        }
      }
    }
  }
  return [...candidates.values()].map(({ fact, countries }) => ({ fact, countries: [...countries].sort() }));
}

function measureOf({ value, low, high }: Measure): Measure {
  return { value, low, high };
}

function nameOf({ kind, id }: Removable): string {
  return `${kind} ${id}`;
}
