/** How well a fact was checked. */

/** Grades of verification, best first. */
export const Verification = {
  SEEN_PRIMARY: 'The official text, or a stored copy of it, was read.',
  SEEN_SECONDARY: 'A law-firm page, a report or a news item was read.',
  RECALLED: 'General knowledge, not checked against any text.',
} as const;
export type Verification = keyof typeof Verification;

const order: Verification[] = ['SEEN_PRIMARY', 'SEEN_SECONDARY', 'RECALLED'];

/** The best grade among sources: a fact is as well checked as its best source. Null where there is none. */
export function bestVerification(grades: readonly Verification[]): Verification | null {
  return order.find((grade) => grades.includes(grade)) ?? null;
}

/** The weakest grade among facts: an answer is as well checked as the weakest fact that it rests on. Null where there is none. */
export function weakestVerification(grades: readonly Verification[]): Verification | null {
  return order.findLast((grade) => grades.includes(grade)) ?? null;
}

/** The kinds of facts that an answer can stand on. */
export const LoadBearingKind = {
  PROVISION: 'A provision with all its rules.',
  LAW: 'A law with all its provisions: that it is in force.',
  RECOGNITION: 'A recognition of adequacy.',
  MEMBERSHIP: 'That a country belongs to a group, or is bound by its law.',
  PARTY: 'That a country is party to an agreement.',
} as const;
export type LoadBearingKind = keyof typeof LoadBearingKind;
