/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How far the annexes of a party to an agreement were searched for reservations. */
export type AnnexesSearched =
  /** For none: what is recorded is not known to be all. */
  | 'NOT_SEARCHED'
  /** For some of them. */
  | 'PARTLY'
  /** For all commitments of the agreement that bind the party. */
  | 'SEARCHED';

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

/** What is recorded to happen on a day. */
export type ChangeKind =
  /** An agreement enters into force for the first of its parties; see PARTY_JOINS for each. */
  | 'AGREEMENT_IN_FORCE'
  /** An agreement is signed. */
  | 'AGREEMENT_SIGNED'
  /** A bill is introduced, goes a step further or is stopped, or was adopted without having become law. */
  | 'BILL'
  /** A commitment ends before its agreement does. */
  | 'COMMITMENT_ENDS'
  /** A commitment starts on a day of its own, later than its agreement: a transition ends. */
  | 'COMMITMENT_STARTS'
  /** A law is adopted. */
  | 'LAW_ADOPTED'
  /** A law enters into force, with all its rules that name no later start. */
  | 'LAW_IN_FORCE'
  /** A law ends, and none is recorded that takes its place. */
  | 'LAW_REPEALED'
  /** A law, or its old text, ends, and another one that is recorded takes its place. */
  | 'LAW_REPLACED'
  /** An authority opens the mechanisms that a rule in force names. */
  | 'MECHANISM_USABLE'
  /** A country leaves a group, or the law of a group ends to bind it. */
  | 'MEMBERSHIP_ENDS'
  /** A country becomes a member of a group, or the law of a group begins to bind it. */
  | 'MEMBERSHIP_STARTS'
  /** An agreement begins to bind a country or group; of a bloc that makes law, its law does too. */
  | 'PARTY_JOINS'
  /** An agreement ends to bind a country or group; of a bloc that makes law, its law does too. */
  | 'PARTY_LEAVES'
  /** A country or group recognises the protection of another as adequate. */
  | 'RECOGNITION_GIVEN'
  /** Such a recognition ends. */
  | 'RECOGNITION_WITHDRAWN'
  /** An authority is dissolved. */
  | 'REGULATOR_DISSOLVED'
  /** An authority is set up. */
  | 'REGULATOR_ESTABLISHED'
  /** A rule ends before its law does. */
  | 'RULE_ENDS'
  /** A rule starts to apply later than its law. */
  | 'RULE_STARTS';

/** How a change shares in what happened to a corridor. */
export type ChangeShare =
  /** Of the changes of that day, the corridor would have another level only without this one. */
  | 'ALONE'
  /** This one would have been enough, and so would each of the others of the same day: see with. */
  | 'EITHER'
  /** It took this one and others of the same day: see with. */
  | 'TOGETHER';

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

/** How strong a commitment is: how it binds, and whether a panel can enforce it. From the weakest to the strongest. */
export type CommitmentStrength =
  /** A promise to try. */
  | 'BEST_ENDEAVOUR'
  /** A duty of international law that no panel can enforce. */
  | 'BINDING'
  /** A duty of international law that a panel can enforce. */
  | 'BINDING_WITH_DISPUTE_SETTLEMENT'
  /** A channel for cooperation that binds to no result. */
  | 'COOPERATION'
  /** Nothing. */
  | 'NONE';

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

/** Whether a reservation covers a law that potentially breaches a commitment. The three are never merged. */
export type ConflictShelter =
  /** No recorded reservation covers the law, and the annexes were not searched: one may exist. */
  | 'NOT_CHECKED'
  /** The annexes of the party to the agreement were searched for this commitment, or do not reach it, and no recorded reservation covers the law. */
  | 'NOT_SHELTERED'
  /** A recorded reservation of the party lifts the commitment and covers the law, in its sector and on the day. */
  | 'SHELTERED';

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

/** The kind of a group of countries. */
export type GroupKind =
  /** A community whose decisions apply in its members. */
  | 'COMMUNITY'
  /** An economic area that shares the law of a union. */
  | 'ECONOMIC_AREA'
  /** An association whose states conclude trade agreements together. */
  | 'TRADE_ASSOCIATION'
  /** A union that makes law for its members. */
  | 'UNION';

/** How far a country has in place what a join names. An absent fact is NOT_RECORDED unless the data set covers the matter. */
export type InPlaceStatus =
  /** It is in place. */
  | 'IN_PLACE'
  /** A figure is recorded; the join sets no mark, so that it is no verdict. */
  | 'MEASURED'
  /** The join names a law or an agenda of other countries: it says nothing of this one. */
  | 'NOT_CONCERNED'
  /** It is not in place, and the data set covers the matter for this country. */
  | 'NOT_IN_PLACE'
  /** The data set does not cover the matter for this country, or does not record it. It may be in place. */
  | 'NOT_RECORDED'
  /** It is in place in part: weaker, narrower, or enacted and not yet in force. */
  | 'PARTLY';

/** How far an authority is independent. */
export type Independence =
  /** Functionally autonomous within the executive. */
  | 'AUTONOMOUS_IN_GOVERNMENT'
  /** A court. */
  | 'COURT'
  /** Independent of the government by law. */
  | 'INDEPENDENT'
  /** A unit of a ministry. */
  | 'MINISTRY_UNIT'
  /** Provided for by law, not yet set up. */
  | 'NOT_YET_ESTABLISHED';

/** What a join rests on. */
export type JoinBasis =
  /** A judgement of whoever made the join: no source says it. */
  | 'JUDGED'
  /** A source names the matter itself; the sources of the join say which. */
  | 'STATED';

/** Why a party is not bound by a commitment of an agreement that binds it. */
export type KeptBy =
  /** The commitment has ended. */
  | 'ENDED'
  /** The agreement, an annex or a side letter excepts the party. */
  | 'EXCEPTED'
  /** The commitment starts later: a transition still runs. */
  | 'LATER';

/** The rank of a law. */
export type LawKind =
  /** A draft that has not been enacted. */
  | 'BILL'
  /** The constitution. */
  | 'CONSTITUTION'
  /** A decree of the executive. */
  | 'DECREE'
  /** Guidance that does not bind. */
  | 'GUIDELINE'
  /** A judgment that states a rule. */
  | 'JUDGMENT'
  /** A regulation of general effect, including Decisions and Regulations of regional organisations. */
  | 'REGULATION'
  /** A resolution, circular or order of an authority. */
  | 'RESOLUTION'
  /** An act of the legislature, or one with its force. */
  | 'STATUTE';

/** How a law or agreement relates to another. */
export type LawRelationType =
  /** Its text is changed by the other. */
  | 'AMENDED_BY'
  /** Changes the text of the other. */
  | 'AMENDS'
  /** Is carried out in more detail by the other. */
  | 'IMPLEMENTED_BY'
  /** Carries out the other in more detail. */
  | 'IMPLEMENTS'
  /** Is connected with the other. */
  | 'RELATES_TO'
  /** Its force is ended by the other. */
  | 'REPEALED_BY'
  /** Ends the force of the other. */
  | 'REPEALS'
  /** Its place is taken by the other. */
  | 'REPLACED_BY'
  /** Takes the place of the other. */
  | 'REPLACES';

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

/** The test of necessity that a measure must pass to rest on an exception. */
export type NecessityTest =
  /** The measure is necessary for the objective. */
  | 'NECESSARY'
  /** No test of necessity. */
  | 'NONE'
  /** The restriction is no greater than required to achieve the objective. */
  | 'NO_GREATER_THAN_REQUIRED';

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

/** What a reservation keeps outside a commitment. */
export type ReservationMeasures =
  /** Listed existing measures. */
  | 'EXISTING'
  /** Policy space for future measures. */
  | 'FUTURE';

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

/** A kind of record that search finds. */
export type SearchKind =
  /** Regional digital agendas. */
  | 'AGENDA'
  /** Agreements. */
  | 'AGREEMENT'
  /** Commitments of agreements. */
  | 'COMMITMENT'
  /** Countries. */
  | 'COUNTRY'
  /** Goals of agendas. */
  | 'GOAL'
  /** Groups of countries. */
  | 'GROUP'
  /** Laws. */
  | 'LAW'
  /** Provisions of laws. */
  | 'PROVISION'
  /** Authorities. */
  | 'REGULATOR';

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

export type BrazilToChile2020QueryVariables = Exact<{
  origin: string | number;
  destination: string | number;
  dataCategory: DataCategory;
  recipient: Recipient;
  asOf?: string | null | undefined;
}>;


export type BrazilToChile2020Query = { traceCorridor: { level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, friction: number | null, explanation: string, weakestVerification: Verification | null, barriers: Array<{ kind: BarrierKind, level: CorridorLevel | null, law: { id: string, title: string, shortName: string | null }, regulators: Array<{ acronym: string | null, name: string }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string, rules: Array<{ provision: { locator: string, summary: string } }> }> }>, leftOut: Array<{ reason: string }> } };

export type BrazilToChileTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type BrazilToChileTodayQuery = { traceCorridor: { asOf: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, barriers: Array<{ level: CorridorLevel | null, potentialConflict: boolean, summary: string, rules: Array<{ effect: RuleEffect, usableFrom: { date: string, precision: DatePrecision } | null, provision: { locator: string, law: { shortName: string | null, title: string }, sources: Array<{ title: string, url: string | null, verification: Verification }> } }>, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string }> }>, disciplines: Array<{ exceptionsThatMayApply: Array<CommitmentException>, commitment: { locator: string, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null }, agreement: { id: string, name: string } }>, alsoWatch: Array<{ effect: RuleEffect, dataCategories: Array<DataCategory>, sectors: Array<Sector>, provision: { locator: string, law: { title: string } } }> } };

export type SpainToBrazilQueryVariables = Exact<{ [key: string]: never; }>;


export type SpainToBrazilQuery = { before: { asOf: string, level: CorridorLevel | null, certainty: Certainty, explanation: string, barriers: Array<{ law: { shortName: string | null, jurisdiction:
          | { name: string }
          | { name: string }
         }, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string }> }> }, after: { asOf: string, level: CorridorLevel | null, certainty: Certainty, explanation: string, barriers: Array<{ law: { shortName: string | null, jurisdiction:
          | { name: string }
          | { name: string }
         }, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string }> }> }, country: { recognisedBy: Array<{ scope: string | null, from:
        | { id: string, name: string }
        | { id: string, name: string }
      , since: { date: string } | null, instrument: { title: string } | null }> } | null };

export type AnswerFragment = { asOf: string, level: CorridorLevel | null, certainty: Certainty, explanation: string, barriers: Array<{ law: { shortName: string | null, jurisdiction:
        | { name: string }
        | { name: string }
       }, mechanisms: Array<{ mechanism: Mechanism, status: MechanismStatus, reason: string }> }> };

export type PacificAllianceQueryVariables = Exact<{ [key: string]: never; }>;


export type PacificAllianceQuery = { corridorMatrix: { asOf: string, openShare: number, meanFriction: number | null, unregulatedCells: number, unknownCells: number, countries: Array<{ id: string, name: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, friction: number | null }> } };

export type LawQueryVariables = Exact<{ [key: string]: never; }>;


export type LawQuery = { law: { title: string, titleEn: string | null, kind: LawKind, topics: Array<Topic>, status: LawStatus, adopted: { date: string } | null, inForce: { date: string, precision: DatePrecision } | null, jurisdiction:
      | { id: string, name: string }
      | { id: string, name: string }
    , enforcedBy: Array<{ acronym: string | null, name: string, independence: Independence | null }>, provisions: Array<{ locator: string, summary: string, verification: Verification | null, rules: Array<{ effect: RuleEffect, mechanisms: Array<Mechanism>, dataCategories: Array<DataCategory>, usableFrom: { date: string } | null }>, sources: Array<{ title: string, url: string | null, verification: Verification }> }>, relations: Array<{ type: LawRelationType, law: { id: string, title: string } | null, agreement: { id: string } | null }>, sources: Array<{ citation: string }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ cursor: string, node: { kind: SearchKind, id: string, title: string, record:
          | { kind: LawKind, country: { name: string } | null }
          | { acronym: string | null, website: string | null }
          | Record<PropertyKey, never>
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreementQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementQuery = { agreement: { name: string, nameEs: string | null, kind: AgreementKind, status: AgreementStatus, inForce: { date: string } | null, parties: Array<{ status: PartyStatus, party:
        | { id: string, name: string }
        | { id: string, name: string }
      , since: { date: string, precision: DatePrecision } | null }>, dataFlows: Array<{ locator: string, heading: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, summary: string | null, exceptParties: Array<
        | { id: string }
        | { id: string }
      >, sources: Array<{ title: string, url: string | null, verification: Verification }> }>, localisation: Array<{ locator: string, heading: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, summary: string | null, exceptParties: Array<
        | { id: string }
        | { id: string }
      >, sources: Array<{ title: string, url: string | null, verification: Verification }> }>, reservations: Array<{ annex: string, measures: ReservationMeasures, summary: string, party:
        | { id: string }
        | { id: string }
       }> } | null };

export type ArticleFragment = { locator: string, heading: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, summary: string | null, exceptParties: Array<
    | { id: string }
    | { id: string }
  >, sources: Array<{ title: string, url: string | null, verification: Verification }> };

export type CountryQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type CountryQuery = { country: { name: string, iso3: string, subregion: Subregion, covered: boolean, laws: Array<{ id: string, title: string, status: LawStatus, inForce: { date: string } | null }>, regulators: Array<{ name: string, acronym: string | null, kind: RegulatorKind, independence: Independence | null, website: string | null }>, memberships: Array<{ status: PartyStatus, agreement: { id: string, nameIn: string, kind: AgreementKind }, since: { date: string } | null }>, groups: Array<{ id: string, name: string }>, recognises: Array<{ to:
        | { name: string }
        | { name: string }
       }>, recognisedBy: Array<{ from:
        | { name: string }
        | { name: string }
       }> } | null };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { groups: Array<{ id: string, name: string, kind: GroupKind, members2019: Array<{ id: string }>, members2021: Array<{ id: string }>, laws: Array<{ id: string, title: string, inForce: { date: string } | null }> }> };

export type DatasetOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetOverviewQuery = { dataset: { title: string, version: string, hash: string, date: string, license: string, loadedAt: string, citation: string, counts: Array<{ kind: string, count: number }>, coverage: Array<{ country: string, topic: Topic, laws: number }>, verification: Array<{ verification: Verification, count: number, share: number }> } };

export type RegulatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RegulatorsQuery = { regulators: { totalCount: number, edges: Array<{ node: { id: string, name: string, acronym: string | null, independence: Independence | null, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
        , established: { date: string } | null, enforces: Array<{ id: string, shortName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataFlowCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataFlowCommitmentsQuery = { commitments: { totalCount: number, edges: Array<{ node: { id: string, locator: string, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, arbitrary: boolean, disguised: boolean }>, agreement: { id: string, name: string, inForce: { date: string } | null } } }> } };

export type CompareFrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareFrameworksQuery = { compareFrameworks: { meanHeterogeneity: number | null, meanCoverage: number, pairs: Array<{ a: string, b: string, heterogeneity: number | null, low: number, high: number, coverage: number, differences: Array<{ feature: FeatureName, a: { value: FeatureValue | null, locator: string | null }, b: { value: FeatureValue | null, locator: string | null } }> }>, strength: Array<{ value: number | null, low: number, high: number, country: { name: string }, blocks: Array<{ block: FeatureBlock, value: number | null }> }>, neighbours: Array<{ country: { name: string }, nearest: { heterogeneity: number, countries: Array<{ name: string }> } | null }> } };

export type CheapestPackageQueryVariables = Exact<{ [key: string]: never; }>;


export type CheapestPackageQuery = { reformPackage: { feasible: boolean, optimal: boolean, cost: number | null, reforms: Array<{ label: string, cost: number }>, curve: Array<{ gained: number, atTarget: number, reform: { label: string } }>, pareto: Array<{ totalCost: number, largestShare: number }>, refusals: Array<{ dispensable: boolean, ownCorridorsLost: number, othersCorridorsLost: number, country: { name: string } }>, blockers: Array<{ id: string, provision: { locator: string, law: { shortName: string | null } } }> } };

export type SimulateReformsQueryVariables = Exact<{
  reforms: Array<ReformInput> | ReformInput;
}>;


export type SimulateReformsQuery = { simulateReforms: { changed: Array<{ origin: string, destination: string, before: CorridorLevel | null, after: CorridorLevel | null, reforms: Array<{ label: string }> }>, touched: Array<{ change: CommitmentChange, country: { name: string }, commitment: { locator: string }, agreement: { name: string }, towards: Array<{ name: string }> }>, before: { openShare: number, meanFriction: number | null }, after: { openShare: number, meanFriction: number | null }, outcome: { frames: Array<{ id: string, value: number | null, unit: string | null, per: string | null, caveat: string, url: string }> } } };

export type LoadBearingFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadBearingFactsQuery = { loadBearingFacts: { totalCount: number, edges: Array<{ node: { kind: LoadBearingKind, label: string, verification: Verification | null, corridorCount: number, provision: { id: string, sources: Array<{ title: string, verification: Verification }> } | null } }> } };

export type ScoresQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoresQuery = { scores: { weightSet: string | null, method: { id: string, version: number, formula: string }, rows: Array<{ value: number | null, low: number, high: number, rank: number | null, country: { name: string }, rankBand: { best: number, worst: number }, points: Array<{ indicator: string, value: number | null, weight: number, reason: string, rules: Array<{ id: string, provision: { locator: string, law: { shortName: string | null } } }> }>, missing: Array<{ id: string, reason: string }> }> } };

export type DestinationFileQueryVariables = Exact<{ [key: string]: never; }>;


export type DestinationFileQuery = { traceCorridor: { level: CorridorLevel | null, destinationFile: { summary: string, frameworkState: FrameworkState, shareMetLow: number, shareMetHigh: number, criteria: { basis: CriteriaBasis, articles: Array<{ provision: { locator: string, law: { shortName: string | null } } }> }, governmentAccess: Array<{ id: string, provision: { locator: string, summary: string, law: { title: string } } }>, authorities: Array<{ name: string, independence: Independence | null }> } } };

export type PrecedentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrecedentsQuery = { precedents: { summary: string, landingZone: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, models: Array<{ id: string, locator: string }> } | null, next: { strength: CommitmentStrength, models: Array<{ id: string, locator: string, summary: string | null, agreement: { name: string } }>, inTheWay: Array<{ strength: CommitmentStrength, certain: boolean, country: { name: string } }> } | null, members: Array<{ strength: CommitmentStrength, country: { name: string }, forms: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitments: Array<{ commitment: { id: string, locator: string, sources: Array<{ title: string, verification: Verification }> }, agreement: { name: string }, through:
            | { id: string }
            | { id: string }
          , towards: Array<
            | { id: string }
            | { id: string }
          > }> }> }>, leftOut: Array<{ id: string, reason: string }> } };

export type RequestAndOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestAndOfferQuery = { requestAndOffer: { topics: Array<{ topic: CommitmentTopic, owedByOne: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, locator: string }> }, owedByOther: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, locator: string }> }, asksOfOne: Array<{ summary: string, certain: boolean, clause: { commitment: { id: string, locator: string, summary: string | null }, agreement: { name: string }, towards: Array<
            | { id: string }
            | { id: string }
          > } }>, offersOfOne: Array<{ summary: string, certain: boolean, clause: { commitment: { id: string } } }> }>, leftOut: Array<{ id: string, reason: string }> } };

export type PotentialConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type PotentialConflictsQuery = { conflicts: { totalCount: number, edges: Array<{ node: { threshold: string | null, level: CorridorLevel, shelter: ConflictShelter, exceptionsThatMayApply: Array<CommitmentException>, verification: Verification | null, reason: string, country: { name: string }, rule: { effect: RuleEffect, provision: { locator: string, summary: string, law: { title: string } } }, towards: Array<{ level: CorridorLevel, party:
            | { name: string }
            | { name: string }
           }>, commitment: { locator: string, bindingness: Bindingness, disputeSettlement: boolean | null }, agreement: { name: string }, reservations: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string }>, mayCover: Array<{ id: string, summary: string }>, annexSearches: Array<{ annexes: string, note: string | null }>, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, arbitrary: boolean, disguised: boolean }> } }> } };

export type AccessionQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessionQuery = { accession: { terms: Array<{ status: PartyStatus, note: string | null }>, coverageBefore: { low: number, high: number } | null, coverageAfter: { low: number, high: number } | null, corridors: Array<{ before: { origin: string, destination: string, level: CorridorLevel | null }, after: { level: CorridorLevel | null }, groundsGained: Array<{ mechanism: Mechanism, reason: string }>, disciplinesGained: Array<{ commitment: { id: string } }> }>, topics: Array<{ topic: CommitmentTopic, before: { strength: CommitmentStrength }, after: { strength: CommitmentStrength, commitments: Array<{ id: string }> } }>, conflictsBrought: { totalCount: number, edges: Array<{ node: { reason: string, country: { name: string } } }> } }, policySpace: { agreements: Array<{ annexesSearched: AnnexesSearched, agreement: { name: string }, keptOut: Array<{ keptBy: KeptBy, commitment: { id: string } }>, reservations: Array<{ id: string, measures: ReservationMeasures, summary: string }>, topicsLeftOpen: Array<{ topic: CommitmentTopic }> }> } };

export type WhatIsComingQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsComingQuery = { changes: { totalCount: number, undatedCount: number, edges: Array<{ node: { id: string, kind: ChangeKind, isFuture: boolean, summary: string, verification: Verification | null, date: { date: string, precision: DatePrecision }, jurisdiction:
          | { id: string }
          | { id: string }
         | null, sources: Array<{ title: string, url: string | null }>, corridors: Array<{ origin: string, destination: string, share: ChangeShare, before: { level: CorridorLevel | null, certainty: Certainty }, after: { level: CorridorLevel | null, certainty: Certainty }, changes: Array<{ id: string }> }> } }>, undated: Array<{ id: string, summary: string }> }, corrections: { edges: Array<{ node: { date: string, record: string, summary: string, before: string, after: string } }> } };

export type CorridorOverTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type CorridorOverTimeQuery = { corridorHistory: { from: string, to: string, periods: Array<{ from: string, to: string | null, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, share: ChangeShare | null, changes: Array<{ id: string, summary: string }> }>, undated: Array<{ id: string, summary: string }> }, traceCorridor: { level: CorridorLevel | null, nextChange: { date: string, corridors: Array<{ before: { level: CorridorLevel | null }, after: { level: CorridorLevel | null } }>, changes: Array<{ id: string, summary: string }> } | null }, matrixHistory: { periods: Array<{ from: string, to: string | null, openShare: number, unregulatedCells: number, changed: Array<{ origin: string, destination: string, share: ChangeShare }> }> } };

export type InPlaceTowardsAGoalQueryVariables = Exact<{ [key: string]: never; }>;


export type InPlaceTowardsAGoalQuery = { goal: { summary: string, note: string | null, verification: Verification | null, inPlace: { counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number }, byJoin: Array<{ join: { id: string, label: string, judgement: { by: string, basis: JoinBasis, why: string } }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number } }>, countries: Array<{ country: { name: string }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, feature: { value: FeatureValue | null, locator: string | null, law: { shortName: string | null, sources: Array<{ title: string, url: string | null, verification: Verification }> } | null } | null }> }> } } | null };

export const AnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorridorTrace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}}]}}]} as unknown as DocumentNode<AnswerFragment, unknown>;
export const ArticleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Article"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"}},{"kind":"Field","name":{"kind":"Name","value":"exceptParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]} as unknown as DocumentNode<ArticleFragment, unknown>;
export const BrazilToChile2020Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrazilToChile2020"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origin"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destination"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataCategory"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"friction"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestVerification"}}]}}]}}]} as unknown as DocumentNode<BrazilToChile2020Query, BrazilToChile2020QueryVariables>;
export const BrazilToChileTodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrazilToChileToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"CL","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"potentialConflict"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"usableFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptionsThatMayApply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alsoWatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BrazilToChileTodayQuery, BrazilToChileTodayQueryVariables>;
export const SpainToBrazilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpainToBrazil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"ES","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2025-12-31","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"ES","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"BR","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recognisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorridorTrace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"barriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}}]}}]} as unknown as DocumentNode<SpainToBrazilQuery, SpainToBrazilQueryVariables>;
export const PacificAllianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PacificAlliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corridorMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"friction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"meanFriction"}},{"kind":"Field","name":{"kind":"Name","value":"unregulatedCells"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCells"}}]}}]}}]} as unknown as DocumentNode<PacificAllianceQuery, PacificAllianceQueryVariables>;
export const LawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"BR-LGPD","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2020-11-30","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"adopted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enforcedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"independence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"usableFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"BIBTEX"}}]}]}}]}}]}}]} as unknown as DocumentNode<LawQuery, LawQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LAW"},{"kind":"EnumValue","value":"REGULATOR"},{"kind":"EnumValue","value":"AGREEMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const AgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"CPTPP","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEs"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dataFlows"},"name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"DATA_FLOW"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Article"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"localisation"},"name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"LOCALISATION_BAN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Article"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"}},{"kind":"Field","name":{"kind":"Name","value":"exceptParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]} as unknown as DocumentNode<AgreementQuery, AgreementQueryVariables>;
export const CountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Country"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"subregion"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"laws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"DATA_PROTECTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"independence"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"recognises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognisedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryQuery, CountryQueryVariables>;
export const GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"members2019"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2019-12-31","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"members2021"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2021-01-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"DATA_PROTECTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const DatasetOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"laws"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"APA"}}]}]}}]}}]} as unknown as DocumentNode<DatasetOverviewQuery, DatasetOverviewQueryVariables>;
export const RegulatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regulators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DATA_PROTECTION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"existsOn"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"independence"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enforces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RegulatorsQuery, RegulatorsQueryVariables>;
export const DataFlowCommitmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataFlowCommitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"DATA_FLOW"}},{"kind":"ObjectField","name":{"kind":"Name","value":"bindingness"},"value":{"kind":"EnumValue","value":"BINDING"}},{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"StringValue","value":"CL","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"}},{"kind":"Field","name":{"kind":"Name","value":"exceptionTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"arbitrary"}},{"kind":"Field","name":{"kind":"Name","value":"disguised"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DataFlowCommitmentsQuery, DataFlowCommitmentsQueryVariables>;
export const CompareFrameworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareFrameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareFrameworks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"benchmark"},"value":{"kind":"StringValue","value":"BENCHMARK-RIPD-STANDARDS-2017","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meanHeterogeneity"}},{"kind":"Field","name":{"kind":"Name","value":"meanCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"heterogeneity"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"block"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heterogeneity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareFrameworksQuery, CompareFrameworksQueryVariables>;
export const CheapestPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheapestPackage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reformPackage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"MERCOSUR","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"EnumValue","value":"SAFEGUARDS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"optimal"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"reforms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gained"}},{"kind":"Field","name":{"kind":"Name","value":"atTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pareto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"largestShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispensable"}},{"kind":"Field","name":{"kind":"Name","value":"ownCorridorsLost"}},{"kind":"Field","name":{"kind":"Name","value":"othersCorridorsLost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheapestPackageQuery, CheapestPackageQueryVariables>;
export const SimulateReformsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateReforms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reforms"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReformInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateReforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"reforms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reforms"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reforms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"touched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"meanFriction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"meanFriction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimulateReformsQuery, SimulateReformsQueryVariables>;
export const LoadBearingFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadBearingFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadBearingFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"MESOAMERICA_PROJECT","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"corridorCount"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoadBearingFactsQuery, LoadBearingFactsQueryVariables>;
export const ScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"index"},"value":{"kind":"EnumValue","value":"CROSS_BORDER_DATA_POLICY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weightSet"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScoresQuery, ScoresQueryVariables>;
export const DestinationFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DestinationFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"AR","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"destinationFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkState"}},{"kind":"Field","name":{"kind":"Name","value":"shareMetLow"}},{"kind":"Field","name":{"kind":"Name","value":"shareMetHigh"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governmentAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"independence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DestinationFileQuery, DestinationFileQueryVariables>;
export const PrecedentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Precedents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"EnumValue","value":"SOURCE_CODE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"landingZone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"strengthHigh"}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"strengthHigh"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"test"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"arbitrary"}},{"kind":"Field","name":{"kind":"Name","value":"disguised"}},{"kind":"Field","name":{"kind":"Name","value":"selfJudging"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<PrecedentsQuery, PrecedentsQueryVariables>;
export const RequestAndOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestAndOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAndOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"one"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"other"},"value":{"kind":"StringValue","value":"CL","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DATA_FLOW"},{"kind":"EnumValue","value":"LOCALISATION_BAN"},{"kind":"EnumValue","value":"SOURCE_CODE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"owedByOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"strengthHigh"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owedByOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"strengthHigh"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asksOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"PT"}}]},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offersOfOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"PT"}}]},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RequestAndOfferQuery, RequestAndOfferQueryVariables>;
export const PotentialConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PotentialConflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"FINANCIAL"}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"FINANCE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"towards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"disputeSettlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shelter"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayCover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annexSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annexes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptionsThatMayApply"}},{"kind":"Field","name":{"kind":"Name","value":"exceptionTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"arbitrary"}},{"kind":"Field","name":{"kind":"Name","value":"disguised"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PotentialConflictsQuery, PotentialConflictsQueryVariables>;
export const AccessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"StringValue","value":"CR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"CPTPP","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corridors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groundsGained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplinesGained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsBrought"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policySpace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"StringValue","value":"CR","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annexesSearched"}},{"kind":"Field","name":{"kind":"Name","value":"keptOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptBy"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicsLeftOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessionQuery, AccessionQueryVariables>;
export const WhatIsComingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsComing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2099-12-31","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"countries"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"BR","block":false},{"kind":"StringValue","value":"CL","block":false},{"kind":"StringValue","value":"PE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isFuture"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corridors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ES"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-11-01","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"countries"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CL","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIsComingQuery, WhatIsComingQueryVariables>;
export const CorridorOverTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorridorOverTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corridorHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"CL","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"1995-01-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"PT"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traceCorridor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"StringValue","value":"CL","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"StringValue","value":"BR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"dataCategory"},"value":{"kind":"EnumValue","value":"HEALTH"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"corridors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreement"},"value":{"kind":"StringValue","value":"PACIFIC_ALLIANCE","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2015-01-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"openShare"}},{"kind":"Field","name":{"kind":"Name","value":"unregulatedCells"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorridorOverTimeQuery, CorridorOverTimeQueryVariables>;
export const InPlaceTowardsAGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InPlaceTowardsAGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ELAC2022-G16","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"countries"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"BR","block":false},{"kind":"StringValue","value":"CL","block":false},{"kind":"StringValue","value":"GT","block":false},{"kind":"StringValue","value":"UY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"notInPlace"}},{"kind":"Field","name":{"kind":"Name","value":"notRecorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byJoin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"notInPlace"}},{"kind":"Field","name":{"kind":"Name","value":"notRecorded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"feature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestVerification"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InPlaceTowardsAGoalQuery, InPlaceTowardsAGoalQueryVariables>;