/** What the checks look at, and what they answer. */

import type {
  AdequacyRecord,
  CommitmentRecord,
  Dataset,
  LawRecord,
  Methods,
  ProvisionRecord,
  RegulatorRecord,
  RuleRecord,
} from '../format/index.js';
import type { Path } from '../problem.js';

/** The records of all files that have the right form; a single file is absent if it has not. */
export type Facts = Omit<Dataset, 'about' | 'partners' | 'methods' | 'intraregionalTrade' | 'corrections'> &
  Partial<Pick<Dataset, 'about' | 'partners' | 'intraregionalTrade' | 'corrections'>> & {
    readonly methods: Partial<Methods>;
  };

/** Something that a check found. */
export interface Finding {
  /** The record that it is about, and the way from there to the value. */
  readonly of: object;
  readonly at: Path;
  /** What is wrong and what was expected: the sentence goes on after the name of the value. */
  readonly message: string;
  /** An earlier record that belongs to the matter. */
  readonly earlier?: object;
}

/** A check: one subject, no side effects. */
export type Check = (facts: Facts) => Finding[];

const lawmakers = (facts: Facts) => [...facts.countries, ...facts.supranational];

export const regulatorsOf = (facts: Facts): RegulatorRecord[] =>
  lawmakers(facts).flatMap(({ regulators }) => regulators);
export const lawsOf = (facts: Facts): LawRecord[] => lawmakers(facts).flatMap(({ laws }) => laws);
export const provisionsOf = (facts: Facts): ProvisionRecord[] => lawsOf(facts).flatMap(({ provisions }) => provisions);
export const rulesOf = (facts: Facts): RuleRecord[] => provisionsOf(facts).flatMap(({ rules }) => rules);
export const adequacyOf = (facts: Facts): AdequacyRecord[] => lawmakers(facts).flatMap(({ adequacy }) => adequacy);
export const groupsOf = (facts: Facts) => facts.partners?.groups ?? [];
export const partiesOf = (facts: Facts) => facts.agreements.flatMap(({ parties }) => parties);
export const commitmentsOf = (facts: Facts): CommitmentRecord[] =>
  facts.agreements.flatMap(({ provisions }) => provisions);
export const correctionsOf = (facts: Facts) => facts.corrections?.corrections ?? [];
export const reservationsOf = (facts: Facts) => facts.agreements.flatMap(({ reservations }) => reservations);
/** All countries, with their laws or by name only. */
export const placesOf = (facts: Facts) => [
  ...facts.countries.map(({ country }) => country),
  ...(facts.partners?.countries ?? []),
];
/** Spans of membership in groups, and of the reach of their laws. */
export const membershipsOf = (facts: Facts) => [
  ...groupsOf(facts).flatMap(({ members }) => members),
  ...facts.supranational.flatMap(({ group }) => group.extendsTo),
];

/** What is said to bear on goals, trends, action lines and questions. */
export const joinsOf = (facts: Facts) => facts.judgements.flatMap(({ joins }) => joins);
