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

/** Why a country outside the region is in the data set. A rough label, no statement about membership. */
export const ListedFor = {
  ADEQUACY: 'A recognition of adequacy names it.',
  BUDAPEST: 'The Convention on Cybercrime.',
  CARIBBEAN_TERRITORY: 'A territory in the Caribbean.',
  COE: 'The Council of Europe.',
  CONVENTION_108: 'Convention 108 on personal data.',
  CPTPP: 'The Trans-Pacific Partnership.',
  DEPA: 'The Digital Economy Partnership Agreement.',
  EFTA: 'The European Free Trade Association.',
  EU: 'The European Union.',
  FTA: 'A trade agreement with a country of the region.',
  GLOBAL_CBPR: 'The Global Cross-Border Privacy Rules.',
  RCEP_APEC: 'The Asia-Pacific agreements and forum.',
  US_DSP: 'The data-security rules of the United States name it.',
} as const;
export type ListedFor = keyof typeof ListedFor;
