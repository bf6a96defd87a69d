/** The terms in which it is said how one country meets what another asks, and what use an authority has made of its powers. */

/** By which criteria an origin judges the protection of a destination. */
export const CriteriaBasis = {
  OWN_FRAMEWORK:
    'What the origin asks of its own controllers: its law in force lets protection that is adequate, comparable or equivalent carry a transfer, and so makes its own level the measure.',
  BENCHMARK:
    'What the benchmark asks: no law of the origin in force on these data makes the protection of the destination a ground, or its framework says nothing that could be the measure.',
} as const;
export type CriteriaBasis = keyof typeof CriteriaBasis;

/** Whether a destination meets a criterion. */
export const CriterionMet = {
  YES: 'It has at least what is asked.',
  PARTIAL: 'It has a part of what is asked.',
  NO: 'It has nothing of what is asked.',
  NOT_RECORDED:
    'The data set does not say what it has: it counts as missed in the lower figure and as met in the upper.',
} as const;
export type CriterionMet = keyof typeof CriterionMet;

/** What a country would have to do on the way to recognition. */
export const AdequacyChangeKind = {
  NAME_ADEQUACY:
    'Let its law name adequacy as a ground of transfers: without it the country has no recognition to give.',
  ADOPT: 'Adopt what the other side asks and its framework does not have.',
  COMPLETE: 'Complete what the other side asks and its framework has in part.',
  RECOGNISE: 'Give the recognition: an act of its authority.',
} as const;
export type AdequacyChangeKind = keyof typeof AdequacyChangeKind;

/** What use the authority has made of a mechanism that the law names. */
export const PowerStatus = {
  USED: 'The authority has acted: a recognition in force was given, or the mechanism was made usable. Whether anybody relies on it is not known.',
  UNUSED:
    'The mechanism waits for an act of the authority: no recognition is in force, or the data set records that the mechanism is not usable yet.',
  NOT_RECORDED: 'The mechanism depends on an act of the authority, and the data set does not say whether it was done.',
  NO_ACT_NEEDED: 'The exporter can rely on the mechanism without an act of the authority.',
} as const;
export type PowerStatus = keyof typeof PowerStatus;
