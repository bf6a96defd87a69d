import type { LawKind, LawStatus } from '../vocabulary/law.js';
import { firstDay, holdsAt } from '../vocabulary/partialDate.js';

interface Dated {
  readonly kind: LawKind;
  readonly status: LawStatus;
  readonly inForce: string | null;
  readonly repealed: string | null;
}

/** Whether a law counts at a day, as in a trace: a law without an in-force date does not. */
export function lawCountsOn({ kind, inForce, repealed }: Dated, day: string): boolean {
  return kind !== 'BILL' && inForce !== null && holdsAt(day, inForce, repealed);
}

/**
 * The status of a law at a day, from its dates. Where these do not say it, the recorded status stands: a law without an in-force date, or
 * one of which only a part is in force. The statement `law/matching` follows the same steps.
 */
export function statusOn({ kind, status, inForce, repealed }: Dated, day: string): LawStatus {
  if (repealed !== null && firstDay(repealed) <= day) return 'REPEALED';
  if (kind === 'BILL') return 'BILL';
  if (inForce !== null && firstDay(inForce) > day) return 'NOT_YET_IN_FORCE';
  return inForce !== null && status !== 'PARTIALLY_IN_FORCE' ? 'IN_FORCE' : status;
}
