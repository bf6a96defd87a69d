/** A weight as a method of the data set has it. */
export interface MethodWeight {
  /** What is weighed: a level, an indicator, the strength of a commitment, a kind of reform. */
  readonly of: string;
  readonly weight: number;
  readonly reason: string;
  /** The set that it belongs to, where the method has several. */
  readonly set: string | null;
}

/** A weight that is used: without a set and a reason where the question itself gives it. */
export interface AppliedWeight extends Omit<MethodWeight, 'reason'> {
  readonly reason: string | null;
}

/** A weight that a question gives in place of the method's. */
export interface GivenWeight {
  readonly of: string;
  readonly weight: number;
}

/** What is needed of a method to choose weights. */
export interface Weighed {
  readonly id: string;
  readonly defaultSet: string | null;
  readonly weights: readonly MethodWeight[];
}

/** The question asks for weights that cannot be used. `field` is the argument. */
export class UnusableWeights extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** The sets that a method offers, by name; a method with one set has it without a name. */
export function offeredSets({ weights }: Weighed): Map<string | null, readonly MethodWeight[]> {
  const sets = new Map<string | null, MethodWeight[]>();
  for (const weight of weights) sets.set(weight.set, [...(sets.get(weight.set) ?? []), weight]);
  return sets;
}

/**
 * The weights of the set that is asked for, or of the default one, with those that the question gives in their place. `atMost` is the
 * largest weight that makes sense.
 */
export function chosenWeights(
  method: Weighed,
  set: string | null,
  given: readonly GivenWeight[],
  atMost: number,
): AppliedWeight[] {
  const sets = offeredSets(method);
  const chosen = sets.get(set ?? method.defaultSet) ?? (set === null ? [...sets.values()][0] : undefined);
  if (chosen === undefined && set !== null) throw new UnusableWeights('weightSet', unknownSet(method, set, sets));
  const base = chosen ?? [];
  const names = base.map((weight) => weight.of);
  for (const [at, { of, weight }] of given.entries()) {
    const refuse = (message: string) => new UnusableWeights(`weights[${at}]`, message);
    if (!names.includes(of)) {
      throw refuse(
        names.length === 0
          ? `${method.id} weighs nothing: leave weights out`
          : `${method.id} weighs no "${of}": it weighs ${names.join(', ')}`,
      );
    }
    if (given.findIndex((other) => other.of === of) < at) throw refuse(`the weight of ${of} is given twice`);
    if (!(weight >= 0)) throw refuse(`the weight of ${of} is ${weight}, which is negative: give 0 or more`);
    if (weight > atMost) throw refuse(`the weight of ${of} is ${weight}: give ${atMost} at most`);
  }
  const applied = base.map((weight) => {
    const replaced = given.find(({ of }) => of === weight.of);
    return replaced === undefined ? weight : { of: weight.of, weight: replaced.weight, reason: null, set: null };
  });
  if (applied.length > 0 && applied.every(({ weight }) => weight === 0)) {
    throw new UnusableWeights('weights', 'all weights are 0, so that nothing is measured: give one that is larger');
  }
  return applied;
}

function unknownSet({ id }: Weighed, set: string, sets: ReadonlyMap<string | null, unknown>): string {
  const names = [...sets.keys()].filter((name) => name !== null);
  return names.length === 0
    ? `${id} has no sets of weights to choose from, so that "${set}" is none of them: leave it out`
    : `${id} has no set of weights "${set}": it has ${names.join(', ')}`;
}

/** Looks weights up by what they weigh. */
export function weightOf(weights: readonly AppliedWeight[]): (of: string) => number {
  const byName = new Map(weights.map(({ of, weight }) => [of, weight]));
  return (of) => {
    const weight = byName.get(of);
    if (weight === undefined) throw new Error(`The method of the index has no weight of ${of}.`);
    return weight;
  };
}
