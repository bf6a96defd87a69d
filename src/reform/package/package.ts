import { type FactIndex, indexFacts } from '../../corridor/trace/factIndex.js';
import type { Circumstances, RuleFact } from '../../corridor/trace/facts.js';
import { judgeMatrix } from '../../corridor/trace/matrix.js';
import { namesOf } from '../../corridor/trace/membership.js';
import type { Judgement } from '../../corridor/trace/trace.js';
import type { CorridorLevel } from '../../vocabulary/corridor.js';
import type { PackageObstacle, ReformKind } from '../../vocabulary/method.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import { checkerOf } from '../check.js';
import { recogniserFor } from '../overlay/adequacy.js';
import { layReforms } from '../overlay/lay.js';
import { keyOf, type Reform, type World } from '../reform.js';
import { type Candidate, candidatesFor, isAtMost } from './candidates.js';
import { budgetsOf, cheapest, type Found, returnsOf, type Search } from './cheapest.js';
import { type Corridors, corridorsUnder, type Ends } from './corridors.js';
import type { Row } from './solver.js';

/** What a delegation cannot give. */
export interface Constraints {
  /** Reforms that are out of the question; one without a target stands for all of its kind and country. */
  readonly exclude: readonly (Omit<Reform, 'target'> & { readonly target: string | null })[];
  readonly excludeKinds: readonly ReformKind[];
  /** Reforms that are agreed already: in force in the answer, at no further cost. */
  readonly fixed: readonly Reform[];
  readonly maxCostPerCountry: number | null;
  /** A recognition only where the other side gives one too, or has given it. */
  readonly reciprocal: boolean;
}

export interface PackageQuestion {
  readonly countries: readonly string[];
  readonly circumstances: Circumstances;
  readonly world: World;
  readonly target: CorridorLevel;
  readonly costs: Readonly<Partial<Record<ReformKind, number>>>;
  readonly constraints: Constraints;
  /** The benchmark on which new laws would be made. */
  readonly model: string;
}

/** A package with all that further questions about it need. */
export interface Package {
  /** Whether every corridor of which the level is known, or could be, reaches the target. */
  readonly feasible: boolean;
  /** What stands in the way when it is not. */
  readonly obstacle: PackageObstacle | null;
  readonly chosen: readonly Candidate[];
  /** Null when the limits allow no package at all. */
  readonly cost: number | null;
  readonly gap: number | null;
  readonly before: readonly Judgement[];
  readonly after: readonly Judgement[];
  /** Corridors that no candidate lifts to the target; the package lifts the others. */
  readonly unreachable: readonly Ends[];
  /** The rules that hold them back. */
  readonly blockers: readonly RuleFact[];
  readonly search: Search;
  readonly found: Found | null;
}

/** Finds the cheapest reforms that lift every corridor of a group to a target level. */
export async function packageFor(
  question: PackageQuestion,
  pause: () => Promise<void> = async () => {},
): Promise<Package> {
  const { countries, circumstances, target, constraints } = question;
  const before = judgeMatrix(countries, circumstances, question.world.facts);
  const world = layReforms(question.world, constraints.fixed, circumstances.asOf);
  const agreed = judgeMatrix(countries, circumstances, world.facts);
  const suggested = candidatesFor(agreed, target, circumstances, world, question.model);
  const objection = checkerOf(world, circumstances.asOf);
  const candidates = withReturns(
    suggested.filter((candidate) => !isExcluded(candidate, constraints)),
    constraints,
    (candidate) => objection([candidate]) === null,
  );
  const corridors = corridorsUnder(candidates, circumstances, world);
  const reaches = (chosen: ReadonlySet<number>, ends: Ends) => isAtMost(corridors.under(chosen, ends).level, target);
  const isCovered = (origin: string) => world.facts.countries.some(({ id, covered }) => id === origin && covered);
  const below = agreed.filter(({ level, origin }) => !isAtMost(level, target) && (level !== null || isCovered(origin)));
  const all = new Set(candidates.keys());
  const unreachable = below.filter((ends) => !reaches(all, ends));
  const costs = candidates.map(({ kind }) => question.costs[kind] ?? 0);
  const index = indexFacts(world.facts);
  const budgets = budgetsOf(candidates, costs, constraints.maxCostPerCountry);
  const returns = constraints.reciprocal
    ? returnsOf(candidates, (from, to) => recognises(index, from, to, circumstances.asOf))
    : [];
  const search: Search = {
    candidates,
    costs,
    corridors,
    toLift: below.filter((ends) => !unreachable.includes(ends)),
    reaches,
    limits: [...budgets, ...returns],
    pause,
  };
  const found = await cheapest(search);
  const chosen = found === null ? [] : [...found.chosen].map((place) => candidates[place]!);
  const after = judgeMatrix(
    countries,
    circumstances,
    layReforms(question.world, [...constraints.fixed, ...chosen], circumstances.asOf).facts,
  );
  return {
    feasible: found !== null && unreachable.length === 0,
    obstacle:
      found === null
        ? await limitInTheWay(search, budgets, returns)
        : obstacleOf(unreachable, suggested, question, world),
    chosen,
    cost: found?.cost ?? null,
    gap: found?.gap ?? null,
    before,
    after,
    unreachable: unreachable.map(({ origin, destination }) => ({ origin, destination })),
    blockers: blockersOf(unreachable, corridors, all, target, question.world),
    search,
    found,
  };
}

function isExcluded({ kind, country, target }: Reform, { exclude, excludeKinds }: Constraints): boolean {
  return (
    excludeKinds.includes(kind) ||
    exclude.some(
      (each) => each.kind === kind && each.country === country && (each.target === null || each.target === target),
    )
  );
}

/** Where recognitions must be returned, the returns are candidates too, although no barrier asks for them. */
function withReturns(
  candidates: readonly Candidate[],
  constraints: Constraints,
  makesSense: (candidate: Candidate) => boolean,
): Candidate[] {
  if (!constraints.reciprocal) return [...candidates];
  const known = new Set(candidates.map(keyOf));
  const returns = candidates
    .filter(({ kind }) => kind === 'GRANT_ADEQUACY')
    .map(({ kind, country, target, barrier }) => ({ kind, country: target, target: country, barrier, corridors: 0 }))
    .filter(
      (candidate) => !known.has(keyOf(candidate)) && !isExcluded(candidate, constraints) && makesSense(candidate),
    );
  return [...candidates, ...returns];
}

/** The rules of the barriers above the target that are left when all candidates are taken. */
function blockersOf(
  unreachable: readonly Ends[],
  corridors: Corridors,
  all: ReadonlySet<number>,
  target: CorridorLevel,
  { facts }: World,
): RuleFact[] {
  const rules = unreachable.flatMap((ends) =>
    corridors
      .under(all, ends)
      .barriers.filter(({ level }) => !isAtMost(level, target))
      .flatMap((barrier) => barrier.rules),
  );
  // Grounds that candidates add are no rules of the country: what blocks is what stands in its books.
  const blocking = new Set(rules.map(({ id }) => id));
  return facts.laws.flatMap((law) => law.rules).filter(({ id }) => blocking.has(id));
}

/** Which of the limits leaves no package. */
async function limitInTheWay(
  search: Search,
  budgets: readonly Row[],
  returns: readonly Row[],
): Promise<PackageObstacle> {
  if (budgets.length > 0 && (await cheapest({ ...search, limits: returns })) !== null) return 'MAX_COST_PER_COUNTRY';
  if (returns.length > 0 && (await cheapest({ ...search, limits: budgets })) !== null) return 'RECIPROCITY';
  return 'COST_AND_RECIPROCITY';
}

/** Whether it is the rules themselves that hold corridors back, or that reforms were excluded. */
function obstacleOf(
  unreachable: readonly Ends[],
  suggested: readonly Candidate[],
  { circumstances, target }: PackageQuestion,
  world: World,
): PackageObstacle | null {
  if (unreachable.length === 0) return null;
  const every = corridorsUnder(suggested, circumstances, world);
  const all = new Set(suggested.keys());
  return unreachable.every((ends) => isAtMost(every.under(all, ends).level, target)) ? 'EXCLUSIONS' : 'RULES';
}

/** Whether a country, or the group that recognises for it, has recognised another. */
function recognises(index: FactIndex, from: string, to: string, day: string): boolean {
  const names = namesOf(index, to, day);
  return index
    .recognitionsBy(recogniserFor(index, from, day))
    .some((given) => names.has(given.to) && given.since !== null && holdsAt(day, given.since, given.until));
}
