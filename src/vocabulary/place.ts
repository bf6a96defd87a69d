/** The terms for places and for the groups that places form. */

export const Subregion = {
  SOUTH_AMERICA: 'South America.',
  CENTRAL_AMERICA: 'Central America.',
  CARIBBEAN: 'The Caribbean.',
  NORTH_AMERICA: 'North America.',
  OTHER: 'Outside the Americas.',
} as const;
export type Subregion = keyof typeof Subregion;

/** The kinds of group of countries. */
export const GroupKind = {
  UNION: 'A union that makes law for its members.',
  ECONOMIC_AREA: 'An economic area that shares the law of a union.',
  TRADE_ASSOCIATION: 'An association whose states conclude trade agreements together.',
  COMMUNITY: 'A community whose decisions apply in its members.',
} as const;
export type GroupKind = keyof typeof GroupKind;
