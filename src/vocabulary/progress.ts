/** The terms in which it is recorded what bears on a goal, a trend or a question, and told what is in place towards it. */

/** What a join is about. */
export const JoinSubjectKind = {
  GUIDING_QUESTION: 'A question that a report asks.',
  TREND: 'A trend that a report identifies.',
  ACTION_LINE: 'An action line of the World Summit on the Information Society.',
  ACTION_AREA: 'An action area of an agenda.',
  GOAL: 'A goal of an agenda.',
} as const;
export type JoinSubjectKind = keyof typeof JoinSubjectKind;

/** What a join says to bear on its subject. */
export const JoinKind = {
  LAW_TOPIC: 'Laws on a topic.',
  FEATURE: 'A feature of the data-protection framework.',
  RULE_EFFECT: 'Rules of an effect on cross-border data flows: that there are some, or that there are none.',
  COMMITMENT_TOPIC: 'Commitments on a topic in agreements.',
  INDICATOR: 'A figure.',
  AGREEMENT: 'Being bound by an agreement.',
  LAW: 'One law.',
  GOAL: 'Taking part in the agenda that has another goal.',
} as const;
export type JoinKind = keyof typeof JoinKind;

/** What a join rests on. */
export const JoinBasis = {
  STATED: 'A source names the matter itself; the sources of the join say which.',
  JUDGED: 'A judgement of whoever made the join: no source says it.',
} as const;
export type JoinBasis = keyof typeof JoinBasis;

/** Whether rules of an effect serve the subject of a join, or their absence. */
export const RulePresence = {
  PRESENT: 'Such rules serve it.',
  ABSENT: 'It is served by there being none.',
} as const;
export type RulePresence = keyof typeof RulePresence;

/** How far a country has in place what a join says to bear on its subject. */
export const InPlaceStatus = {
  IN_PLACE: 'It is in place.',
  PARTLY: 'It is in place in part: weaker, narrower, or enacted and not yet in force.',
  NOT_IN_PLACE: 'It is not in place, and the data set covers the matter for this country.',
  MEASURED: 'A figure is recorded; the join sets no mark, so that it is no verdict.',
  NOT_CONCERNED: 'The join names a law or an agenda of other countries: it says nothing of this one.',
  NOT_RECORDED: 'The data set does not cover the matter for this country, or does not record it. It may be in place.',
} as const;
export type InPlaceStatus = keyof typeof InPlaceStatus;
