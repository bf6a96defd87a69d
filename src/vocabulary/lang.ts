/** The languages in which the project speaks. */
export const Lang = {
  EN: 'English.',
  ES: 'Spanish, as legal texts of Latin America use it.',
  PT: 'Portuguese, as Brazilian legal texts use it.',
} as const;
export type Lang = keyof typeof Lang;
