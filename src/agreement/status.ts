import { holdsAt } from '../vocabulary/partialDate.js';
import type { MembershipRow } from './types.js';

/** Whether an agreement binds a party at a day, as in a trace: a party without a start is not counted. */
export function bindsOn({ status, since, until }: MembershipRow, day: string): boolean {
  return (status === 'IN_FORCE' || status === 'MEMBER') && since !== null && holdsAt(day, since, until);
}
