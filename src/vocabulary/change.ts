/** The terms in which changes of the law, and of ties between countries, are told. */

/** What happens on a day. */
export const ChangeKind = {
  LAW_ADOPTED: 'A law is adopted.',
  LAW_IN_FORCE: 'A law enters into force, with all its rules that name no later start.',
  LAW_REPLACED: 'A law, or its old text, ends, and another one that is recorded takes its place.',
  LAW_REPEALED: 'A law ends, and none is recorded that takes its place.',
  BILL: 'A bill is introduced, goes a step further or is stopped, or was adopted without having become law.',
  RULE_STARTS: 'A rule starts to apply later than its law.',
  RULE_ENDS: 'A rule ends before its law does.',
  MECHANISM_USABLE: 'An authority opens the mechanisms that a rule in force names.',
  PARTY_JOINS: 'An agreement begins to bind a country or group; of a bloc that makes law, its law does too.',
  PARTY_LEAVES: 'An agreement ends to bind a country or group; of a bloc that makes law, its law does too.',
  AGREEMENT_SIGNED: 'An agreement is signed.',
  AGREEMENT_IN_FORCE: 'An agreement enters into force for the first of its parties; see PARTY_JOINS for each.',
  COMMITMENT_STARTS: 'A commitment starts on a day of its own, later than its agreement: a transition ends.',
  COMMITMENT_ENDS: 'A commitment ends before its agreement does.',
  RECOGNITION_GIVEN: 'A country or group recognises the protection of another as adequate.',
  RECOGNITION_WITHDRAWN: 'Such a recognition ends.',
  MEMBERSHIP_STARTS: 'A country becomes a member of a group, or the law of a group begins to bind it.',
  MEMBERSHIP_ENDS: 'A country leaves a group, or the law of a group ends to bind it.',
  REGULATOR_ESTABLISHED: 'An authority is set up.',
  REGULATOR_DISSOLVED: 'An authority is dissolved.',
} as const;
export type ChangeKind = keyof typeof ChangeKind;

/** What becomes of a bill. */
export const BillStep = {
  INTRODUCED: 'It is presented to a legislature.',
  REPORTED: 'A committee reports on it.',
  PASSED_CHAMBER: 'One of two chambers passes it.',
  VETOED: 'It is vetoed.',
  SHELVED: 'It is shelved or taken off the agenda.',
} as const;
export type BillStep = keyof typeof BillStep;

/** The kinds of record that a correction can be about. */
export const CorrectedKind = {
  LAW: 'A law, with what it provides and how it relates to others.',
  PROVISION: 'A provision, with its rules.',
  REGULATOR: 'An authority.',
  AGREEMENT: 'An agreement, with its parties.',
  COMMITMENT: 'A commitment of an agreement.',
  RESERVATION: 'A reservation to an agreement.',
} as const;
export type CorrectedKind = keyof typeof CorrectedKind;

/** How a change shares in what happened to a corridor on its day. */
export const ChangeShare = {
  ALONE: 'Of the changes of that day, the corridor would have another level only without this one.',
  TOGETHER: 'It took this one and others of the same day: see with.',
  EITHER: 'This one would have been enough, and so would each of the others of the same day: see with.',
} as const;
export type ChangeShare = keyof typeof ChangeShare;
