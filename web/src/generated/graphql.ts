/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a country would have to do on the way to recognition. */
export type AdequacyChangeKind =
  /** Adopt what the other side asks and its framework does not have. */
  | 'ADOPT'
  /** Complete what the other side asks and its framework has in part. */
  | 'COMPLETE'
  /** Let its law name adequacy as a ground of transfers: without it the country has no recognition to give. */
  | 'NAME_ADEQUACY'
  /** Give the recognition: an act of its authority. */
  | 'RECOGNISE';

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

/** A family of model clauses. */
export type ClauseFamily =
  /** Model clauses of the Committee of Convention 108. */
  | 'CONVENTION_108'
  /** Standard contractual clauses of the European Commission. */
  | 'EU'
  /** Clauses that the authority of this jurisdiction has drawn up itself. */
  | 'NATIONAL'
  /** Model clauses of the Ibero-American Data Protection Network. */
  | 'RIPD';

/** What reforms do to a commitment between two countries. */
export type CommitmentChange =
  /** A barrier that it limits appears or grows heavier: a question for a lawyer, never a verdict. */
  | 'BURDENED'
  /** It is in force between the two with the reforms, and was not before. */
  | 'GAINED'
  /** It is no longer in force between the two. */
  | 'LOST'
  /** A barrier that it limits goes away or grows lighter. */
  | 'RELIEVED';

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

/** By which criteria an origin judges the protection of a destination. */
export type CriteriaBasis =
  /** What the benchmark asks: no law of the origin in force on these data makes the protection of the destination a ground, or its framework says nothing that could be the measure. */
  | 'BENCHMARK'
  /** What the origin asks of its own controllers: its law in force lets protection that is adequate, comparable or equivalent carry a transfer, and so makes its own level the measure. */
  | 'OWN_FRAMEWORK';

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

/** What a delegation cannot give. */
export type PackageConstraints = {
  /** Costs by kind of reform instead of those of the method REFORM_COSTS, each kind once. */
  costs?: Array<ReformCostInput> | null | undefined;
  /** Reforms that are out of the question. */
  exclude?: Array<ReformInput> | null | undefined;
  /** Kinds of reform that are out of the question. */
  excludeKinds?: Array<ReformKind> | null | undefined;
  /** Reforms that are agreed already, at most 60: they are in force in the answer and cost nothing more. */
  fixed?: Array<ReformInput> | null | undefined;
  /** No country may spend more than this, in the unit of the costs. */
  maxCostPerCountry?: number | null | undefined;
  /** Whether a recognition is given only where the other side gives one too, or has given it; false by default. */
  reciprocal?: boolean | null | undefined;
};

/** What stands in the way of a package. */
export type PackageObstacle =
  /** The limit of cost per country and that recognitions must be returned, together. */
  | 'COST_AND_RECIPROCITY'
  /** The reforms that were excluded: with them the target could be reached. */
  | 'EXCLUSIONS'
  /** The limit of cost per country: without it the target could be reached. */
  | 'MAX_COST_PER_COUNTRY'
  /** That recognitions must be returned: without it the target could be reached. */
  | 'RECIPROCITY'
  /** Rules that no reform of the group’s countries lifts far enough: see the blockers. */
  | 'RULES';

/** Who receives the data. */
export type Recipient =
  /** An independent controller, which decides itself on purposes and means. */
  | 'CONTROLLER'
  /** Another company of the exporter’s group. */
  | 'GROUP_COMPANY'
  /** A processor, which acts for the exporter (a cloud host, say). */
  | 'PROCESSOR';

/** What a kind of reform costs, instead of the data set’s figure. */
export type ReformCostInput = {
  /** Its relative effort, 0 to 1,000,000: only ratios matter. */
  cost: number;
  /** The kind. */
  kind: ReformKind;
};

/** A reform to try out. */
export type ReformInput = {
  /** Whose reform it is: a country of the group, by ISO 3166-1 alpha-2 code. */
  country: string | number;
  /** Its kind. */
  kind: ReformKind;
  /** For ADD_RULE only: the rule that is added. */
  rule?: RuleInput | null | undefined;
  /** By kind: the country or group that is recognised, a mechanism, the id of a rule, of an agreement, a feature, the id of a benchmark or of a bill. ADD_RULE takes rule instead. In exclude it may be left out: then all reforms of the kind and country are meant. */
  target?: string | number | null | undefined;
};

/** A kind of reform that can be tried out. */
export type ReformKind =
  /** Accede to an agreement. */
  | 'ACCEDE'
  /** Make a ground usable that the law names and the authority has not yet opened. */
  | 'ACTIVATE_MECHANISM'
  /** Add a ground for transfers under the law as it stands. */
  | 'ADD_MECHANISM'
  /** Add a rule. */
  | 'ADD_RULE'
  /** Add a feature to the framework. */
  | 'ADOPT_FEATURE'
  /** Enact a law on the model of a benchmark. */
  | 'ENACT_BENCHMARK'
  /** Enact a bill. */
  | 'ENACT_BILL'
  /** Recognise the protection of a destination as adequate. */
  | 'GRANT_ADEQUACY'
  /** Take a rule away. */
  | 'REMOVE_RULE'
  /** Withdraw a recognition of adequacy. */
  | 'REVOKE_ADEQUACY'
  /** Withdraw from an agreement. */
  | 'WITHDRAW';

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

/** A rule that is tried out. */
export type RuleInput = {
  /** Whether it must be met besides other grounds; false by default. It stands in a law of its own in either case. */
  cumulative?: boolean | null | undefined;
  /** The data that it concerns, at least one category. */
  dataCategories: Array<DataCategory>;
  /** The countries, groups or agreements (for their parties) that it speaks of; all destinations by default. */
  destinations?: Array<string> | null | undefined;
  /** What it does; FREE_FLOW is refused, since ADD_RULE closes. */
  effect: RuleEffect;
  /** The grounds that it leaves open; none by default. */
  mechanisms?: Array<Mechanism> | null | undefined;
  /** The sectors that it concerns; ALL for the whole economy. */
  sectors: Array<Sector>;
};

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

export type CompareQueryVariables = Exact<{
  group: CountryGroup;
  asOf: string;
  benchmark?: string | number | null | undefined;
  lang: Lang;
}>;


export type CompareQuery = { comparison: { asOf: string, order: Array<string>, meanHeterogeneity: number | null, meanHeterogeneityLow: number, meanHeterogeneityHigh: number, meanCoverage: number, weakPairs: number, unknownPairs: number, benchmark: { id: string, name: string, permalink: string, verification: Verification | null } | null, countries: Array<{ id: string, name: string }>, frameworks: Array<{ state: FrameworkState, country: { name: string }, laws: Array<{ id: string, title: string, shortName: string | null }> }>, features: Array<{ feature: FeatureName, benchmark: { value: FeatureValue, locator: string | null, note: string | null, number: number | null, block: FeatureBlock } | null, cells: Array<{ country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null }> }>, pairs: Array<{ a: string, b: string, heterogeneity: number | null, low: number, high: number, coverage: number, weak: boolean }>, clusters: Array<{ countries: Array<{ id: string }> }>, unplaced: Array<{ id: string }>, neighbours: Array<{ country: { id: string }, nearest: { heterogeneity: number, weak: boolean, countries: Array<{ id: string }> } | null, farthest: { heterogeneity: number, weak: boolean, countries: Array<{ id: string }> } | null }>, strength: Array<{ asked: number, value: number | null, low: number, high: number, missing: Array<FeatureName>, country: { id: string }, blocks: Array<{ block: FeatureBlock, asked: number, value: number | null, low: number, high: number }> }> } };

export type ComparedCellFragment = { country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null };

export type ComparedNeighboursFragment = { heterogeneity: number, weak: boolean, countries: Array<{ id: string }> };

export type ComparedBenchmarksQueryVariables = Exact<{
  lang: Lang;
}>;


export type ComparedBenchmarksQuery = { benchmarks: Array<{ id: string, name: string, features: Array<{ feature: FeatureName, block: FeatureBlock }> }> };

export type ComparedLawQueryVariables = Exact<{
  id: string | number;
}>;


export type ComparedLawQuery = { law: { jurisdiction:
      | { id: string }
      | { id: string }
    , sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } | null };

export type ComparedPairQueryVariables = Exact<{
  countries: Array<string | number> | string | number;
  asOf: string;
}>;


export type ComparedPairQuery = { comparison: { pairs: Array<{ a: string, b: string, heterogeneity: number | null, low: number, high: number, coverage: number, weak: boolean, missing: Array<FeatureName>, differences: Array<{ feature: FeatureName, difference: number, contribution: number, a: { country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null }, b: { country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null } }>, figures: Array<{ feature: FeatureName, difference: number | null, a: { country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null }, b: { country: string, feature: FeatureName, value: FeatureValue | null, fallsShort: boolean | null, locator: string | null, note: string | null, number: number | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null } }> }> } };

export type NearestToRecognitionQueryVariables = Exact<{
  group: CountryGroup;
  asOf: string;
  benchmark: string | number;
  lang: Lang;
}>;


export type NearestToRecognitionQuery = { candidates: { pairs: { totalCount: number, edges: Array<{ node: { mutual: boolean, distanceLow: number, distanceHigh: number, summary: string, one: { askedOn: CriteriaBasis, namesAdequacy: boolean | null, country: { id: string, name: string }, recognises: { since: { date: string } | null } | null, changes: Array<{ kind: AdequacyChangeKind, criterion: { feature: FeatureName, askedLocator: string | null, askedBy: { id: string, title: string, shortName: string | null } | null } | null }>, notRecorded: Array<{ feature: FeatureName }> }, other: { askedOn: CriteriaBasis, namesAdequacy: boolean | null, country: { id: string, name: string }, recognises: { since: { date: string } | null } | null, changes: Array<{ kind: AdequacyChangeKind, criterion: { feature: FeatureName, askedLocator: string | null, askedBy: { id: string, title: string, shortName: string | null } | null } | null }>, notRecorded: Array<{ feature: FeatureName }> } } }> } } };

export type SideOfRecognitionFragment = { askedOn: CriteriaBasis, namesAdequacy: boolean | null, country: { id: string, name: string }, recognises: { since: { date: string } | null } | null, changes: Array<{ kind: AdequacyChangeKind, criterion: { feature: FeatureName, askedLocator: string | null, askedBy: { id: string, title: string, shortName: string | null } | null } | null }>, notRecorded: Array<{ feature: FeatureName }> };

export type PlacesQueryVariables = Exact<{
  lang: Lang;
}>;


export type PlacesQuery = { countries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, otherCountries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, agreements: { edges: Array<{ node: { id: string, kind: AgreementKind, status: AgreementStatus, name: string } }> }, dataset: { title: string, version: string, date: string, license: string, hash: string } };

export type PlaceFragment = { id: string, name: string, covered: boolean, subregion: Subregion };

export type ReformChoicesQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf: string;
  lang: Lang;
}>;


export type ReformChoicesQuery = { matrix: { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, barriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, corridorCount: number, lawTitle: string, corridors: Array<{ destination: string }>, law: { id: string, title: string, shortName: string | null, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
         } | null, rules: Array<{ id: string, effect: RuleEffect, mechanisms: Array<Mechanism>, notYetUsable: boolean, usableFrom: { date: string } | null, provision: { id: string, locator: string, verification: Verification | null } }> }>, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> }, benchmarks: Array<{ id: string, name: string }>, costs: { version: number, weights: Array<{ of: string, weight: number, reason: string | null }> } | null };

export type ReformCountryQueryVariables = Exact<{
  country: string | number;
  asOf: string;
  lang: Lang;
}>;


export type ReformCountryQuery = { country: { id: string, laws: Array<{ id: string, title: string, shortName: string | null, provisions: Array<{ locator: string, rules: Array<{ id: string, effect: RuleEffect, mechanisms: Array<Mechanism>, notYetUsable: boolean, usableFrom: { date: string } | null }> }> }>, recognises: Array<{ to:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, memberships: Array<{ agreement: { id: string, name: string } }> } | null, bills: { edges: Array<{ node: { id: string, title: string, shortName: string | null } }> } };

export type ModelClausesQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf: string;
  lang: Lang;
}>;


export type ModelClausesQuery = { clauses: { free: number, carried: number, fewest: Array<{ family: ClauseFamily, country: string | null }>, accepted: Array<{ corridors: number, origins: Array<string>, instrument: { family: ClauseFamily, country: string | null }, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null, jurisdiction:
              | { name: string }
              | { name: string }
             } } }> }>, unrecorded: Array<{ origin: string, destination: string }>, beyond: Array<{ origin: string, destination: string }> } };

export type CheapestReformsQueryVariables = Exact<{
  group: CountryGroup;
  target: CorridorLevel;
  constraints?: PackageConstraints | null | undefined;
  benchmark: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf: string;
  lang: Lang;
}>;


export type CheapestReformsQuery = { package: { feasible: boolean, obstacle: PackageObstacle | null, cost: number | null, optimal: boolean, gap: number | null, reforms: Array<{ kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } }>, before: { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> }, after: { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> }, curve: Array<{ gained: number, atTarget: number, cost: number, reform: { kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } } }>, refusals: Array<{ dispensable: boolean, costWithout: number | null, ownCorridorsLost: number, othersCorridorsLost: number, country: { id: string, name: string }, touches: Array<{ id: string, name: string }> }>, unreachable: Array<{ origin: string, destination: string }>, blockers: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null, jurisdiction:
            | { id: string }
            | { id: string }
           } } }>, candidates: Array<{ chosen: boolean, corridors: number, reform: { kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } } }>, outcome: { notApplied: Array<string>, frames: Array<{ id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification }>, pairEffects: Array<{ countries: Array<string>, low: number, high: number, heterogeneityChange: number | null, assumptions: Array<string>, effect: { id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification } }> } } };

export type SharedBurdenQueryVariables = Exact<{
  group: CountryGroup;
  target: CorridorLevel;
  constraints?: PackageConstraints | null | undefined;
  benchmark: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf: string;
  lang: Lang;
}>;


export type SharedBurdenQuery = { package: { pareto: Array<{ totalCost: number, largestShare: number, reforms: Array<{ kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } }> }> } };

export type SimulateReformsQueryVariables = Exact<{
  group: CountryGroup;
  reforms: Array<ReformInput> | ReformInput;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf: string;
  lang: Lang;
}>;


export type SimulateReformsQuery = { simulation: { reforms: Array<{ kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } }>, before: { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> }, after: { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> }, changed: Array<{ origin: string, destination: string, before: CorridorLevel | null, after: CorridorLevel | null, certaintyBefore: Certainty, certaintyAfter: Certainty, frictionBefore: number | null, frictionAfter: number | null, reforms: Array<{ label: string }> }>, touched: Array<{ change: CommitmentChange, country: { id: string, name: string }, towards: Array<{ id: string, name: string }>, agreement: { id: string, name: string }, commitment: { id: string, locator: string, heading: string | null, bindingness: Bindingness, verification: Verification | null } }>, outcome: { notApplied: Array<string>, frames: Array<{ id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification }>, pairEffects: Array<{ countries: Array<string>, low: number, high: number, heterogeneityChange: number | null, assumptions: Array<string>, effect: { id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification } }> } } };

export type ToldReformFragment = { kind: ReformKind, target: string, label: string, cost: number, agreed: boolean, country: { id: string, name: string } };

export type ReformedMatrixFragment = { openShare: number, meanFriction: number | null, unknownCells: number, unregulatedCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> };

export type ToldOutcomeFragment = { notApplied: Array<string>, frames: Array<{ id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification }>, pairEffects: Array<{ countries: Array<string>, low: number, high: number, heterogeneityChange: number | null, assumptions: Array<string>, effect: { id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification } }> };

export type ToldEffectFragment = { id: string, authors: string, title: string, year: number, url: string, locator: string | null, outcome: string | null, per: string | null, condition: string | null, scope: string, cap: string | null, caveat: string, value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, verification: Verification };

export type TraceQueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type TraceQuery = { trace: { asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, weakestVerification: Verification | null, permalink: string, apa: string, bibtex: string, csl: string, origin: { id: string, name: string }, destination: { id: string, name: string }, barriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null } }>, conditionalBarriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null } }> } };

export type TracedBarrierFragment = { id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, summary: string, law: { id: string, title: string, shortName: string | null } };

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
export const ComparedCellFragmentDoc = new TypedDocumentString(`
    fragment ComparedCell on FrameworkCell {
  country
  feature
  value
  fallsShort
  locator
  note
  number
  verification
  law {
    id
    title
    shortName
  }
}
    `, {"fragmentName":"ComparedCell"}) as unknown as TypedDocumentString<ComparedCellFragment, unknown>;
export const ComparedNeighboursFragmentDoc = new TypedDocumentString(`
    fragment ComparedNeighbours on Neighbours {
  heterogeneity
  weak
  countries {
    id
  }
}
    `, {"fragmentName":"ComparedNeighbours"}) as unknown as TypedDocumentString<ComparedNeighboursFragment, unknown>;
export const SideOfRecognitionFragmentDoc = new TypedDocumentString(`
    fragment SideOfRecognition on AdequacySide {
  country {
    id
    name(lang: $lang)
  }
  askedOn
  namesAdequacy
  recognises {
    since {
      date
    }
  }
  changes {
    kind
    criterion {
      feature
      askedLocator
      askedBy {
        id
        title
        shortName
      }
    }
  }
  notRecorded {
    feature
  }
}
    `, {"fragmentName":"SideOfRecognition"}) as unknown as TypedDocumentString<SideOfRecognitionFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Country {
  id
  name(lang: $lang)
  covered
  subregion
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ToldReformFragmentDoc = new TypedDocumentString(`
    fragment ToldReform on Reform {
  kind
  target
  label(lang: $lang)
  cost
  agreed
  country {
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"ToldReform"}) as unknown as TypedDocumentString<ToldReformFragment, unknown>;
export const ReformedMatrixFragmentDoc = new TypedDocumentString(`
    fragment ReformedMatrix on CorridorMatrix {
  countries {
    id
    name(lang: $lang)
  }
  cells {
    origin
    destination
    level
    certainty
  }
  openShare
  meanFriction
  unknownCells
  unregulatedCells
}
    `, {"fragmentName":"ReformedMatrix"}) as unknown as TypedDocumentString<ReformedMatrixFragment, unknown>;
export const ToldEffectFragmentDoc = new TypedDocumentString(`
    fragment ToldEffect on PublishedEffect {
  id
  authors
  title
  year
  url
  locator
  outcome
  per
  condition
  scope
  cap
  caveat
  value
  low
  high
  unit
  approximate
  verification
}
    `, {"fragmentName":"ToldEffect"}) as unknown as TypedDocumentString<ToldEffectFragment, unknown>;
export const ToldOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ToldOutcome on HarmonisationOutcome {
  frames {
    ...ToldEffect
  }
  pairEffects {
    countries
    low
    high
    heterogeneityChange
    assumptions
    effect {
      ...ToldEffect
    }
  }
  notApplied
}
    fragment ToldEffect on PublishedEffect {
  id
  authors
  title
  year
  url
  locator
  outcome
  per
  condition
  scope
  cap
  caveat
  value
  low
  high
  unit
  approximate
  verification
}`, {"fragmentName":"ToldOutcome"}) as unknown as TypedDocumentString<ToldOutcomeFragment, unknown>;
export const TracedBarrierFragmentDoc = new TypedDocumentString(`
    fragment TracedBarrier on Barrier {
  id
  kind
  level
  threshold
  potentialConflict
  summary(lang: $lang)
  law {
    id
    title
    shortName
  }
}
    `, {"fragmentName":"TracedBarrier"}) as unknown as TypedDocumentString<TracedBarrierFragment, unknown>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($group: CountryGroup!, $asOf: Date!, $benchmark: ID, $lang: Lang!) {
  comparison: compareFrameworks(group: $group, asOf: $asOf, benchmark: $benchmark) {
    asOf
    benchmark {
      id
      name(lang: $lang)
      permalink
      verification
    }
    countries {
      id
      name(lang: $lang)
    }
    frameworks {
      country {
        name(lang: $lang)
      }
      state
      laws {
        id
        title
        shortName
      }
    }
    features {
      feature
      benchmark {
        value
        locator
        note
        number
        block
      }
      cells {
        ...ComparedCell
      }
    }
    pairs {
      a
      b
      heterogeneity
      low
      high
      coverage
      weak
    }
    order
    clusters {
      countries {
        id
      }
    }
    unplaced {
      id
    }
    neighbours {
      country {
        id
      }
      nearest {
        ...ComparedNeighbours
      }
      farthest {
        ...ComparedNeighbours
      }
    }
    strength {
      country {
        id
      }
      asked
      value
      low
      high
      missing
      blocks {
        block
        asked
        value
        low
        high
      }
    }
    meanHeterogeneity
    meanHeterogeneityLow
    meanHeterogeneityHigh
    meanCoverage
    weakPairs
    unknownPairs
  }
}
    fragment ComparedCell on FrameworkCell {
  country
  feature
  value
  fallsShort
  locator
  note
  number
  verification
  law {
    id
    title
    shortName
  }
}
fragment ComparedNeighbours on Neighbours {
  heterogeneity
  weak
  countries {
    id
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ComparedBenchmarksDocument = new TypedDocumentString(`
    query ComparedBenchmarks($lang: Lang!) {
  benchmarks {
    id
    name(lang: $lang)
    features {
      feature
      block
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedBenchmarksQuery, ComparedBenchmarksQueryVariables>;
export const ComparedLawDocument = new TypedDocumentString(`
    query ComparedLaw($id: ID!) {
  law(id: $id) {
    jurisdiction {
      id
    }
    sources {
      id
      title
      publisher
      locator
      url
      verification
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedLawQuery, ComparedLawQueryVariables>;
export const ComparedPairDocument = new TypedDocumentString(`
    query ComparedPair($countries: [ID!]!, $asOf: Date!) {
  comparison: compareFrameworks(group: {countries: $countries}, asOf: $asOf) {
    pairs {
      a
      b
      heterogeneity
      low
      high
      coverage
      weak
      missing
      differences {
        feature
        difference
        contribution
        a {
          ...ComparedCell
        }
        b {
          ...ComparedCell
        }
      }
      figures {
        feature
        difference
        a {
          ...ComparedCell
        }
        b {
          ...ComparedCell
        }
      }
    }
  }
}
    fragment ComparedCell on FrameworkCell {
  country
  feature
  value
  fallsShort
  locator
  note
  number
  verification
  law {
    id
    title
    shortName
  }
}`) as unknown as TypedDocumentString<ComparedPairQuery, ComparedPairQueryVariables>;
export const NearestToRecognitionDocument = new TypedDocumentString(`
    query NearestToRecognition($group: CountryGroup!, $asOf: Date!, $benchmark: ID!, $lang: Lang!) {
  candidates: adequacyCandidates(
    group: $group
    asOf: $asOf
    benchmark: $benchmark
  ) {
    pairs(first: 6) {
      totalCount
      edges {
        node {
          mutual
          distanceLow
          distanceHigh
          summary(lang: $lang)
          one {
            ...SideOfRecognition
          }
          other {
            ...SideOfRecognition
          }
        }
      }
    }
  }
}
    fragment SideOfRecognition on AdequacySide {
  country {
    id
    name(lang: $lang)
  }
  askedOn
  namesAdequacy
  recognises {
    since {
      date
    }
  }
  changes {
    kind
    criterion {
      feature
      askedLocator
      askedBy {
        id
        title
        shortName
      }
    }
  }
  notRecorded {
    feature
  }
}`) as unknown as TypedDocumentString<NearestToRecognitionQuery, NearestToRecognitionQueryVariables>;
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
export const ReformChoicesDocument = new TypedDocumentString(`
    query ReformChoices($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date!, $lang: Lang!) {
  matrix: corridorMatrix(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    ...ReformedMatrix
    barriers {
      id
      kind
      level
      corridorCount
      corridors {
        destination
      }
      lawTitle
      law {
        id
        title
        shortName
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
      rules {
        id
        effect
        mechanisms
        notYetUsable
        usableFrom {
          date
        }
        provision {
          id
          locator
          verification
        }
      }
    }
  }
  benchmarks {
    id
    name(lang: $lang)
  }
  costs: method(id: "REFORM_COSTS") {
    version
    weights {
      of
      weight
      reason
    }
  }
}
    fragment ReformedMatrix on CorridorMatrix {
  countries {
    id
    name(lang: $lang)
  }
  cells {
    origin
    destination
    level
    certainty
  }
  openShare
  meanFriction
  unknownCells
  unregulatedCells
}`) as unknown as TypedDocumentString<ReformChoicesQuery, ReformChoicesQueryVariables>;
export const ReformCountryDocument = new TypedDocumentString(`
    query ReformCountry($country: ID!, $asOf: Date!, $lang: Lang!) {
  country(id: $country) {
    id
    laws(asOf: $asOf) {
      id
      title
      shortName
      provisions {
        locator
        rules {
          id
          effect
          mechanisms
          notYetUsable
          usableFrom {
            date
          }
        }
      }
    }
    recognises(asOf: $asOf) {
      to {
        id
        name(lang: $lang)
      }
    }
    memberships(asOf: $asOf) {
      agreement {
        id
        name: nameIn(lang: $lang)
      }
    }
  }
  bills: laws(filter: {country: $country, kind: BILL}, first: 100) {
    edges {
      node {
        id
        title
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReformCountryQuery, ReformCountryQueryVariables>;
export const ModelClausesDocument = new TypedDocumentString(`
    query ModelClauses($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date!, $lang: Lang!) {
  clauses: modelClauses(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    free
    carried
    fewest {
      family
      country
    }
    accepted {
      corridors
      origins
      instrument {
        family
        country
      }
      rules {
        id
        provision {
          id
          locator
          verification
          law {
            id
            title
            shortName
            jurisdiction {
              name(lang: $lang)
            }
          }
        }
      }
    }
    unrecorded {
      origin
      destination
    }
    beyond {
      origin
      destination
    }
  }
}
    `) as unknown as TypedDocumentString<ModelClausesQuery, ModelClausesQueryVariables>;
export const CheapestReformsDocument = new TypedDocumentString(`
    query CheapestReforms($group: CountryGroup!, $target: CorridorLevel!, $constraints: PackageConstraints, $benchmark: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date!, $lang: Lang!) {
  package: reformPackage(
    group: $group
    target: $target
    constraints: $constraints
    benchmark: $benchmark
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    feasible
    obstacle
    cost
    optimal
    gap
    reforms {
      ...ToldReform
    }
    before {
      ...ReformedMatrix
    }
    after {
      ...ReformedMatrix
    }
    curve {
      gained
      atTarget
      cost
      reform {
        ...ToldReform
      }
    }
    refusals {
      country {
        id
        name(lang: $lang)
      }
      dispensable
      costWithout
      ownCorridorsLost
      othersCorridorsLost
      touches {
        id
        name(lang: $lang)
      }
    }
    unreachable {
      origin
      destination
    }
    blockers {
      id
      effect
      provision {
        id
        locator
        summary
        verification
        law {
          id
          title
          shortName
          jurisdiction {
            id
          }
        }
      }
    }
    candidates {
      chosen
      corridors
      reform {
        ...ToldReform
      }
    }
    outcome {
      ...ToldOutcome
    }
  }
}
    fragment ToldReform on Reform {
  kind
  target
  label(lang: $lang)
  cost
  agreed
  country {
    id
    name(lang: $lang)
  }
}
fragment ReformedMatrix on CorridorMatrix {
  countries {
    id
    name(lang: $lang)
  }
  cells {
    origin
    destination
    level
    certainty
  }
  openShare
  meanFriction
  unknownCells
  unregulatedCells
}
fragment ToldOutcome on HarmonisationOutcome {
  frames {
    ...ToldEffect
  }
  pairEffects {
    countries
    low
    high
    heterogeneityChange
    assumptions
    effect {
      ...ToldEffect
    }
  }
  notApplied
}
fragment ToldEffect on PublishedEffect {
  id
  authors
  title
  year
  url
  locator
  outcome
  per
  condition
  scope
  cap
  caveat
  value
  low
  high
  unit
  approximate
  verification
}`) as unknown as TypedDocumentString<CheapestReformsQuery, CheapestReformsQueryVariables>;
export const SharedBurdenDocument = new TypedDocumentString(`
    query SharedBurden($group: CountryGroup!, $target: CorridorLevel!, $constraints: PackageConstraints, $benchmark: ID!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date!, $lang: Lang!) {
  package: reformPackage(
    group: $group
    target: $target
    constraints: $constraints
    benchmark: $benchmark
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    pareto {
      totalCost
      largestShare
      reforms {
        ...ToldReform
      }
    }
  }
}
    fragment ToldReform on Reform {
  kind
  target
  label(lang: $lang)
  cost
  agreed
  country {
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<SharedBurdenQuery, SharedBurdenQueryVariables>;
export const SimulateReformsDocument = new TypedDocumentString(`
    query SimulateReforms($group: CountryGroup!, $reforms: [ReformInput!]!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date!, $lang: Lang!) {
  simulation: simulateReforms(
    group: $group
    reforms: $reforms
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    reforms {
      ...ToldReform
    }
    before {
      ...ReformedMatrix
    }
    after {
      ...ReformedMatrix
    }
    changed {
      origin
      destination
      before
      after
      certaintyBefore
      certaintyAfter
      frictionBefore
      frictionAfter
      reforms {
        label(lang: $lang)
      }
    }
    touched {
      change
      country {
        id
        name(lang: $lang)
      }
      towards {
        id
        name(lang: $lang)
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      commitment {
        id
        locator
        heading
        bindingness
        verification
      }
    }
    outcome {
      ...ToldOutcome
    }
  }
}
    fragment ToldReform on Reform {
  kind
  target
  label(lang: $lang)
  cost
  agreed
  country {
    id
    name(lang: $lang)
  }
}
fragment ReformedMatrix on CorridorMatrix {
  countries {
    id
    name(lang: $lang)
  }
  cells {
    origin
    destination
    level
    certainty
  }
  openShare
  meanFriction
  unknownCells
  unregulatedCells
}
fragment ToldOutcome on HarmonisationOutcome {
  frames {
    ...ToldEffect
  }
  pairEffects {
    countries
    low
    high
    heterogeneityChange
    assumptions
    effect {
      ...ToldEffect
    }
  }
  notApplied
}
fragment ToldEffect on PublishedEffect {
  id
  authors
  title
  year
  url
  locator
  outcome
  per
  condition
  scope
  cap
  caveat
  value
  low
  high
  unit
  approximate
  verification
}`) as unknown as TypedDocumentString<SimulateReformsQuery, SimulateReformsQueryVariables>;
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
  summary(lang: $lang)
  law {
    id
    title
    shortName
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;