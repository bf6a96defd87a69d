/**
 * The terms in which laws and their rules are recorded. Each vocabulary is an object from term to meaning: the meaning is shown
 * in the API's schema and in the JSON Schema of the seed files, so it is written once, here.
 */

/** What a rule does to a cross-border data flow. */
export const RuleEffect = {
  FREE_FLOW: 'Transfers are expressly free; with mechanisms, only those transfers that rest on them.',
  CONDITIONAL_FLOW: 'Transfers are allowed on one of the mechanisms (the legal grounds).',
  PRIOR_AUTHORISATION:
    'The regulator must approve each transfer or transfer tool beforehand; with mechanisms, only those that rest on them.',
  NOTIFICATION: 'The transfer must be declared or registered; with mechanisms, only transfers that rest on them.',
  DISCLOSURE_LIMIT:
    'Disclosure to anyone, at home or abroad alike, needs one of the mechanisms (bank secrecy, say). It sets no level of a corridor.',
  REGISTRATION: 'The database or its controller, not the transfer, must be registered. It sets no level of a corridor.',
  LOCAL_COPY: 'A copy of the data must stay in the country.',
  LOCAL_STORAGE:
    'The data must be stored in the country; access or processing from abroad is not forbidden by that alone.',
  LOCAL_PROCESSING: 'The data must be processed in the country.',
  LOCAL_INFRASTRUCTURE: 'Facilities, such as a server or a contingency site, must be in the country.',
  LOCAL_PRESENCE:
    'A local entity or representative is needed: a condition of the market that does not stop the data. It sets no level of a corridor.',
  BAN: 'The data may not leave the country.',
  RETENTION: 'The data must be kept for a minimum time. It sets no level of a corridor.',
  GOVERNMENT_ACCESS: 'The state may compel access to the data. It sets no level of a corridor.',
} as const;
export type RuleEffect = keyof typeof RuleEffect;

/** The grounds on which a transfer can be lawful. */
export const Mechanism = {
  ADEQUACY: 'The origin recognises the protection of the destination as adequate.',
  STANDARD_CONTRACTUAL_CLAUSES: 'Model clauses adopted by an authority, signed by exporter and importer.',
  AD_HOC_CONTRACT: 'A contract of the parties’ own drafting that secures the protection asked for.',
  BINDING_CORPORATE_RULES: 'Rules that bind all companies of a group.',
  CERTIFICATION: 'A certificate of the recipient under a recognised scheme.',
  CODE_OF_CONDUCT: 'An approved code to which the recipient has committed itself.',
  CONSENT: 'The consent of the data subject to the transfer.',
  CONTRACT_NECESSITY: 'The transfer is necessary for a contract with, or in the interest of, the data subject.',
  LEGAL_CLAIMS: 'The transfer is necessary to establish, exercise or defend legal claims.',
  VITAL_INTERESTS: 'The transfer protects the life or physical integrity of a person.',
  PUBLIC_INTEREST: 'The transfer is necessary for important reasons of public interest.',
  JUDICIAL_COOPERATION: 'International judicial or police cooperation.',
  TREATY: 'A treaty to which the origin is a party provides for the transfer.',
  REGULATOR_AUTHORISATION: 'The authority permits the transfer in the individual case.',
  EXPORTER_ASSESSMENT:
    'The exporter judges the protection of the destination itself: there is no list of adequate countries.',
  BANKING_TRANSFERS: 'Bank or stock exchange transfers, as far as the transaction needs them.',
  MEDICAL: 'The exchange of medical data that treatment or epidemiological research requires.',
  PROCESSOR_TRANSMISSION: 'Transmission to a processor that acts for the exporter under a contract.',
  PUBLIC_REGISTER: 'Data from a register that is open to the public.',
  INTRA_GROUP: 'Transfers between companies of one group.',
  ACCOUNTABILITY: 'The exporter stays accountable and secures comparable protection by its own means.',
  LEGAL_OBLIGATION: 'A legal obligation of the exporter requires the transfer.',
  STATE_AGREEMENT:
    'An agreement between the states or their supervisors of a kind that this data set does not hold: to be checked case by case.',
} as const;
export type Mechanism = keyof typeof Mechanism;

/** Families of model clauses: a contract on the clauses of one family serves wherever that family is accepted. */
export const ClauseFamily = {
  RIPD: 'Model clauses of the Ibero-American Data Protection Network.',
  CONVENTION_108: 'Model clauses of the Committee of Convention 108.',
  EU: 'Standard contractual clauses of the European Commission.',
  NATIONAL: 'Clauses that the authority of this jurisdiction has drawn up itself.',
} as const;
export type ClauseFamily = keyof typeof ClauseFamily;

/** Categories of data; a narrower category has an ancestor (see categoryAncestry). */
export const DataCategory = {
  PERSONAL: 'Any information on an identified or identifiable natural person.',
  SENSITIVE: 'Personal data under special protection; part of PERSONAL.',
  HEALTH: 'Data on health; part of SENSITIVE.',
  FINANCIAL: 'Data on a person’s finances held by financial institutions; part of PERSONAL.',
  PAYMENT: 'Data of payment transactions; part of FINANCIAL.',
  CREDIT: 'Data on credit history and solvency; part of FINANCIAL.',
  TELECOM: 'Data of users of telecommunications and their traffic; part of PERSONAL.',
  GOVERNMENT: 'Data held by or for public bodies.',
  TAX_ACCOUNTING: 'Books, records and vouchers kept for tax and accounting.',
  GEOSPATIAL: 'Maps and geographic data.',
  CHILDREN: 'Personal data of children; part of PERSONAL.',
  NON_PERSONAL: 'Data that relate to no natural person.',
} as const;
export type DataCategory = keyof typeof DataCategory;

/** The broader category of each narrower one; categories that are absent are roots. */
const broader: Partial<Record<DataCategory, DataCategory>> = {
  SENSITIVE: 'PERSONAL',
  HEALTH: 'SENSITIVE',
  FINANCIAL: 'PERSONAL',
  PAYMENT: 'FINANCIAL',
  CREDIT: 'FINANCIAL',
  TELECOM: 'PERSONAL',
  CHILDREN: 'PERSONAL',
};

/** The category itself and its ancestors, narrowest first: HEALTH → SENSITIVE → PERSONAL. */
export function categoryAncestry(category: DataCategory): DataCategory[] {
  const ancestry: DataCategory[] = [];
  for (let at: DataCategory | undefined = category; at !== undefined; at = broader[at]) ancestry.push(at);
  return ancestry;
}

/** Sectors of the economy that a rule speaks of; ALL is the whole economy. */
export const Sector = {
  ALL: 'The whole economy.',
  E_COMMERCE: 'Trade by electronic means.',
  FINANCE: 'Banks, insurers, payment services and other supervised financial institutions.',
  HEALTH: 'Health care providers and insurers.',
  TELECOM: 'Telecommunications and Internet access.',
  CLOUD: 'Cloud and data-centre services.',
  PUBLIC_SECTOR: 'Public bodies and those who process data for them.',
  GAMBLING: 'Betting and games of chance.',
  EDUCATION: 'Schools, universities and their services.',
} as const;
export type Sector = keyof typeof Sector;

/** Who receives the data. */
export const Recipient = {
  CONTROLLER: 'An independent controller, which decides itself on purposes and means.',
  PROCESSOR: 'A processor, which acts for the exporter (a cloud host, say).',
  GROUP_COMPANY: 'Another company of the exporter’s group.',
} as const;
export type Recipient = keyof typeof Recipient;

export const LawKind = {
  CONSTITUTION: 'The constitution.',
  STATUTE: 'An act of the legislature, or one with its force.',
  DECREE: 'A decree of the executive.',
  REGULATION: 'A regulation of general effect, including Decisions and Regulations of regional organisations.',
  RESOLUTION: 'A resolution, circular or order of an authority.',
  GUIDELINE: 'Guidance that does not bind.',
  JUDGMENT: 'A judgment that states a rule.',
  BILL: 'A draft that has not been enacted.',
} as const;
export type LawKind = keyof typeof LawKind;

export const LawStatus = {
  IN_FORCE: 'In force.',
  PARTIALLY_IN_FORCE: 'Some of its provisions are in force.',
  NOT_YET_IN_FORCE: 'Enacted, not yet in force.',
  BILL: 'Not enacted.',
  REPEALED: 'No longer in force.',
} as const;
export type LawStatus = keyof typeof LawStatus;

/** The fields of policy that a law belongs to. */
export const Topic = {
  DATA_PROTECTION: 'Protection of personal data and privacy.',
  E_COMMERCE: 'Electronic commerce.',
  CONSUMER: 'Consumer protection.',
  E_SIGNATURE: 'Electronic signatures and documents.',
  CYBERCRIME: 'Crimes committed through or against computer systems, and electronic evidence.',
  CYBERSECURITY: 'Security of networks and information systems.',
  INTERMEDIARY_LIABILITY: 'Liability of Internet intermediaries for content of others.',
  CONTENT: 'Rules on online content and expression.',
  FINANCE: 'Financial services, including bank secrecy and outsourcing.',
  HEALTH: 'Health records and services.',
  TELECOM: 'Telecommunications.',
  TAX: 'Taxation of the digital economy, and tax and accounting records.',
  GOVERNMENT_CLOUD: 'Cloud and hosting of public bodies.',
  AI: 'Artificial intelligence.',
  PAYMENTS: 'Payment services and systems.',
} as const;
export type Topic = keyof typeof Topic;

/** How one law relates to another law or to an agreement. */
export const LawRelationType = {
  AMENDS: 'Changes the text of the other.',
  AMENDED_BY: 'Its text is changed by the other.',
  IMPLEMENTS: 'Carries out the other in more detail.',
  IMPLEMENTED_BY: 'Is carried out in more detail by the other.',
  REPLACES: 'Takes the place of the other.',
  REPLACED_BY: 'Its place is taken by the other.',
  REPEALS: 'Ends the force of the other.',
  REPEALED_BY: 'Its force is ended by the other.',
  RELATES_TO: 'Is connected with the other.',
} as const;
export type LawRelationType = keyof typeof LawRelationType;

export const RegulatorKind = {
  DATA_PROTECTION: 'Data-protection authority.',
  TELECOM: 'Telecommunications regulator.',
  CONSUMER: 'Consumer-protection authority.',
  FINANCIAL: 'Central bank or financial supervisor.',
  CYBERSECURITY: 'Cybersecurity authority.',
  COMPETITION: 'Competition authority.',
  TRADE: 'Trade or industry ministry or authority.',
  TAX: 'Tax authority.',
  GAMBLING: 'Gambling regulator.',
} as const;
export type RegulatorKind = keyof typeof RegulatorKind;

export const Independence = {
  INDEPENDENT: 'Independent of the government by law.',
  AUTONOMOUS_IN_GOVERNMENT: 'Functionally autonomous within the executive.',
  MINISTRY_UNIT: 'A unit of a ministry.',
  COURT: 'A court.',
  NOT_YET_ESTABLISHED: 'Provided for by law, not yet set up.',
} as const;
export type Independence = keyof typeof Independence;

/** What a data-protection framework contains, feature by feature. */
export const FeatureName = {
  COMPREHENSIVE_LAW: 'A general law on personal data.',
  COVERS_PRIVATE_SECTOR: 'It binds private entities.',
  COVERS_PUBLIC_SECTOR: 'It binds public bodies.',
  EXTRATERRITORIAL_SCOPE: 'It reaches controllers established abroad.',
  SENSITIVE_DATA_REGIME: 'Special protection for sensitive data.',
  RIGHT_ACCESS: 'Right of access.',
  RIGHT_RECTIFICATION: 'Right to rectification.',
  RIGHT_ERASURE: 'Right to erasure.',
  RIGHT_OBJECTION: 'Right to object.',
  RIGHT_PORTABILITY: 'Right to data portability.',
  RIGHT_AUTOMATED_DECISIONS: 'Rights against solely automated decisions.',
  BREACH_NOTIFICATION_AUTHORITY: 'Breaches must be notified to the authority.',
  BREACH_NOTIFICATION_SUBJECTS: 'Breaches must be notified to data subjects.',
  DPO_REQUIRED: 'A data protection officer is required.',
  DPIA_REQUIRED: 'Impact assessments are required.',
  DATABASE_REGISTRATION: 'Databases must be registered.',
  PRIVACY_BY_DESIGN: 'Data protection by design.',
  INDEPENDENT_AUTHORITY: 'An independent supervisory authority.',
  ADMINISTRATIVE_FINES: 'Administrative fines.',
  CRIMINAL_SANCTIONS: 'Criminal sanctions.',
  LOCAL_REPRESENTATIVE: 'A local representative of controllers abroad is required.',
  TRANSFER_ADEQUACY: 'Transfers on the basis of adequacy.',
  TRANSFER_CONTRACTS: 'Transfers on the basis of contracts or standard clauses.',
  TRANSFER_BCR: 'Transfers on the basis of binding corporate rules.',
  TRANSFER_CERTIFICATION: 'Transfers on the basis of certification.',
  TRANSFER_CONSENT: 'Transfers on the basis of consent.',
  TRANSFER_AUTHORISATION: 'Transfers with the authority’s authorisation.',
} as const;
export type FeatureName = keyof typeof FeatureName;

export const FeatureValue = {
  YES: 'Present.',
  PARTIAL: 'Present in part.',
  NO: 'Absent.',
} as const;
export type FeatureValue = keyof typeof FeatureValue;

/** The part of a framework that a feature belongs to. */
export const FeatureBlock = {
  SCOPE: 'Scope of the law.',
  RIGHTS: 'Rights of data subjects.',
  DUTIES: 'Duties of controllers and processors.',
  AUTHORITY: 'Authority and enforcement.',
  TRANSFERS: 'International transfers.',
} as const;
export type FeatureBlock = keyof typeof FeatureBlock;
