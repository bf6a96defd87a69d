/** What a country would do with an agreement. */
export const AccessionStep = {
  JOIN: 'Become party to it.',
  LEAVE: 'Withdraw from it.',
} as const;
export type AccessionStep = keyof typeof AccessionStep;
