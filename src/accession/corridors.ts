import { type Conflict, conflictsIn } from '../conflict/conflicts.js';
import type { Kept } from '../conflict/shelter.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { Circumstances, Discipline, MechanismAssessment } from '../corridor/trace/facts.js';
import { namesOf } from '../corridor/trace/membership.js';
import { type Judgement, judge, type OriginView, viewFrom } from '../corridor/trace/trace.js';
import { differs } from '../reform/simulate.js';
import { without } from './without.js';

/** The corridors that start or end at a country, judged: an accession moves no others, since it changes the ties of the country alone. */
export interface CountryCorridors {
  readonly corridors: readonly Judgement[];
  readonly conflicts: readonly Conflict[];
}

/** What a step changes in one corridor. */
export interface CorridorEffect {
  readonly before: Judgement;
  readonly after: Judgement;
  /** Assessments of the ground TREATY that become arguable, or no longer are. */
  readonly groundsGained: readonly MechanismAssessment[];
  readonly groundsLost: readonly MechanismAssessment[];
  readonly disciplinesGained: readonly Discipline[];
  readonly disciplinesLost: readonly Discipline[];
}

/** The corridors between a country and others, each way, and the potential conflicts that show in them. */
export function corridorsOf(
  country: string,
  others: readonly string[],
  circumstances: Circumstances,
  index: FactIndex,
  kept: Kept,
): CountryCorridors {
  const names = new Map([country, ...others].map((each) => [each, namesOf(index, each, circumstances.asOf)]));
  const judgedFrom = (view: OriginView, destinations: readonly string[]) =>
    destinations.map((destination) => judge(destination, view, names.get(destination)!));
  const own = viewFrom(country, circumstances, index);
  const outward = judgedFrom(own, others);
  const inward = others.map((other) => {
    const view = viewFrom(other, circumstances, index);
    const judged = judgedFrom(view, [country]);
    return { judged, conflicts: conflictsIn(judged, view, kept) };
  });
  return {
    corridors: [...outward, ...inward.flatMap(({ judged }) => judged)],
    conflicts: [...conflictsIn(outward, own, kept), ...inward.flatMap(({ conflicts }) => conflicts)],
  };
}

/** The corridors that differ: in what a matrix tells, in an arguable ground, or in a discipline. Both lists stand in the same order. */
export function effectsOn(before: readonly Judgement[], after: readonly Judgement[]): CorridorEffect[] {
  return before
    .map((had, at) => effectOn(had, after[at]!))
    .filter((effect) => {
      const { groundsGained, groundsLost, disciplinesGained, disciplinesLost } = effect;
      const lists = [groundsGained, groundsLost, disciplinesGained, disciplinesLost];
      return differs(effect.before, effect.after) || lists.some((list) => list.length > 0);
    });
}

function effectOn(before: Judgement, after: Judgement): CorridorEffect {
  const [had, has] = [arguableIn(before), arguableIn(after)];
  const idOf = ({ commitment }: Discipline) => commitment.id;
  return {
    before,
    after,
    groundsGained: lackingIn(had, has),
    groundsLost: lackingIn(has, had),
    disciplinesGained: without(after.disciplines, before.disciplines, idOf),
    disciplinesLost: without(before.disciplines, after.disciplines, idOf),
  };
}

/** The arguable ground of a treaty, by the barrier that it opens. */
function arguableIn({ barriers, conditionalBarriers }: Judgement): Map<string, MechanismAssessment> {
  return new Map(
    [...barriers, ...conditionalBarriers].flatMap(({ id, mechanisms }) =>
      mechanisms
        .filter(({ mechanism, status }) => mechanism === 'TREATY' && status === 'ARGUABLE')
        .map((assessed) => [id, assessed] as const),
    ),
  );
}

function lackingIn(
  some: ReadonlyMap<string, MechanismAssessment>,
  others: ReadonlyMap<string, MechanismAssessment>,
): MechanismAssessment[] {
  return [...others].filter(([barrier]) => !some.has(barrier)).map(([, assessed]) => assessed);
}
