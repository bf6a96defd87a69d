/** The terms in which agreements between states, their parties and commitments are recorded. */

export const AgreementKind = {
  FREE_TRADE: 'Free trade agreement.',
  DIGITAL_ECONOMY: 'Digital economy or electronic commerce agreement.',
  CUSTOMS_UNION: 'Customs union.',
  INTEGRATION_BLOC: 'Treaty that founds a bloc of regional integration.',
  COOPERATION_PROJECT: 'Project or forum of cooperation.',
  DATA_PROTECTION_TREATY: 'Treaty on the protection of personal data.',
  CYBERCRIME_TREATY: 'Treaty on cybercrime and electronic evidence.',
  CERTIFICATION_SCHEME: 'Scheme under which companies certify their practice across borders.',
  SOFT_LAW_STANDARD: 'Standard or set of principles that does not bind.',
} as const;
export type AgreementKind = keyof typeof AgreementKind;

export const AgreementStatus = {
  IN_FORCE: 'In force.',
  PROVISIONALLY_APPLIED: 'Applied provisionally, before its entry into force.',
  SIGNED: 'Signed, not in force.',
  SUPERSEDED: 'Replaced by a later agreement.',
  NOT_BINDING: 'Not a treaty.',
} as const;
export type AgreementStatus = keyof typeof AgreementStatus;

/** How a party stands to an agreement. */
export const PartyStatus = {
  IN_FORCE: 'Bound: the agreement is in force for it.',
  MEMBER: 'Member of the organisation or scheme.',
  SIGNED: 'Has signed, is not bound.',
  ACCEDING: 'Has asked to accede.',
  OBSERVER: 'Observer.',
  ASSOCIATE: 'Associate state.',
  SUSPENDED: 'Its membership is suspended.',
  WITHDRAWN: 'Has withdrawn.',
} as const;
export type PartyStatus = keyof typeof PartyStatus;

/** What a commitment of an agreement is about. */
export const CommitmentTopic = {
  DATA_FLOW: 'Cross-border transfer of information by electronic means.',
  LOCALISATION_BAN: 'No duty to use or locate computing facilities at home.',
  PERSONAL_DATA_PROTECTION: 'A legal framework for personal data.',
  SOURCE_CODE: 'No forced disclosure of source code.',
  CUSTOMS_DUTIES: 'No customs duties on electronic transmissions.',
  NON_DISCRIMINATION: 'Non-discriminatory treatment of digital products.',
  E_SIGNATURE: 'Electronic signatures and authentication.',
  PAPERLESS_TRADE: 'Electronic trade documents.',
  CONSUMER_PROTECTION: 'Protection of consumers online.',
  SPAM: 'Unsolicited commercial messages.',
  CYBERSECURITY: 'Cooperation on cybersecurity.',
  COOPERATION: 'Cooperation in general.',
  OPEN_GOVERNMENT_DATA: 'Open government data.',
  INTERNET_ACCESS: 'Access to and use of the Internet.',
  INTERMEDIARY_LIABILITY: 'Liability of Internet intermediaries.',
  AI: 'Artificial intelligence.',
  DIGITAL_IDENTITY: 'Digital identities.',
  E_INVOICING: 'Electronic invoicing.',
  E_PAYMENTS: 'Electronic payments.',
  FINANCIAL_DATA: 'Transfer or location of data of financial institutions.',
  DATA_INNOVATION: 'Data sharing and regulatory sandboxes.',
  SMES: 'Small and medium-sized enterprises.',
  DIGITAL_INCLUSION: 'Digital inclusion.',
  REGIONAL_DIGITAL_MARKET: 'A regional digital market.',
  TELECOM_NETWORK_ACCESS:
    'Use of public networks to move information, in telecommunications chapters: no free-flow duty beyond that.',
} as const;
export type CommitmentTopic = keyof typeof CommitmentTopic;

/** How strongly a commitment binds. */
export const Bindingness = {
  BINDING: 'A duty of international law.',
  BEST_ENDEAVOUR: 'A promise to try.',
  COOPERATION: 'A channel for cooperation that binds to no result.',
} as const;
export type Bindingness = keyof typeof Bindingness;

/** How strongly a commitment binds and whether a panel can enforce it, from the weakest to the strongest. */
export const CommitmentStrength = {
  NONE: 'Nothing.',
  COOPERATION: 'A channel for cooperation that binds to no result.',
  BEST_ENDEAVOUR: 'A promise to try.',
  BINDING: 'A duty of international law that no panel can enforce.',
  BINDING_WITH_DISPUTE_SETTLEMENT: 'A duty of international law that a panel can enforce.',
} as const;
export type CommitmentStrength = keyof typeof CommitmentStrength;

/** What may justify a measure against a commitment, or lies outside it. */
export const CommitmentException = {
  LEGITIMATE_PUBLIC_POLICY: 'Measures for a legitimate public policy objective.',
  ESSENTIAL_SECURITY: 'Essential security interests.',
  FINANCIAL_SERVICES: 'Financial institutions or prudential measures lie outside it.',
  GOVERNMENT_PROCUREMENT: 'Government procurement lies outside it.',
  GOVERNMENT_DATA: 'Information held or processed by or for a party lies outside it.',
  PRIVACY_CARVE_OUT: 'Measures for the protection of personal data and privacy.',
  TAXATION: 'Taxation measures.',
  NON_CONFORMING_MEASURES: 'Listed non-conforming measures.',
  GENERAL_EXCEPTIONS: 'General exceptions in the manner of GATT Art. XX or GATS Art. XIV.',
} as const;
export type CommitmentException = keyof typeof CommitmentException;

/** Which necessity test a measure must pass to rest on an exception. */
export const NecessityTest = {
  NO_GREATER_THAN_REQUIRED: 'The restriction is no greater than required to achieve the objective.',
  NECESSARY: 'The measure is necessary for the objective.',
  NONE: 'No test of necessity.',
} as const;
export type NecessityTest = keyof typeof NecessityTest;

export const ReservationMeasures = {
  EXISTING: 'Listed existing measures.',
  FUTURE: 'Policy space for future measures.',
} as const;
export type ReservationMeasures = keyof typeof ReservationMeasures;
