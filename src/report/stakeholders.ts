import type { StakeholderRole } from '../vocabulary/report.js';

const roles = {
  COMMISSIONED: 'COMMISSIONER',
  FUNDED: 'FUNDER',
  DISTINGUISHES: 'PARTICIPANT',
} as const satisfies Readonly<Record<string, StakeholderRole>>;

/** How a stakeholder stands to a report, from the relation that the graph holds. */
export function roleOf({ relation }: { readonly relation: keyof typeof roles }): StakeholderRole {
  return roles[relation];
}
