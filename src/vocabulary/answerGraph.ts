/** The terms of an answer drawn as a graph. They are those of the graph of facts wherever it has the same thing. */

export const AnswerNodeKind = {
  Country: 'The origin, the destination or a country that recognises.',
  Group: 'A group that makes law, recognises or is recognised.',
  Law: 'A law on which a barrier rests.',
  Provision: 'An article of a law.',
  Rule: 'What an article does to the flow.',
  Regulator: 'Who enforces a law.',
  Barrier: 'What stands between the data and its destination.',
  Mechanism: 'A ground for the transfer, as it stands for this pair.',
  Recognition: 'A recognition of protection as adequate.',
  Agreement: 'An agreement between the two.',
  Commitment: 'An article of an agreement that limits a barrier.',
} as const;
export type AnswerNodeKind = keyof typeof AnswerNodeKind;

export const AnswerEdgeKind = {
  SUBJECT_TO: 'The law of the group binds the country.',
  MEMBER_OF: 'The country is a member of the group.',
  ENACTED: 'The country or group made the law.',
  IMPLEMENTS: 'The law carries out the other in more detail.',
  AMENDS: 'The law changes the text of the other.',
  CONTAINS: 'The law or agreement contains the article.',
  IMPOSES: 'The article imposes the rule.',
  ENFORCES: 'The regulator enforces the law.',
  FORMS: 'The rule makes the barrier, alone or with others.',
  NAMES: 'The rule names the ground.',
  MAY_LIFT: 'The ground answers the barrier.',
  RESTS_ON: 'The ground rests on the recognition or agreement.',
  GAVE: 'The country or group recognises.',
  COVERS: 'The recognition covers the country or group.',
  PARTY_TO: 'The country is bound by the agreement, itself or through a group.',
  LIMITS: 'The commitment limits the barrier.',
  STANDS_BEFORE: 'The barrier stands before the destination.',
} as const;
export type AnswerEdgeKind = keyof typeof AnswerEdgeKind;
