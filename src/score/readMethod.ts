import { badInput } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import {
  type AppliedWeight,
  chosenWeights,
  type GivenWeight,
  type MethodWeight,
  UnusableWeights,
  type Weighed,
} from './weights.js';

/** A method as the statements return it. Sets and criteria are JSON. */
export interface MethodRow {
  readonly id: string;
  readonly version: number;
  readonly basis: string;
  readonly combination: string;
  readonly note: string | null;
  readonly defaultSet: string | null;
  readonly weightSets: string | null;
  readonly criteria: string | null;
}

interface WeightRow {
  readonly of: string;
  readonly weight: number;
  readonly reason: string;
  readonly weightSet: string | null;
  readonly disputeSettlement: boolean | null;
}

export type Method = MethodRow & Weighed;

/** A method with its weights; null where there is none of this id. */
export async function readMethod(reader: Reader, id: string): Promise<Method | null> {
  const [method, weights] = await Promise.all([
    reader.one<MethodRow>('method/by_id', id),
    reader.many<WeightRow>('method/weights_of_methods', id),
  ]);
  return method === null ? null : { ...method, weights: weights.map(methodWeight) };
}

/** A method that every data set has. */
export async function methodOf(reader: Reader, id: string): Promise<Method> {
  const method = await readMethod(reader, id);
  if (method === null) throw new Error(`The data set lacks the method ${id}.`);
  return method;
}

/** The weights of a method that a question asks for; a bad one is refused by its argument. */
export function weightsAsked(
  method: Method,
  set: string | null,
  given: readonly GivenWeight[],
  atMost: number,
): AppliedWeight[] {
  try {
    return chosenWeights(method, set, given, atMost);
  } catch (error) {
    throw error instanceof UnusableWeights ? badInput(error.field, error.message) : error;
  }
}

/** Binding commitments have two weights, by whether a panel can enforce them: each needs a name of its own. */
function methodWeight({ of, weight, reason, weightSet, disputeSettlement }: WeightRow): MethodWeight {
  return {
    of: disputeSettlement === true ? `${of}_WITH_DISPUTE_SETTLEMENT` : of,
    weight,
    reason,
    set: weightSet ?? null,
  };
}
