/** The terms of a status report on the cross-border Internet. */

/** The families of topical trends. */
export const TrendFamily = {
  EXPRESSION: 'Who may say what online, and how far an order to remove it reaches.',
  SECURITY: 'Crime, evidence, surveillance and the protection of systems across borders.',
  ECONOMY: 'The rules of a cross-border digital market.',
} as const;
export type TrendFamily = keyof typeof TrendFamily;

/** By what means actors deal with cross-border problems. */
export const ApproachKind = {
  LEGAL: 'By law, courts or contract.',
  TECHNICAL: 'By technical means.',
} as const;
export type ApproachKind = keyof typeof ApproachKind;

/** What a figure of a survey speaks for. */
export const SurveyScope = {
  GLOBAL: 'The world: not to be shown as regional.',
  REGIONAL: 'Latin America and the Caribbean.',
} as const;
export type SurveyScope = keyof typeof SurveyScope;

export const SurveyUnit = {
  PERCENT: 'Percent of those asked.',
  STAKEHOLDERS: 'Number of stakeholders.',
} as const;
export type SurveyUnit = keyof typeof SurveyUnit;

/** The place of a trend in a report. */
export const TrendKind = {
  OVERARCHING: 'Stands above the topics.',
  FAMILY: 'A family of topical trends.',
  TOPICAL: 'A trend of one topic, within a family.',
} as const;
export type TrendKind = keyof typeof TrendKind;

/** How an organisation or a group stands to a report. */
export const StakeholderRole = {
  COMMISSIONER: 'Commissioned the report.',
  FUNDER: 'Paid for the report.',
  PARTICIPANT: 'A group of stakeholders that took part in the conference that prepared the report.',
} as const;
export type StakeholderRole = keyof typeof StakeholderRole;
