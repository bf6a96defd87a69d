/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kind of a barrier. */
export type BarrierKind =
  /** The data may not leave. */
  | 'BAN'
  /** A condition that must be met besides the regime’s grounds. */
  | 'CUMULATIVE_CONDITION'
  /** A copy, the storage, the processing or facilities must be in the country. */
  | 'LOCALISATION'
  /** The transfer must be declared or registered. */
  | 'NOTIFICATION'
  /** The pooled grounds of a law and of what implements or amends it: one usable ground is enough. */
  | 'TRANSFER_REGIME';

/** How strongly a commitment binds. */
export type Bindingness =
  /** A promise to try. */
  | 'BEST_ENDEAVOUR'
  /** A duty of international law. */
  | 'BINDING'
  /** A channel for cooperation that binds to no result. */
  | 'COOPERATION';

/** How much the law and this data set say of a corridor. The three are never merged. */
export type Certainty =
  /** A rule applies, or a general framework in force is silent on transfers. */
  | 'REGULATED'
  /** The data set does not cover the origin: the level is null. */
  | 'UNKNOWN'
  /** The data set covers the origin, which has no general framework in force and no applicable rule: the level is FREE, the data is unprotected. */
  | 'UNREGULATED';

/** What may justify a measure against a commitment, or lies outside it. */
export type CommitmentException =
  /** Essential security interests. */
  | 'ESSENTIAL_SECURITY'
  /** Financial institutions or prudential measures lie outside it. */
  | 'FINANCIAL_SERVICES'
  /** General exceptions in the manner of GATT Art. XX or GATS Art. XIV. */
  | 'GENERAL_EXCEPTIONS'
  /** Information held or processed by or for a party lies outside it. */
  | 'GOVERNMENT_DATA'
  /** Government procurement lies outside it. */
  | 'GOVERNMENT_PROCUREMENT'
  /** Measures for a legitimate public policy objective. */
  | 'LEGITIMATE_PUBLIC_POLICY'
  /** Listed non-conforming measures. */
  | 'NON_CONFORMING_MEASURES'
  /** Measures for the protection of personal data and privacy. */
  | 'PRIVACY_CARVE_OUT'
  /** Taxation measures. */
  | 'TAXATION';

/** What a commitment is about. */
export type CommitmentTopic =
  /** Artificial intelligence. */
  | 'AI'
  /** Protection of consumers online. */
  | 'CONSUMER_PROTECTION'
  /** Cooperation in general. */
  | 'COOPERATION'
  /** No customs duties on electronic transmissions. */
  | 'CUSTOMS_DUTIES'
  /** Cooperation on cybersecurity. */
  | 'CYBERSECURITY'
  /** Cross-border transfer of information by electronic means. */
  | 'DATA_FLOW'
  /** Data sharing and regulatory sandboxes. */
  | 'DATA_INNOVATION'
  /** Digital identities. */
  | 'DIGITAL_IDENTITY'
  /** Digital inclusion. */
  | 'DIGITAL_INCLUSION'
  /** Electronic invoicing. */
  | 'E_INVOICING'
  /** Electronic payments. */
  | 'E_PAYMENTS'
  /** Electronic signatures and authentication. */
  | 'E_SIGNATURE'
  /** Transfer or location of data of financial institutions. */
  | 'FINANCIAL_DATA'
  /** Liability of Internet intermediaries. */
  | 'INTERMEDIARY_LIABILITY'
  /** Access to and use of the Internet. */
  | 'INTERNET_ACCESS'
  /** No duty to use or locate computing facilities at home. */
  | 'LOCALISATION_BAN'
  /** Non-discriminatory treatment of digital products. */
  | 'NON_DISCRIMINATION'
  /** Open government data. */
  | 'OPEN_GOVERNMENT_DATA'
  /** Electronic trade documents. */
  | 'PAPERLESS_TRADE'
  /** A legal framework for personal data. */
  | 'PERSONAL_DATA_PROTECTION'
  /** A regional digital market. */
  | 'REGIONAL_DIGITAL_MARKET'
  /** Small and medium-sized enterprises. */
  | 'SMES'
  /** No forced disclosure of source code. */
  | 'SOURCE_CODE'
  /** Unsolicited commercial messages. */
  | 'SPAM'
  /** Use of public networks to move information, in telecommunications chapters: no free-flow duty beyond that. */
  | 'TELECOM_NETWORK_ACCESS';

/** The level of a barrier or corridor, from open to closed. */
export type CorridorLevel =
  /** Only a derogation, the regulator or an arguable ground is left, transfer by transfer. */
  | 'CASE_BY_CASE'
  /** Nothing has to be set up: no condition, or a standing ground such as adequacy. */
  | 'FREE'
  /** The data may leave, but something must stay: a copy, the storage or facilities. */
  | 'LOCALISED'
  /** No usable ground is left, or the data may not leave. */
  | 'PROHIBITED'
  /** An instrument that the parties can set up alone, such as standard contractual clauses, is enough. */
  | 'SAFEGUARDS';

/** A group of countries: exactly one of the two. At least two countries must result. */
export type CountryGroup =
  {   /** The countries that an agreement binds at asOf; a group that is party stands for its members. */
  agreement: string | number; countries?: never; }
  |  { agreement?: never;   /** ISO 3166-1 alpha-2 codes, 2 to 60, each once. */
  countries: Array<string | number>; };

/** A category of data. */
export type DataCategory =
  /** Personal data of children; part of PERSONAL. */
  | 'CHILDREN'
  /** Data on credit history and solvency; part of FINANCIAL. */
  | 'CREDIT'
  /** Data on a person’s finances held by financial institutions; part of PERSONAL. */
  | 'FINANCIAL'
  /** Maps and geographic data. */
  | 'GEOSPATIAL'
  /** Data held by or for public bodies. */
  | 'GOVERNMENT'
  /** Data on health; part of SENSITIVE. */
  | 'HEALTH'
  /** Data that relate to no natural person. */
  | 'NON_PERSONAL'
  /** Data of payment transactions; part of FINANCIAL. */
  | 'PAYMENT'
  /** Any information on an identified or identifiable natural person. */
  | 'PERSONAL'
  /** Personal data under special protection; part of PERSONAL. */
  | 'SENSITIVE'
  /** Books, records and vouchers kept for tax and accounting. */
  | 'TAX_ACCOUNTING'
  /** Data of users of telecommunications and their traffic; part of PERSONAL. */
  | 'TELECOM';

/** How precisely a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known; the date is its first day. */
  | 'MONTH'
  /** Only the year is known; the date is its first day. */
  | 'YEAR';

/** Whether a country has a data-protection framework at a day. The four are never merged. */
export type FrameworkState =
  /** A general law on personal data is in force, wholly or in part. */
  | 'IN_FORCE'
  /** The law of the country is covered, and no general law is in force: every feature is absent. */
  | 'NONE'
  /** The data set does not cover the law of the country. */
  | 'NOT_COVERED'
  /** A general law was enacted, and the day of its start is not recorded: its features count as not recorded. */
  | 'UNDATED';

/** A language of names and sentences. */
export type Lang =
  /** English. */
  | 'EN'
  /** Spanish, as legal texts of Latin America use it. */
  | 'ES'
  /** Portuguese, as Brazilian legal texts use it. */
  | 'PT';

/** Whether a law is in force. */
export type LawStatus =
  /** Not enacted. */
  | 'BILL'
  /** In force. */
  | 'IN_FORCE'
  /** Enacted, not yet in force. */
  | 'NOT_YET_IN_FORCE'
  /** Some of its provisions are in force. */
  | 'PARTIALLY_IN_FORCE'
  /** No longer in force. */
  | 'REPEALED';

/** The kind of a fact that an answer stands on. */
export type LoadBearingKind =
  /** A law with all its provisions: that it is in force. */
  | 'LAW'
  /** That a country belongs to a group, or is bound by its law. */
  | 'MEMBERSHIP'
  /** That a country is party to an agreement. */
  | 'PARTY'
  /** A provision with all its rules. */
  | 'PROVISION'
  /** A recognition of adequacy. */
  | 'RECOGNITION';

/** A ground on which a transfer can be lawful. */
export type Mechanism =
  /** The exporter stays accountable and secures comparable protection by its own means. */
  | 'ACCOUNTABILITY'
  /** The origin recognises the protection of the destination as adequate. */
  | 'ADEQUACY'
  /** A contract of the parties’ own drafting that secures the protection asked for. */
  | 'AD_HOC_CONTRACT'
  /** Bank or stock exchange transfers, as far as the transaction needs them. */
  | 'BANKING_TRANSFERS'
  /** Rules that bind all companies of a group. */
  | 'BINDING_CORPORATE_RULES'
  /** A certificate of the recipient under a recognised scheme. */
  | 'CERTIFICATION'
  /** An approved code to which the recipient has committed itself. */
  | 'CODE_OF_CONDUCT'
  /** The consent of the data subject to the transfer. */
  | 'CONSENT'
  /** The transfer is necessary for a contract with, or in the interest of, the data subject. */
  | 'CONTRACT_NECESSITY'
  /** The exporter judges the protection of the destination itself: there is no list of adequate countries. */
  | 'EXPORTER_ASSESSMENT'
  /** Transfers between companies of one group. */
  | 'INTRA_GROUP'
  /** International judicial or police cooperation. */
  | 'JUDICIAL_COOPERATION'
  /** The transfer is necessary to establish, exercise or defend legal claims. */
  | 'LEGAL_CLAIMS'
  /** A legal obligation of the exporter requires the transfer. */
  | 'LEGAL_OBLIGATION'
  /** The exchange of medical data that treatment or epidemiological research requires. */
  | 'MEDICAL'
  /** Transmission to a processor that acts for the exporter under a contract. */
  | 'PROCESSOR_TRANSMISSION'
  /** The transfer is necessary for important reasons of public interest. */
  | 'PUBLIC_INTEREST'
  /** Data from a register that is open to the public. */
  | 'PUBLIC_REGISTER'
  /** The authority permits the transfer in the individual case. */
  | 'REGULATOR_AUTHORISATION'
  /** Model clauses adopted by an authority, signed by exporter and importer. */
  | 'STANDARD_CONTRACTUAL_CLAUSES'
  /** An agreement between the states or their supervisors of a kind that this data set does not hold: to be checked case by case. */
  | 'STATE_AGREEMENT'
  /** A treaty to which the origin is a party provides for the transfer. */
  | 'TREATY'
  /** The transfer protects the life or physical integrity of a person. */
  | 'VITAL_INTERESTS';

/** Whether a mechanism can carry a transfer, for one pair at one date, from most to least usable. */
export type MechanismStatus =
  /** A lawyer can defend it; no regulator has confirmed it. */
  | 'ARGUABLE'
  /** Open as it stands. */
  | 'AVAILABLE'
  /** Open once the parties have set up an instrument, which they can do alone. */
  | 'NEEDS_INSTRUMENT'
  /** Open once the regulator has approved. */
  | 'NEEDS_REGULATOR'
  /** Not open for this pair at this date. */
  | 'NOT_AVAILABLE'
  /** A derogation, to be shown for each transfer or kind of transfer. */
  | 'PER_TRANSFER';

/** How a party stands to an agreement. */
export type PartyStatus =
  /** Has asked to accede. */
  | 'ACCEDING'
  /** Associate state. */
  | 'ASSOCIATE'
  /** Bound: the agreement is in force for it. */
  | 'IN_FORCE'
  /** Member of the organisation or scheme. */
  | 'MEMBER'
  /** Observer. */
  | 'OBSERVER'
  /** Has signed, is not bound. */
  | 'SIGNED'
  /** Its membership is suspended. */
  | 'SUSPENDED'
  /** Has withdrawn. */
  | 'WITHDRAWN';

/** Who receives the data. */
export type Recipient =
  /** An independent controller, which decides itself on purposes and means. */
  | 'CONTROLLER'
  /** Another company of the exporter’s group. */
  | 'GROUP_COMPANY'
  /** A processor, which acts for the exporter (a cloud host, say). */
  | 'PROCESSOR';

/** What an authority supervises. */
export type RegulatorKind =
  /** Competition authority. */
  | 'COMPETITION'
  /** Consumer-protection authority. */
  | 'CONSUMER'
  /** Cybersecurity authority. */
  | 'CYBERSECURITY'
  /** Data-protection authority. */
  | 'DATA_PROTECTION'
  /** Central bank or financial supervisor. */
  | 'FINANCIAL'
  /** Gambling regulator. */
  | 'GAMBLING'
  /** Tax authority. */
  | 'TAX'
  /** Telecommunications regulator. */
  | 'TELECOM'
  /** Trade or industry ministry or authority. */
  | 'TRADE';

/** What a rule does to a cross-border data flow. */
export type RuleEffect =
  /** The data may not leave the country. */
  | 'BAN'
  /** Transfers are allowed on one of the mechanisms (the legal grounds). */
  | 'CONDITIONAL_FLOW'
  /** Disclosure to anyone, at home or abroad alike, needs one of the mechanisms (bank secrecy, say). It sets no level of a corridor. */
  | 'DISCLOSURE_LIMIT'
  /** Transfers are expressly free; with mechanisms, only those transfers that rest on them. */
  | 'FREE_FLOW'
  /** The state may compel access to the data. It sets no level of a corridor. */
  | 'GOVERNMENT_ACCESS'
  /** A copy of the data must stay in the country. */
  | 'LOCAL_COPY'
  /** Facilities, such as a server or a contingency site, must be in the country. */
  | 'LOCAL_INFRASTRUCTURE'
  /** A local entity or representative is needed: a condition of the market that does not stop the data. It sets no level of a corridor. */
  | 'LOCAL_PRESENCE'
  /** The data must be processed in the country. */
  | 'LOCAL_PROCESSING'
  /** The data must be stored in the country; access or processing from abroad is not forbidden by that alone. */
  | 'LOCAL_STORAGE'
  /** The transfer must be declared or registered; with mechanisms, only transfers that rest on them. */
  | 'NOTIFICATION'
  /** The regulator must approve each transfer or transfer tool beforehand; with mechanisms, only those that rest on them. */
  | 'PRIOR_AUTHORISATION'
  /** The database or its controller, not the transfer, must be registered. It sets no level of a corridor. */
  | 'REGISTRATION'
  /** The data must be kept for a minimum time. It sets no level of a corridor. */
  | 'RETENTION';

/** A sector of the economy. */
export type Sector =
  /** The whole economy. */
  | 'ALL'
  /** Cloud and data-centre services. */
  | 'CLOUD'
  /** Schools, universities and their services. */
  | 'EDUCATION'
  /** Trade by electronic means. */
  | 'E_COMMERCE'
  /** Banks, insurers, payment services and other supervised financial institutions. */
  | 'FINANCE'
  /** Betting and games of chance. */
  | 'GAMBLING'
  /** Health care providers and insurers. */
  | 'HEALTH'
  /** Public bodies and those who process data for them. */
  | 'PUBLIC_SECTOR'
  /** Telecommunications and Internet access. */
  | 'TELECOM';

/** The part of the world in which a country lies. */
export type Subregion =
  /** The Caribbean. */
  | 'CARIBBEAN'
  /** Central America. */
  | 'CENTRAL_AMERICA'
  /** North America. */
  | 'NORTH_AMERICA'
  /** Outside the Americas. */
  | 'OTHER'
  /** South America. */
  | 'SOUTH_AMERICA';

/** A field of policy that laws belong to. */
export type Topic =
  /** Artificial intelligence. */
  | 'AI'
  /** Consumer protection. */
  | 'CONSUMER'
  /** Rules on online content and expression. */
  | 'CONTENT'
  /** Crimes committed through or against computer systems, and electronic evidence. */
  | 'CYBERCRIME'
  /** Security of networks and information systems. */
  | 'CYBERSECURITY'
  /** Protection of personal data and privacy. */
  | 'DATA_PROTECTION'
  /** Electronic commerce. */
  | 'E_COMMERCE'
  /** Electronic signatures and documents. */
  | 'E_SIGNATURE'
  /** Financial services, including bank secrecy and outsourcing. */
  | 'FINANCE'
  /** Cloud and hosting of public bodies. */
  | 'GOVERNMENT_CLOUD'
  /** Health records and services. */
  | 'HEALTH'
  /** Liability of Internet intermediaries for content of others. */
  | 'INTERMEDIARY_LIABILITY'
  /** Payment services and systems. */
  | 'PAYMENTS'
  /** Taxation of the digital economy, and tax and accounting records. */
  | 'TAX'
  /** Telecommunications. */
  | 'TELECOM';

/** How well a fact was checked against its source, best first. */
export type Verification =
  /** General knowledge, not checked against any text. */
  | 'RECALLED'
  /** The official text, or a stored copy of it, was read. */
  | 'SEEN_PRIMARY'
  /** A law-firm page, a report or a news item was read. */
  | 'SEEN_SECONDARY';

export type BriefTraceFragment = { dataCategory: DataCategory, sector: Sector, recipient: Recipient, asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, conditionalBarriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, leftOut: Array<{ id: string, reason: string }> };

export type BriefBarrierFragment = { kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> };

export type BriefProvisionFragment = { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> };

export type BriefLawFragment = { id: string, title: string, shortName: string | null };

export type BriefFrameworkFragment = { state: FrameworkState, country: { id: string, name: string }, laws: Array<{ verification: Verification | null, id: string, title: string, shortName: string | null, inForce: { date: string, precision: DatePrecision } | null, enforcedBy: Array<{ acronym: string | null, name: string, kind: RegulatorKind }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> };

export type BriefSourceFragment = { title: string, publisher: string | null, url: string | null, verification: Verification };

export type BriefDatasetFragment = { title: string, version: string, date: string, license: string };

export type BriefOfGroupQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type BriefOfGroupQuery = { corridorMatrix: { asOf: string, openShare: number, unregulatedCells: number, unknownCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty }>, barriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, lawTitle: string, potentialConflict: boolean, corridorCount: number, corridors: Array<{ origin: string }>, rules: Array<{ provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }> }> }, compareFrameworks: { frameworks: Array<{ state: FrameworkState, country: { id: string, name: string }, laws: Array<{ verification: Verification | null, id: string, title: string, shortName: string | null, inForce: { date: string, precision: DatePrecision } | null, enforcedBy: Array<{ acronym: string | null, name: string, kind: RegulatorKind }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }> }, dataset: { title: string, version: string, date: string, license: string } };

export type BriefOfPairQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  both: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type BriefOfPairQuery = { there: { dataCategory: DataCategory, sector: Sector, recipient: Recipient, asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, conditionalBarriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, leftOut: Array<{ id: string, reason: string }> }, back: { dataCategory: DataCategory, sector: Sector, recipient: Recipient, asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, conditionalBarriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null }, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> } }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }>, leftOut: Array<{ id: string, reason: string }> }, compareFrameworks: { frameworks: Array<{ state: FrameworkState, country: { id: string, name: string }, laws: Array<{ verification: Verification | null, id: string, title: string, shortName: string | null, inForce: { date: string, precision: DatePrecision } | null, enforcedBy: Array<{ acronym: string | null, name: string, kind: RegulatorKind }>, sources: Array<{ title: string, publisher: string | null, url: string | null, verification: Verification }> }> }> }, dataset: { title: string, version: string, date: string, license: string } };

export type AgreementNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgreementNamesQuery = { agreements: { edges: Array<{ node: { id: string, name: string, es: string, pt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CountryNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CountryNamesQuery = { countries: { edges: Array<{ node: { id: string, name: string, es: string, pt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoveredCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveredCountriesQuery = { countries: { edges: Array<{ node: { id: string, subregion: Subregion } }> } };

export type GapsQueryVariables = Exact<{
  group: CountryGroup;
  asOf?: string | null | undefined;
  first: number;
}>;


export type GapsQuery = { personal: { edges: Array<{ node: { kind: LoadBearingKind, id: string, corridorCount: number, verification: Verification | null } }> }, health: { edges: Array<{ node: { kind: LoadBearingKind, id: string, corridorCount: number, verification: Verification | null } }> }, financial: { edges: Array<{ node: { kind: LoadBearingKind, id: string, corridorCount: number, verification: Verification | null } }> }, dataset: { version: string, verification: Array<{ verification: Verification, count: number, share: number }>, coverage: Array<{ country: string, topic: Topic, laws: number }>, gaps: { weighedRuleCount: number, recalledRules: Array<{ id: string, effect: RuleEffect, provision: { locator: string, law: { id: string } } }>, rulesWithoutStart: Array<{ id: string, effect: RuleEffect, provision: { locator: string, law: { id: string } } }>, lawsWithoutStart: Array<{ id: string, title: string, status: LawStatus }>, partiesWithoutStart: Array<{ status: PartyStatus, party:
          | { id: string }
          | { id: string }
        , agreement: { id: string } }>, recalledCommitments: Array<{ id: string, locator: string, topic: CommitmentTopic, agreement: { id: string } }> } } };

export type GapsWeightFragment = { kind: LoadBearingKind, id: string, corridorCount: number, verification: Verification | null };

export type GapsRuleFragment = { id: string, effect: RuleEffect, provision: { locator: string, law: { id: string } } };

export type MatrixQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type MatrixQuery = { corridorMatrix: { asOf: string, openShare: number, meanFriction: number | null, unregulatedCells: number, unknownCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, friction: number | null, frictionAtMost: number | null }> }, dataset: { version: string, hash: string, date: string } };

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { dataset: { title: string, version: string, hash: string, date: string, license: string, loadedAt: string, counts: Array<{ kind: string, count: number }> } };

export type TraceQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type TraceQuery = { traceCorridor: { dataCategory: DataCategory, sector: Sector, recipient: Recipient, asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, friction: number | null, frictionAtMost: number | null, weakestVerification: Verification | null, explanation: string, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ id: string, kind: BarrierKind, threshold: string | null, level: CorridorLevel | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, regulators: Array<{ id: string, acronym: string | null, name: string }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { locator: string } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, commitment: { id: string, locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }, agreement: { id: string, name: string } }> }>, conditionalBarriers: Array<{ id: string, kind: BarrierKind, threshold: string | null, level: CorridorLevel | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, regulators: Array<{ id: string, acronym: string | null, name: string }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { locator: string } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, commitment: { id: string, locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }, agreement: { id: string, name: string } }> }>, alsoApplies: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, alsoWatch: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, commitment: { id: string, locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }, agreement: { id: string, name: string } }>, leftOut: Array<{ id: string, reason: string }> }, dataset: { version: string, hash: string, date: string } };

export type TraceBarrierFragment = { id: string, kind: BarrierKind, threshold: string | null, level: CorridorLevel | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, regulators: Array<{ id: string, acronym: string | null, name: string }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { locator: string } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, commitment: { id: string, locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }, agreement: { id: string, name: string } }> };

export type TraceLawFragment = { id: string, title: string, shortName: string | null };

export type TraceRuleFragment = { id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, law: { id: string, title: string, shortName: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } };

export type TraceDisciplineFragment = { exceptionsThatMayApply: Array<CommitmentException>, commitment: { id: string, locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }, agreement: { id: string, name: string } };

export type TraceSourceFragment = { id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification };

export const BriefLawFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<BriefLawFragment, unknown>;
export const BriefSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<BriefSourceFragment, unknown>;
export const BriefProvisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<BriefProvisionFragment, unknown>;
export const BriefBarrierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefBarrier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]} as unknown as DocumentNode<BriefBarrierFragment, unknown>;
export const BriefTraceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefTrace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorridorTrace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionalBarriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefBarrier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}}]} as unknown as DocumentNode<BriefTraceFragment, unknown>;
export const BriefFrameworkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFramework"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Framework"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"laws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"enforcedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<BriefFrameworkFragment, unknown>;
export const BriefDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"license"}}]}}]} as unknown as DocumentNode<BriefDatasetFragment, unknown>;
export const GapsWeightFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapsWeight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoadBearingFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corridorCount"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<GapsWeightFragment, unknown>;
export const GapsRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapsRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GapsRuleFragment, unknown>;
export const TraceLawFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<TraceLawFragment, unknown>;
export const TraceSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<TraceSourceFragment, unknown>;
export const TraceRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<TraceRuleFragment, unknown>;
export const TraceDisciplineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDiscipline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Discipline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptionsThatMayApply"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]} as unknown as DocumentNode<TraceDisciplineFragment, unknown>;
export const TraceBarrierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceBarrier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDiscipline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDiscipline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Discipline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptionsThatMayApply"}}]}}]} as unknown as DocumentNode<TraceBarrierFragment, unknown>;
export const BriefOfGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefOfGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corridorMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"unregulatedCells"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCells"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"lawTitle"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"corridorCount"}},{"kind":"Field","name":{"kind":"Name","value":"corridors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareFrameworks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefFramework"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefDataset"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFramework"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Framework"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"laws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"enforcedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"license"}}]}}]} as unknown as DocumentNode<BriefOfGroupQuery, BriefOfGroupQueryVariables>;
export const BriefOfPairDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefOfPair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"both"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"there"},"name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefTrace"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"back"},"name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefTrace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareFrameworks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"both"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefFramework"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefDataset"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefBarrier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefProvision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefTrace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorridorTrace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionalBarriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFramework"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Framework"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"laws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLaw"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"enforcedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"license"}}]}}]} as unknown as DocumentNode<BriefOfPairQuery, BriefOfPairQueryVariables>;
export const AgreementNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"es"},"name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","alias":{"kind":"Name","value":"pt"},"name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"PT"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementNamesQuery, AgreementNamesQueryVariables>;
export const CountryNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"es"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","alias":{"kind":"Name","value":"pt"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"PT"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CountryNamesQuery, CountryNamesQueryVariables>;
export const CoveredCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoveredCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"covered"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subregion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoveredCountriesQuery, CoveredCountriesQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"personal"},"name":{"kind":"Name","value":"loadBearingFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapsWeight"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"health"},"name":{"kind":"Name","value":"loadBearingFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapsWeight"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"financial"},"name":{"kind":"Name","value":"loadBearingFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"FINANCIAL"}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"FINANCE"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapsWeight"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"laws"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weighedRuleCount"}},{"kind":"Field","name":{"kind":"Name","value":"recalledRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapsRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesWithoutStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapsRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lawsWithoutStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partiesWithoutStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalledCommitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapsWeight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoadBearingFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corridorCount"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapsRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corridorMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"friction"}},{"kind":"Field","name":{"kind":"Name","value":"frictionAtMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"meanFriction"}},{"kind":"Field","name":{"kind":"Name","value":"unregulatedCells"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const StatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<StatusQuery, StatusQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origin"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destination"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"friction"}},{"kind":"Field","name":{"kind":"Name","value":"frictionAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"weakestVerification"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionalBarriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceBarrier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alsoApplies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alsoWatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDiscipline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLaw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDiscipline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Discipline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptionsThatMayApply"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceBarrier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDiscipline"}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;