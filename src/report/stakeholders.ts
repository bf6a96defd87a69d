import type { StakeholderRole } from '../vocabulary/report.js';

const roles = {
  COMMISSIONED: 'COMMISSIONER',
  FUNDED: 'FUNDER',
  DISTINGUISHES: 'PARTICIPANT',
  PARTICIPATES_IN: null,
} as const satisfies Readonly<Record<string, StakeholderRole | null>>;

/** How a stakeholder stands to a report, from the relation that the graph holds; null where that is to an agenda. */
export function roleOf({ relation }: { readonly relation: keyof typeof roles }): StakeholderRole | null {
  return roles[relation];
}
