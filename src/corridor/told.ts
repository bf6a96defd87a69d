import type { Names } from './explain/names.js';
import type { Barrier, MechanismAssessment } from './trace/facts.js';

/** A part of a trace with the names that its sentences need: the trace itself holds ids. */
export type Told<T> = T & { readonly names: Names };

export function toldBarrier(barrier: Barrier, names: Names): Told<Barrier> {
  return { ...barrier, names };
}

export function toldMechanism(assessment: MechanismAssessment, names: Names): Told<MechanismAssessment> {
  return { ...assessment, names };
}
