import type { Names } from './explain/names.js';
import type { Barrier, MechanismAssessment } from './trace/facts.js';
import type { MatrixBarrier } from './trace/matrixBarriers.js';

/** A part of a trace with the names that its sentences need: the trace itself holds ids. */
export type Told<T> = T & { readonly names: Names };

/** A barrier of a matrix. Its law may be one that is only tried out in a reform: then no record of it exists. */
export interface ToldMatrixBarrier extends Told<Barrier>, Pick<MatrixBarrier, 'corridors'> {
  readonly lawTitle: string;
  readonly corridorCount: number;
}

export function toldBarrier(barrier: Barrier, names: Names): Told<Barrier> {
  return { ...barrier, names };
}

export function toldMechanism(assessment: MechanismAssessment, names: Names): Told<MechanismAssessment> {
  return { ...assessment, names };
}
