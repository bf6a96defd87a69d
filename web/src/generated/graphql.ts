/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kind of an agreement. */
export type AgreementKind =
  /** Scheme under which companies certify their practice across borders. */
  | 'CERTIFICATION_SCHEME'
  /** Project or forum of cooperation. */
  | 'COOPERATION_PROJECT'
  /** Customs union. */
  | 'CUSTOMS_UNION'
  /** Treaty on cybercrime and electronic evidence. */
  | 'CYBERCRIME_TREATY'
  /** Treaty on the protection of personal data. */
  | 'DATA_PROTECTION_TREATY'
  /** Digital economy or electronic commerce agreement. */
  | 'DIGITAL_ECONOMY'
  /** Free trade agreement. */
  | 'FREE_TRADE'
  /** Treaty that founds a bloc of regional integration. */
  | 'INTEGRATION_BLOC'
  /** Standard or set of principles that does not bind. */
  | 'SOFT_LAW_STANDARD';

/** The status of an agreement. */
export type AgreementStatus =
  /** In force. */
  | 'IN_FORCE'
  /** Not a treaty. */
  | 'NOT_BINDING'
  /** Applied provisionally, before its entry into force. */
  | 'PROVISIONALLY_APPLIED'
  /** Signed, not in force. */
  | 'SIGNED'
  /** Replaced by a later agreement. */
  | 'SUPERSEDED';

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

/** How a change shares in what happened to a corridor. */
export type ChangeShare =
  /** Of the changes of that day, the corridor would have another level only without this one. */
  | 'ALONE'
  /** This one would have been enough, and so would each of the others of the same day: see with. */
  | 'EITHER'
  /** It took this one and others of the same day: see with. */
  | 'TOGETHER';

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

/** By which criteria an origin judges the protection of a destination. */
export type CriteriaBasis =
  /** What the benchmark asks: no law of the origin in force on these data makes the protection of the destination a ground, or its framework says nothing that could be the measure. */
  | 'BENCHMARK'
  /** What the origin asks of its own controllers: its law in force lets protection that is adequate, comparable or equivalent carry a transfer, and so makes its own level the measure. */
  | 'OWN_FRAMEWORK';

/** Whether a destination meets a criterion. */
export type CriterionMet =
  /** It has nothing of what is asked. */
  | 'NO'
  /** The data set does not say what it has: it counts as missed in the lower figure and as met in the upper. */
  | 'NOT_RECORDED'
  /** It has a part of what is asked. */
  | 'PARTIAL'
  /** It has at least what is asked. */
  | 'YES';

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

/** The part of a framework that a feature belongs to. */
export type FeatureBlock =
  /** Authority and enforcement. */
  | 'AUTHORITY'
  /** Duties of controllers and processors. */
  | 'DUTIES'
  /** Rights of data subjects. */
  | 'RIGHTS'
  /** Scope of the law. */
  | 'SCOPE'
  /** International transfers. */
  | 'TRANSFERS';

/** A feature of a data-protection framework. */
export type FeatureName =
  /** Administrative fines. */
  | 'ADMINISTRATIVE_FINES'
  /** Breaches must be notified to the authority. */
  | 'BREACH_NOTIFICATION_AUTHORITY'
  /** Breaches must be notified to data subjects. */
  | 'BREACH_NOTIFICATION_SUBJECTS'
  /** A general law on personal data. */
  | 'COMPREHENSIVE_LAW'
  /** It binds private entities. */
  | 'COVERS_PRIVATE_SECTOR'
  /** It binds public bodies. */
  | 'COVERS_PUBLIC_SECTOR'
  /** Criminal sanctions. */
  | 'CRIMINAL_SANCTIONS'
  /** Databases must be registered. */
  | 'DATABASE_REGISTRATION'
  /** Impact assessments are required. */
  | 'DPIA_REQUIRED'
  /** A data protection officer is required. */
  | 'DPO_REQUIRED'
  /** It reaches controllers established abroad. */
  | 'EXTRATERRITORIAL_SCOPE'
  /** An independent supervisory authority. */
  | 'INDEPENDENT_AUTHORITY'
  /** A local representative of controllers abroad is required. */
  | 'LOCAL_REPRESENTATIVE'
  /** Data protection by design. */
  | 'PRIVACY_BY_DESIGN'
  /** Right of access. */
  | 'RIGHT_ACCESS'
  /** Rights against solely automated decisions. */
  | 'RIGHT_AUTOMATED_DECISIONS'
  /** Right to erasure. */
  | 'RIGHT_ERASURE'
  /** Right to object. */
  | 'RIGHT_OBJECTION'
  /** Right to data portability. */
  | 'RIGHT_PORTABILITY'
  /** Right to rectification. */
  | 'RIGHT_RECTIFICATION'
  /** Special protection for sensitive data. */
  | 'SENSITIVE_DATA_REGIME'
  /** Transfers on the basis of adequacy. */
  | 'TRANSFER_ADEQUACY'
  /** Transfers with the authority’s authorisation. */
  | 'TRANSFER_AUTHORISATION'
  /** Transfers on the basis of binding corporate rules. */
  | 'TRANSFER_BCR'
  /** Transfers on the basis of certification. */
  | 'TRANSFER_CERTIFICATION'
  /** Transfers on the basis of consent. */
  | 'TRANSFER_CONSENT'
  /** Transfers on the basis of contracts or standard clauses. */
  | 'TRANSFER_CONTRACTS';

/** Whether a framework has a feature. */
export type FeatureValue =
  /** Absent. */
  | 'NO'
  /** Present in part. */
  | 'PARTIAL'
  /** Present. */
  | 'YES';

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

/** How well a fact was checked against its source, best first. */
export type Verification =
  /** General knowledge, not checked against any text. */
  | 'RECALLED'
  /** The official text, or a stored copy of it, was read. */
  | 'SEEN_PRIMARY'
  /** A law-firm page, a report or a news item was read. */
  | 'SEEN_SECONDARY';

export type PlacesQueryVariables = Exact<{
  lang: Lang;
}>;


export type PlacesQuery = { countries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, otherCountries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, agreements: { edges: Array<{ node: { id: string, kind: AgreementKind, status: AgreementStatus, name: string } }> }, dataset: { title: string, version: string, date: string, license: string, hash: string } };

export type PlaceFragment = { id: string, name: string, covered: boolean, subregion: Subregion };

export type TraceDestinationQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
  benchmark?: string | number;
}>;


export type TraceDestinationQuery = { benchmark: { name: string, permalink: string } | null, trace: { origin: { name: string }, destination: { name: string }, file: { frameworkState: FrameworkState, shareMetLow: number, shareMetHigh: number, frameworkLaws: Array<{ id: string, title: string, shortName: string | null }>, undatedLaws: Array<{ id: string, title: string, shortName: string | null }>, criteria: { basis: CriteriaBasis, articles: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, criteria: Array<{ feature: FeatureName, block: FeatureBlock, asked: FeatureValue, askedLocator: string | null, has: FeatureValue | null, locator: string | null, met: CriterionMet, verification: Verification | null, askedBy: { id: string, title: string, shortName: string | null } | null, law: { id: string, title: string, shortName: string | null } | null }> }, recognitions: Array<{ id: string, scope: string | null, certifiedOnly: boolean, permalink: string, from:
          | { name: string }
          | { name: string }
        , since: { date: string } | null }>, recognitionsByOrigin: Array<{ id: string }>, authorities: Array<{ kind: RegulatorKind, id: string, name: string, acronym: string | null, verification: Verification | null, permalink: string }>, treaties: Array<{ bindsBoth: boolean, since: { date: string } | null, agreement: { id: string, name: string } }>, governmentAccess: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, governmentAccessNarrower: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }> } } };

export type TracedCriterionFragment = { feature: FeatureName, block: FeatureBlock, asked: FeatureValue, askedLocator: string | null, has: FeatureValue | null, locator: string | null, met: CriterionMet, verification: Verification | null, askedBy: { id: string, title: string, shortName: string | null } | null, law: { id: string, title: string, shortName: string | null } | null };

export type TracedRecognitionFragment = { id: string, scope: string | null, certifiedOnly: boolean, permalink: string, from:
    | { name: string }
    | { name: string }
  , since: { date: string } | null };

export type TraceDrawnQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type TraceDrawnQuery = { trace: { graph: { nodes: Array<{ id: string, kind: string, label: string }>, edges: Array<{ from: string, to: string, kind: string }> } } };

export type TraceHistoryQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  from: string;
  lang: Lang;
}>;


export type TraceHistoryQuery = { history: { from: string, to: string, periods: Array<{ from: string, to: string | null, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, share: ChangeShare | null, changes: Array<{ id: string, summary: string, verification: Verification | null, permalink: string, date: { date: string, precision: DatePrecision } }> }>, events: Array<{ isFuture: boolean, id: string, summary: string, verification: Verification | null, permalink: string, date: { date: string, precision: DatePrecision } }>, undated: Array<{ id: string, summary: string }> } };

export type TracedChangeFragment = { id: string, summary: string, verification: Verification | null, permalink: string, date: { date: string, precision: DatePrecision } };

export type TraceStandsOnQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type TraceStandsOnQuery = { trace: { standsOn: Array<{ id: string, kind: LoadBearingKind, label: string, verification: Verification | null, law: { id: string } | null, provision: { id: string, law: { id: string } } | null }> } };

export type TraceQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type TraceQuery = { trace: { asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, weakestVerification: Verification | null, permalink: string, apa: string, bibtex: string, csl: string, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, law: { id: string, title: string, shortName: string | null } } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, notifications: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, regulators: Array<{ id: string, name: string, acronym: string | null, verification: Verification | null, permalink: string }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, verification: Verification | null } }> }>, conditionalBarriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, law: { id: string, title: string, shortName: string | null } } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, notifications: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, regulators: Array<{ id: string, name: string, acronym: string | null, verification: Verification | null, permalink: string }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, verification: Verification | null } }> }>, alsoApplies: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, alsoWatch: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, verification: Verification | null } }>, leftOut: Array<{ id: string, reason: string }> } };

export type TracedBarrierFragment = { id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, law: { id: string, title: string, shortName: string | null }, rules: Array<{ id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, law: { id: string, title: string, shortName: string | null } } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, notifications: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, regulators: Array<{ id: string, name: string, acronym: string | null, verification: Verification | null, permalink: string }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, verification: Verification | null } }> };

export type TracedLawFragment = { id: string, title: string, shortName: string | null };

export type TracedRuleFragment = { id: string, effect: RuleEffect, threshold: string | null, note: string | null, incomplete: boolean, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } };

export type TracedArticleFragment = { id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } };

export type TracedGroundFragment = { mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, notifications: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> };

export type TracedRegulatorFragment = { id: string, name: string, acronym: string | null, verification: Verification | null, permalink: string };

export type TracedDisciplineFragment = { exceptionsThatMayApply: Array<CommitmentException>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, verification: Verification | null } };

export type TracedSourceFragment = { id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Country {
  id
  name(lang: $lang)
  covered
  subregion
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const TracedLawFragmentDoc = new TypedDocumentString(`
    fragment TracedLaw on Law {
  id
  title
  shortName
}
    `, {"fragmentName":"TracedLaw"}) as unknown as TypedDocumentString<TracedLawFragment, unknown>;
export const TracedCriterionFragmentDoc = new TypedDocumentString(`
    fragment TracedCriterion on AdequacyCriterion {
  feature
  block
  asked
  askedBy {
    ...TracedLaw
  }
  askedLocator
  has
  law {
    ...TracedLaw
  }
  locator
  met
  verification
}
    fragment TracedLaw on Law {
  id
  title
  shortName
}`, {"fragmentName":"TracedCriterion"}) as unknown as TypedDocumentString<TracedCriterionFragment, unknown>;
export const TracedRecognitionFragmentDoc = new TypedDocumentString(`
    fragment TracedRecognition on Recognition {
  id
  from {
    name(lang: $lang)
  }
  scope
  certifiedOnly
  since {
    date
  }
  permalink
}
    `, {"fragmentName":"TracedRecognition"}) as unknown as TypedDocumentString<TracedRecognitionFragment, unknown>;
export const TracedChangeFragmentDoc = new TypedDocumentString(`
    fragment TracedChange on Change {
  id
  date {
    date
    precision
  }
  summary(lang: $lang)
  verification
  permalink
}
    `, {"fragmentName":"TracedChange"}) as unknown as TypedDocumentString<TracedChangeFragment, unknown>;
export const TracedRuleFragmentDoc = new TypedDocumentString(`
    fragment TracedRule on Rule {
  id
  effect
  threshold
  note
  incomplete
  dataCategories
  sectors
  provision {
    id
    locator
    summary
    verification
    law {
      ...TracedLaw
    }
  }
}
    fragment TracedLaw on Law {
  id
  title
  shortName
}`, {"fragmentName":"TracedRule"}) as unknown as TypedDocumentString<TracedRuleFragment, unknown>;
export const TracedSourceFragmentDoc = new TypedDocumentString(`
    fragment TracedSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
    `, {"fragmentName":"TracedSource"}) as unknown as TypedDocumentString<TracedSourceFragment, unknown>;
export const TracedArticleFragmentDoc = new TypedDocumentString(`
    fragment TracedArticle on Rule {
  id
  provision {
    id
    locator
    verification
    law {
      ...TracedLaw
    }
  }
}
    fragment TracedLaw on Law {
  id
  title
  shortName
}`, {"fragmentName":"TracedArticle"}) as unknown as TypedDocumentString<TracedArticleFragment, unknown>;
export const TracedGroundFragmentDoc = new TypedDocumentString(`
    fragment TracedGround on MechanismAssessment {
  mechanism
  status
  reason(lang: $lang)
  rules {
    ...TracedArticle
  }
  notifications {
    ...TracedArticle
  }
  sources {
    ...TracedSource
  }
}
    fragment TracedLaw on Law {
  id
  title
  shortName
}
fragment TracedArticle on Rule {
  id
  provision {
    id
    locator
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`, {"fragmentName":"TracedGround"}) as unknown as TypedDocumentString<TracedGroundFragment, unknown>;
export const TracedRegulatorFragmentDoc = new TypedDocumentString(`
    fragment TracedRegulator on Regulator {
  id
  name
  acronym
  verification
  permalink
}
    `, {"fragmentName":"TracedRegulator"}) as unknown as TypedDocumentString<TracedRegulatorFragment, unknown>;
export const TracedDisciplineFragmentDoc = new TypedDocumentString(`
    fragment TracedDiscipline on Discipline {
  agreement {
    id
    name: nameIn(lang: $lang)
  }
  commitment {
    id
    locator
    heading
    summary
    topic
    bindingness
    disputeSettlement
    verification
  }
  exceptionsThatMayApply
}
    `, {"fragmentName":"TracedDiscipline"}) as unknown as TypedDocumentString<TracedDisciplineFragment, unknown>;
export const TracedBarrierFragmentDoc = new TypedDocumentString(`
    fragment TracedBarrier on Barrier {
  id
  kind
  level
  threshold
  potentialConflict
  law {
    ...TracedLaw
  }
  rules {
    ...TracedRule
    provision {
      sources {
        ...TracedSource
      }
    }
  }
  mechanisms {
    ...TracedGround
  }
  regulators {
    ...TracedRegulator
  }
  disciplines {
    ...TracedDiscipline
  }
}
    fragment TracedLaw on Law {
  id
  title
  shortName
}
fragment TracedRule on Rule {
  id
  effect
  threshold
  note
  incomplete
  dataCategories
  sectors
  provision {
    id
    locator
    summary
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedArticle on Rule {
  id
  provision {
    id
    locator
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedGround on MechanismAssessment {
  mechanism
  status
  reason(lang: $lang)
  rules {
    ...TracedArticle
  }
  notifications {
    ...TracedArticle
  }
  sources {
    ...TracedSource
  }
}
fragment TracedRegulator on Regulator {
  id
  name
  acronym
  verification
  permalink
}
fragment TracedDiscipline on Discipline {
  agreement {
    id
    name: nameIn(lang: $lang)
  }
  commitment {
    id
    locator
    heading
    summary
    topic
    bindingness
    disputeSettlement
    verification
  }
  exceptionsThatMayApply
}
fragment TracedSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`, {"fragmentName":"TracedBarrier"}) as unknown as TypedDocumentString<TracedBarrierFragment, unknown>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($lang: Lang!) {
  countries(first: 100) {
    edges {
      node {
        ...Place
      }
    }
  }
  otherCountries: countries(last: 100) {
    edges {
      node {
        ...Place
      }
    }
  }
  agreements(first: 100) {
    edges {
      node {
        id
        name: nameIn(lang: $lang)
        kind
        status
      }
    }
  }
  dataset {
    title
    version
    date
    license
    hash
  }
}
    fragment Place on Country {
  id
  name(lang: $lang)
  covered
  subregion
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const TraceDestinationDocument = new TypedDocumentString(`
    query TraceDestination($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!, $benchmark: ID! = "BENCHMARK-RIPD-STANDARDS-2017") {
  benchmark(id: $benchmark) {
    name(lang: $lang)
    permalink
  }
  trace: traceCorridor(
    origin: $origin
    destination: $destination
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    origin {
      name(lang: $lang)
    }
    destination {
      name(lang: $lang)
    }
    file: destinationFile(benchmark: $benchmark) {
      frameworkState
      frameworkLaws {
        ...TracedLaw
      }
      undatedLaws {
        ...TracedLaw
      }
      shareMetLow
      shareMetHigh
      criteria {
        basis
        articles {
          ...TracedArticle
        }
        criteria {
          ...TracedCriterion
        }
      }
      recognitions {
        ...TracedRecognition
      }
      recognitionsByOrigin {
        id
      }
      authorities {
        ...TracedRegulator
        kind
      }
      treaties {
        bindsBoth
        since {
          date
        }
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      governmentAccess {
        ...TracedRule
      }
      governmentAccessNarrower {
        ...TracedRule
      }
    }
  }
}
    fragment TracedCriterion on AdequacyCriterion {
  feature
  block
  asked
  askedBy {
    ...TracedLaw
  }
  askedLocator
  has
  law {
    ...TracedLaw
  }
  locator
  met
  verification
}
fragment TracedRecognition on Recognition {
  id
  from {
    name(lang: $lang)
  }
  scope
  certifiedOnly
  since {
    date
  }
  permalink
}
fragment TracedLaw on Law {
  id
  title
  shortName
}
fragment TracedRule on Rule {
  id
  effect
  threshold
  note
  incomplete
  dataCategories
  sectors
  provision {
    id
    locator
    summary
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedArticle on Rule {
  id
  provision {
    id
    locator
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedRegulator on Regulator {
  id
  name
  acronym
  verification
  permalink
}`) as unknown as TypedDocumentString<TraceDestinationQuery, TraceDestinationQueryVariables>;
export const TraceDrawnDocument = new TypedDocumentString(`
    query TraceDrawn($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  trace: traceCorridor(
    origin: $origin
    destination: $destination
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    graph(lang: $lang) {
      nodes {
        id
        kind
        label
      }
      edges {
        from
        to
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceDrawnQuery, TraceDrawnQueryVariables>;
export const TraceHistoryDocument = new TypedDocumentString(`
    query TraceHistory($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $from: Date!, $lang: Lang!) {
  history: corridorHistory(
    origin: $origin
    destination: $destination
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    from: $from
  ) {
    from
    to
    periods {
      from
      to
      level
      levelAtMost
      certainty
      share
      changes {
        ...TracedChange
      }
    }
    events {
      isFuture
      ...TracedChange
    }
    undated {
      id
      summary(lang: $lang)
    }
  }
}
    fragment TracedChange on Change {
  id
  date {
    date
    precision
  }
  summary(lang: $lang)
  verification
  permalink
}`) as unknown as TypedDocumentString<TraceHistoryQuery, TraceHistoryQueryVariables>;
export const TraceStandsOnDocument = new TypedDocumentString(`
    query TraceStandsOn($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  trace: traceCorridor(
    origin: $origin
    destination: $destination
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    standsOn {
      id
      kind
      label(lang: $lang)
      verification
      law {
        id
      }
      provision {
        id
        law {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceStandsOnQuery, TraceStandsOnQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($origin: ID!, $destination: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  trace: traceCorridor(
    origin: $origin
    destination: $destination
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    origin {
      id
      name(lang: $lang)
    }
    destination {
      id
      name(lang: $lang)
    }
    asOf
    level
    levelAtMost
    certainty
    weakestVerification
    barriers {
      ...TracedBarrier
    }
    conditionalBarriers {
      ...TracedBarrier
    }
    alsoApplies {
      ...TracedRule
    }
    alsoWatch {
      ...TracedRule
    }
    disciplines {
      ...TracedDiscipline
    }
    leftOut {
      id
      reason(lang: $lang)
    }
    permalink
    apa: citation(style: APA)
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
  }
}
    fragment TracedBarrier on Barrier {
  id
  kind
  level
  threshold
  potentialConflict
  law {
    ...TracedLaw
  }
  rules {
    ...TracedRule
    provision {
      sources {
        ...TracedSource
      }
    }
  }
  mechanisms {
    ...TracedGround
  }
  regulators {
    ...TracedRegulator
  }
  disciplines {
    ...TracedDiscipline
  }
}
fragment TracedLaw on Law {
  id
  title
  shortName
}
fragment TracedRule on Rule {
  id
  effect
  threshold
  note
  incomplete
  dataCategories
  sectors
  provision {
    id
    locator
    summary
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedArticle on Rule {
  id
  provision {
    id
    locator
    verification
    law {
      ...TracedLaw
    }
  }
}
fragment TracedGround on MechanismAssessment {
  mechanism
  status
  reason(lang: $lang)
  rules {
    ...TracedArticle
  }
  notifications {
    ...TracedArticle
  }
  sources {
    ...TracedSource
  }
}
fragment TracedRegulator on Regulator {
  id
  name
  acronym
  verification
  permalink
}
fragment TracedDiscipline on Discipline {
  agreement {
    id
    name: nameIn(lang: $lang)
  }
  commitment {
    id
    locator
    heading
    summary
    topic
    bindingness
    disputeSettlement
    verification
  }
  exceptionsThatMayApply
}
fragment TracedSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;