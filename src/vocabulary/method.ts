/** The terms of the method: reforms, indices and published effects. */

/** Changes to a framework that can be tried out. The last three close corridors. */
export const ReformKind = {
  GRANT_ADEQUACY: 'Recognise the protection of a destination as adequate.',
  ADD_MECHANISM: 'Add a ground for transfers under the law as it stands.',
  ACTIVATE_MECHANISM: 'Make a ground usable that the law names and the authority has not yet opened.',
  REMOVE_RULE: 'Take a rule away.',
  ACCEDE: 'Accede to an agreement.',
  ADOPT_FEATURE: 'Add a feature to the framework.',
  ENACT_BENCHMARK: 'Enact a law on the model of a benchmark.',
  ENACT_BILL: 'Enact a bill.',
  REVOKE_ADEQUACY: 'Withdraw a recognition of adequacy.',
  ADD_RULE: 'Add a rule.',
  WITHDRAW: 'Withdraw from an agreement.',
} as const;
export type ReformKind = keyof typeof ReformKind;

/** The indices of a country. Each has the method of its name. */
export const ScoreIndex = {
  FRICTION:
    'Mean friction of the corridors from the country to the others of the group: 0 (all free) to 1 (all prohibited).',
  OPENNESS:
    'Share of the corridors from the country to the others of the group that are regulated and at FREE or SAFEGUARDS: 0 to 1.',
  CROSS_BORDER_DATA_POLICY:
    'Restrictions on data that leave the country and missing commitments to let them go: 0 (open) to 1. It follows pillar 6 of RDTII 2.1 and is not RDTII: see the note of its method.',
  COMMITMENTS:
    'How strongly the country and the others of the group have bound themselves to each other on digital trade, over all topics: 0 (nothing in force) to 1.',
  STRENGTH:
    'Share of the features that a benchmark asks for which the data-protection framework of the country has: 0 to 1.',
} as const;
export type ScoreIndex = keyof typeof ScoreIndex;

/** The kinds of fact whose beginning or end can change a score. */
export const DatedFactKind = {
  LAW: 'A law.',
  RULE: 'A rule.',
  MEMBERSHIP: 'A membership of a country in a group: the ids of both, joined by a hyphen.',
  RECOGNITION: 'A recognition of adequacy.',
  PARTY: 'An agreement for a party: the ids of both, joined by a hyphen.',
  COMMITMENT: 'A commitment.',
} as const;
export type DatedFactKind = keyof typeof DatedFactKind;

/** The indicators of the index of cross-border data policy. */
export const PolicyIndicator = {
  BANS_AND_LOCAL_PROCESSING: 'Bans on transfers and duties to process at home.',
  LOCAL_STORAGE: 'Duties to store data, or a copy of it, at home.',
  INFRASTRUCTURE: 'Duties to have facilities at home.',
  CONDITIONAL_FLOW: 'Conditions on transfers.',
  NO_BINDING_COMMITMENT: 'No binding commitment on transfers in force.',
} as const;
export type PolicyIndicator = keyof typeof PolicyIndicator;

/** What a published effect may be applied to. */
export const EffectUse = {
  FRAME: 'A scenario shown as the frame, never scaled to a pair.',
  PAIR: 'May be applied to a measured change of a pair.',
  COUNTRY: 'Speaks of one country’s measure.',
  SIGN: 'Only the direction is known to us.',
  CONTEXT: 'Background, no effect of harmonising.',
} as const;
export type EffectUse = keyof typeof EffectUse;

/** The direction of a published effect. */
export const EffectSign = {
  POSITIVE: 'More trade.',
  NEGATIVE: 'Less trade.',
  NONE_FOUND: 'No significant effect was found.',
  SIGNIFICANT_VARIES: 'Significant, with a sign that differs between cases.',
} as const;
export type EffectSign = keyof typeof EffectSign;

/** What reforms do to a commitment between two countries. */
export const CommitmentChange = {
  GAINED: 'It is in force between the two with the reforms, and was not before.',
  LOST: 'It is no longer in force between the two.',
  BURDENED: 'A barrier that it limits appears or grows heavier: a question for a lawyer, never a verdict.',
  RELIEVED: 'A barrier that it limits goes away or grows lighter.',
} as const;
export type CommitmentChange = keyof typeof CommitmentChange;

/** What stands in the way of a package. */
export const PackageObstacle = {
  RULES: 'Rules that no reform of the group’s countries lifts far enough: see the blockers.',
  EXCLUSIONS: 'The reforms that were excluded: with them the target could be reached.',
  MAX_COST_PER_COUNTRY: 'The limit of cost per country: without it the target could be reached.',
  RECIPROCITY: 'That recognitions must be returned: without it the target could be reached.',
  COST_AND_RECIPROCITY: 'The limit of cost per country and that recognitions must be returned, together.',
} as const;
export type PackageObstacle = keyof typeof PackageObstacle;
