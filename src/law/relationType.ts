import type { LawRelationType } from '../vocabulary/law.js';

/** The graph holds a relation once, in the direction of its verb. Read from the other end it has another name, or the same. */
const reversed: Partial<Record<LawRelationType, LawRelationType>> = {
  AMENDS: 'AMENDED_BY',
  IMPLEMENTS: 'IMPLEMENTED_BY',
  REPLACES: 'REPLACED_BY',
  REPEALS: 'REPEALED_BY',
};

/** The name of a relation as it reads from the record that was asked for. */
export function relationRead({
  type,
  outgoing,
}: {
  readonly type: LawRelationType;
  readonly outgoing: boolean;
}): LawRelationType {
  return outgoing ? type : (reversed[type] ?? type);
}
