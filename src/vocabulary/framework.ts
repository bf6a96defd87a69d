/** The terms in which a framework is spoken of as a whole. */

/** Whether a country has a framework at a day, as far as the data set knows. */
export const FrameworkState = {
  IN_FORCE: 'A general law on personal data is in force, wholly or in part.',
  NONE: 'The data set covers the law of the country, and no general law is in force: every feature is absent.',
  UNDATED: 'A general law was enacted, and the day of its start is not recorded: its features count as not recorded.',
  NOT_COVERED: 'The data set does not cover the law of the country: its features count as not recorded.',
} as const;
