import { type Limit, limitsBetween } from '../corridor/trace/disciplines.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import type {
  AgreementFact,
  Barrier,
  Circumstances,
  CommitmentFact,
  Discipline,
  LawFact,
  RuleFact,
} from '../corridor/trace/facts.js';
import { bindEachOther, bindingEntries, namesOf } from '../corridor/trace/membership.js';
import { lawOf } from '../corridor/trace/regimes.js';
import { type Judgement, judge, type OriginView, viewFrom } from '../corridor/trace/trace.js';
import { CorridorLevel } from '../vocabulary/corridor.js';
import { type Verification, weakestVerification } from '../vocabulary/evidence.js';
import type { CommitmentException } from '../vocabulary/trade.js';
import { type Kept, type Sheltering, shelterOf } from './shelter.js';

/** A rule that potentially breaches a commitment: a question for a lawyer, never a verdict. */
export interface Conflict extends Sheltering {
  readonly id: string;
  /** Who owes the commitment, and whose rule it is: its own, or of a group whose law binds it. */
  readonly country: string;
  readonly law: LawFact;
  readonly rule: RuleFact;
  readonly commitment: CommitmentFact;
  readonly agreement: AgreementFact;
  readonly towards: readonly Towards[];
  /** The worst level towards any of them. */
  readonly level: CorridorLevel;
  /** The barrier that the rule makes, alone or with others, as in a trace. */
  readonly barrier: string;
  readonly threshold: string | null;
  readonly exceptionsThatMayApply: readonly CommitmentException[];
  /** The weakest grade among the law, the rule, the commitment and what shelters it or was searched. */
  readonly verification: Verification | null;
}

/** To whom a commitment is owed that the rule’s barrier meets at a level above FREE. */
export interface Towards {
  /** The party to the agreement: a country, or a group for its members. */
  readonly party: string;
  readonly level: CorridorLevel;
  /** The countries towards which the barrier stands: the party itself, or members of the group. */
  readonly countries: readonly string[];
}

const levels = Object.keys(CorridorLevel) as CorridorLevel[];

/**
 * The rules of each of the origins that potentially breach commitments in force towards any of the destinations. There is one exactly where
 * a trace has a barrier with `potentialConflict`. Only pairs that owe each other a binding commitment are judged.
 */
export function conflictsOf(
  origins: readonly string[],
  destinations: readonly string[],
  circumstances: Circumstances,
  index: FactIndex,
  kept: Kept,
): Conflict[] {
  const names = new Map(destinations.map((each) => [each, namesOf(index, each, circumstances.asOf)]));
  return origins.flatMap((origin) => {
    const view = viewFrom(origin, circumstances, index);
    const judged = destinations
      .filter((destination) => destination !== origin && owesBinding(destination, view, names.get(destination)!))
      .map((destination) => judge(destination, view, names.get(destination)!));
    return conflictsIn(judged, view, kept);
  });
}

function owesBinding(destination: string, view: OriginView, destinationNames: ReadonlySet<string>): boolean {
  if (view.rules.applicable.length === 0) return false;
  const question = { ...view.circumstances, origin: view.origin, destination };
  const sides = { index: view.index, question, originNames: view.originNames, destinationNames };
  return limitsBetween(sides).some(isBinding);
}

/** The potential conflicts of one origin that its judged corridors show, by rule, then commitment. */
export function conflictsIn(judged: readonly Judgement[], view: OriginView, kept: Kept): Conflict[] {
  const found = new Map<string, Found>();
  for (const judgement of judged) {
    for (const barrier of [...judgement.barriers, ...judgement.conditionalBarriers]) {
      if (!barrier.potentialConflict) continue;
      for (const discipline of barrier.disciplines.filter(isBinding)) {
        for (const rule of barrier.rules.filter(restricts)) {
          const key = `${view.origin}/${rule.id}/${discipline.commitment.id}`;
          const earlier = found.get(key);
          const hits = [...(earlier?.hits ?? []), { judgement, level: barrier.level! }];
          found.set(key, { rule, discipline, barrier, hits });
        }
      }
    }
  }
  const order = new Map(view.rules.applicable.map((rule, at) => [rule.id, at]));
  return [...found]
    .sort(([, a], [, b]) => order.get(a.rule.id)! - order.get(b.rule.id)! || byText(a.discipline, b.discipline))
    .map(([id, each]) => conflict(id, each, view, kept));
}

/** What was found of one rule and one commitment. */
interface Found {
  readonly rule: RuleFact;
  readonly discipline: Discipline;
  readonly barrier: Barrier;
  readonly hits: readonly { readonly judgement: Judgement; readonly level: CorridorLevel }[];
}

function conflict(id: string, { rule, discipline, barrier, hits }: Found, view: OriginView, kept: Kept): Conflict {
  const { index, origin, originNames: names } = view;
  const { asOf: day, sector } = view.circumstances;
  const { agreement, commitment, exceptionsThatMayApply } = discipline;
  const law = lawOf(rule.law, index);
  const sheltering = shelterOf(commitment, { law, rule, sector, names, day }, kept, index);
  const restsOn = sheltering.shelter === 'SHELTERED' ? sheltering.reservations : sheltering.searches;
  const grades = [law, rule, commitment, ...restsOn].map(({ verification }) => verification);
  return {
    ...sheltering,
    id,
    country: origin,
    law,
    rule,
    commitment,
    agreement,
    towards: towardsOf(hits, agreement, view),
    level: worst(hits.map(({ level }) => level)),
    barrier: barrier.id,
    threshold: barrier.threshold,
    exceptionsThatMayApply,
    verification: weakestVerification(grades.filter((grade) => grade !== null)),
  };
}

/** Gathers destinations by the party through which they are owed the commitment, and by level. */
function towardsOf(hits: Found['hits'], agreement: AgreementFact, view: OriginView): Towards[] {
  const gathered = new Map<string, Towards>();
  for (const { judgement, level } of hits) {
    for (const party of creditors(agreement, judgement.pair.destinationNames, view)) {
      const key = `${party} ${level}`;
      const countries = [...(gathered.get(key)?.countries ?? []), judgement.destination].sort();
      gathered.set(key, { party, level, countries });
    }
  }
  return [...gathered.values()].sort(
    (a, b) => a.party.localeCompare(b.party) || levels.indexOf(b.level) - levels.indexOf(a.level),
  );
}

/** The parties through which a destination is owed what an agreement asks of the origin. */
function creditors({ id }: AgreementFact, destinationNames: ReadonlySet<string>, view: OriginView): string[] {
  const { index, originNames } = view;
  const { asOf } = view.circumstances;
  const own = bindingEntries(index, id, originNames, asOf);
  return bindingEntries(index, id, destinationNames, asOf)
    .filter((entry) => own.some((mine) => bindEachOther(mine, entry, originNames, destinationNames)))
    .map(({ party }) => party);
}

function isBinding({ commitment }: Limit): boolean {
  return commitment.bindingness === 'BINDING';
}

/** A rule that frees flows breaches nothing, nor does one of which the demand was taken away. */
function restricts({ effect, waived }: RuleFact): boolean {
  return effect !== 'FREE_FLOW' && !waived;
}

function worst(found: readonly CorridorLevel[]): CorridorLevel {
  return levels.findLast((level) => found.includes(level))!;
}

function byText(a: Discipline, b: Discipline): number {
  return a.commitment.id < b.commitment.id ? -1 : 1;
}
