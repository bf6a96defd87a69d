import type { FactIndex } from '../../corridor/trace/factIndex.js';
import { indexFacts } from '../../corridor/trace/factIndex.js';
import type { Barrier, Circumstances } from '../../corridor/trace/facts.js';
import { bindingEntries, namesOf } from '../../corridor/trace/membership.js';
import type { Judgement } from '../../corridor/trace/trace.js';
import { CorridorLevel } from '../../vocabulary/corridor.js';
import type { Mechanism } from '../../vocabulary/law.js';
import { checkerOf } from '../check.js';
import { keyOf, type Reform, type World } from '../reform.js';

/** A reform that a barrier suggests. */
export interface Candidate extends Reform {
  /** The barrier, and how many corridors it stands in. */
  readonly barrier: string;
  readonly corridors: number;
}

const order = Object.keys(CorridorLevel);

export function isAtMost(level: CorridorLevel | null, target: CorridorLevel): boolean {
  return level !== null && order.indexOf(level) <= order.indexOf(target);
}

/** Grounds that an authority or a legislature could add, by the loosest target that they serve. */
const addable: Readonly<Partial<Record<CorridorLevel, readonly Mechanism[]>>> = {
  FREE: ['ADEQUACY'],
  SAFEGUARDS: ['STANDARD_CONTRACTUAL_CLAUSES'],
  CASE_BY_CASE: ['CONSENT'],
};

/**
 * The reforms that the barriers above a target themselves suggest: their rules could go, grounds that they name could be opened, others
 * added. Each is one that makes sense in this world. `model` is the benchmark on which a new law would be made: for corridors one model
 * stands for all.
 */
export function candidatesFor(
  judgements: readonly Judgement[],
  target: CorridorLevel,
  circumstances: Circumstances,
  world: World,
  model: string,
): Candidate[] {
  const index = indexFacts(world.facts);
  const objection = checkerOf(world, circumstances.asOf);
  const suggested = new Map<string, Candidate>();
  const refused = new Set<string>();
  for (const judgement of judgements) {
    for (const barrier of judgement.barriers.filter(({ level }) => !isAtMost(level, target))) {
      for (const reform of suggestions(barrier, judgement, target, circumstances, index, model)) {
        const key = keyOf(reform);
        const known = suggested.get(key);
        if (refused.has(key)) continue;
        if (known === undefined && objection([reform]) !== null) refused.add(key);
        else
          suggested.set(key, {
            ...reform,
            barrier: known?.barrier ?? barrier.id,
            corridors: (known?.corridors ?? 0) + 1,
          });
      }
    }
  }
  return [...suggested.values()];
}

function suggestions(
  barrier: Barrier,
  { origin, destination }: Judgement,
  target: CorridorLevel,
  { asOf }: Circumstances,
  index: FactIndex,
  model: string,
): Reform[] {
  const reform = (kind: Reform['kind'], what: string, country = origin): Reform => ({ kind, country, target: what });
  const removals = barrier.rules
    .filter(({ effect }) => effect !== 'FREE_FLOW')
    .map(({ id }) => reform('REMOVE_RULE', id));
  if (barrier.kind !== 'TRANSFER_REGIME' && barrier.kind !== 'CUMULATIVE_CONDITION') return removals;

  const named = new Set(barrier.mechanisms.map(({ mechanism }) => mechanism));
  const added = order.flatMap((level) =>
    isAtMost(level as CorridorLevel, target) ? (addable[level as CorridorLevel] ?? []) : [],
  );
  const recognisable = named.has('ADEQUACY') || added.includes('ADEQUACY');
  const regime =
    barrier.kind === 'TRANSFER_REGIME'
      ? [
          ...[...named].map((mechanism) => reform('ACTIVATE_MECHANISM', mechanism)),
          ...added.map((mechanism) => reform('ADD_MECHANISM', mechanism)),
          ...(isAtMost('SAFEGUARDS', target) ? [reform('ADOPT_FEATURE', 'TRANSFER_CONTRACTS')] : []),
          ...(barrier.law.comprehensive ? [reform('ENACT_BENCHMARK', model)] : []),
        ]
      : [];
  return [
    ...removals,
    ...regime,
    ...(recognisable ? [reform('GRANT_ADEQUACY', destination)] : []),
    ...(named.has('TREATY') && isAtMost('CASE_BY_CASE', target) ? accessions(origin, destination, asOf, index) : []),
  ];
}

/** Agreements that would be an arguable ground between the two, if the one of them that is not yet party joined. */
function accessions(origin: string, destination: string, day: string, index: FactIndex): Reform[] {
  const binds = (agreement: string, country: string) =>
    bindingEntries(index, agreement, namesOf(index, country, day), day).length > 0;
  return index.facts.agreements
    .filter(
      ({ kind, commitments }) =>
        kind === 'DATA_PROTECTION_TREATY' ||
        commitments.some(({ topic, bindingness }) => topic === 'DATA_FLOW' && bindingness === 'BINDING'),
    )
    .flatMap(({ id }) => {
      const outside = [origin, destination].filter((country) => !binds(id, country));
      return outside.length === 1 ? [{ kind: 'ACCEDE' as const, country: outside[0]!, target: id }] : [];
    });
}
