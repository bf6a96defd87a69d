/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a country would do with an agreement. */
export type AccessionStep =
  /** Become party to it. */
  | 'JOIN'
  /** Withdraw from it. */
  | 'LEAVE';

/** How a country or organisation takes part in an agenda. */
export type AgendaRole =
  /** A state of the region that the agenda addresses; it need not have joined. */
  | 'ADDRESSEE'
  /** Chairs the agenda. */
  | 'CHAIR'
  /** Coordinates the agenda. */
  | 'COORDINATION'
  /** Chaired the agenda earlier. */
  | 'FORMER_CHAIR'
  /** Leads the work on the agenda’s subject. */
  | 'LEAD'
  /** Member of the body that adopted the agenda. */
  | 'MEMBER'
  /** Takes part in the agenda. */
  | 'PARTICIPANT'
  /** Technical body that carries out or advises. */
  | 'TECHNICAL_BODY'
  /** Technical secretariat. */
  | 'TECHNICAL_SECRETARIAT'
  /** Gives technical support. */
  | 'TECHNICAL_SUPPORT';

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

/** The kind of a record that was corrected. */
export type CorrectedKind =
  /** An agreement, with its parties. */
  | 'AGREEMENT'
  /** A commitment of an agreement. */
  | 'COMMITMENT'
  /** A law, with what it provides and how it relates to others. */
  | 'LAW'
  /** A provision, with its rules. */
  | 'PROVISION'
  /** An authority. */
  | 'REGULATOR'
  /** A reservation to an agreement. */
  | 'RESERVATION';

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

/** A theme that cuts across the areas of an agenda. */
export type CrossCuttingTheme =
  /** Equality of women and men. */
  | 'GENDER';

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

/** What a goal is about. */
export type GoalTopic =
  /** Artificial intelligence. */
  | 'AI'
  /** Consumer protection. */
  | 'CONSUMER'
  /** Protection of consumers online. */
  | 'CONSUMER_PROTECTION'
  /** Rules on online content and expression. */
  | 'CONTENT'
  /** Cooperation in general. */
  | 'COOPERATION'
  /** No customs duties on electronic transmissions. */
  | 'CUSTOMS_DUTIES'
  /** Crimes committed through or against computer systems, and electronic evidence. */
  | 'CYBERCRIME'
  /** Security of networks and information systems. */
  | 'CYBERSECURITY'
  /** Cross-border transfer of information by electronic means. */
  | 'DATA_FLOW'
  /** Data sharing and regulatory sandboxes. */
  | 'DATA_INNOVATION'
  /** Protection of personal data and privacy. */
  | 'DATA_PROTECTION'
  /** Digital identities. */
  | 'DIGITAL_IDENTITY'
  /** Digital inclusion. */
  | 'DIGITAL_INCLUSION'
  /** Electronic commerce. */
  | 'E_COMMERCE'
  /** Electronic invoicing. */
  | 'E_INVOICING'
  /** Electronic payments. */
  | 'E_PAYMENTS'
  /** Electronic signatures and documents. */
  | 'E_SIGNATURE'
  /** Financial services, including bank secrecy and outsourcing. */
  | 'FINANCE'
  /** Transfer or location of data of financial institutions. */
  | 'FINANCIAL_DATA'
  /** Cloud and hosting of public bodies. */
  | 'GOVERNMENT_CLOUD'
  /** Health records and services. */
  | 'HEALTH'
  /** Liability of Internet intermediaries for content of others. */
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
  /** Payment services and systems. */
  | 'PAYMENTS'
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
  /** Taxation of the digital economy, and tax and accounting records. */
  | 'TAX'
  /** Telecommunications. */
  | 'TELECOM'
  /** Use of public networks to move information, in telecommunications chapters: no free-flow duty beyond that. */
  | 'TELECOM_NETWORK_ACCESS';

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

/** What a join rests on. */
export type JoinBasis =
  /** A judgement of whoever made the join: no source says it. */
  | 'JUDGED'
  /** A source names the matter itself; the sources of the join say which. */
  | 'STATED';

/** What a join says to bear on its subject. */
export type JoinKind =
  /** Being bound by an agreement. */
  | 'AGREEMENT'
  /** Commitments on a topic in agreements. */
  | 'COMMITMENT_TOPIC'
  /** A feature of the data-protection framework. */
  | 'FEATURE'
  /** Taking part in the agenda that has another goal. */
  | 'GOAL'
  /** A figure. */
  | 'INDICATOR'
  /** One law. */
  | 'LAW'
  /** Laws on a topic. */
  | 'LAW_TOPIC'
  /** Rules of an effect on cross-border data flows: that there are some, or that there are none. */
  | 'RULE_EFFECT';

/** Why a party is not bound by a commitment of an agreement that binds it. */
export type KeptBy =
  /** The commitment has ended. */
  | 'ENDED'
  /** The agreement, an annex or a side letter excepts the party. */
  | 'EXCEPTED'
  /** The commitment starts later: a transition still runs. */
  | 'LATER';

/** A language of names and sentences. */
export type Lang =
  /** English. */
  | 'EN'
  /** Spanish, as legal texts of Latin America use it. */
  | 'ES'
  /** Portuguese, as Brazilian legal texts use it. */
  | 'PT';

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

/** Whether rules serve the subject of a join, or their absence. */
export type RulePresence =
  /** It is served by there being none. */
  | 'ABSENT'
  /** Such rules serve it. */
  | 'PRESENT';

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

/** What a figure of a survey speaks for. */
export type SurveyScope =
  /** The world: not to be shown as regional. */
  | 'GLOBAL'
  /** Latin America and the Caribbean. */
  | 'REGIONAL';

/** What a figure of a survey counts. */
export type SurveyUnit =
  /** Percent of those asked. */
  | 'PERCENT'
  /** Number of stakeholders. */
  | 'STAKEHOLDERS';

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

/** A family of topical trends. */
export type TrendFamily =
  /** The rules of a cross-border digital market. */
  | 'ECONOMY'
  /** Who may say what online, and how far an order to remove it reaches. */
  | 'EXPRESSION'
  /** Crime, evidence, surveillance and the protection of systems across borders. */
  | 'SECURITY';

/** The place of a trend in a report. */
export type TrendKind =
  /** A family of topical trends. */
  | 'FAMILY'
  /** Stands above the topics. */
  | 'OVERARCHING'
  /** A trend of one topic, within a family. */
  | 'TOPICAL';

/** How well a fact was checked against its source, best first. */
export type Verification =
  /** General knowledge, not checked against any text. */
  | 'RECALLED'
  /** The official text, or a stored copy of it, was read. */
  | 'SEEN_PRIMARY'
  /** A law-firm page, a report or a news item was read. */
  | 'SEEN_SECONDARY';

export type AboutDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutDatasetQuery = { dataset: { title: string, version: string, date: string, hash: string, license: string, loadedAt: string, apa: string, bibtex: string, csl: string, counts: Array<{ kind: string, count: number }>, verification: Array<{ verification: Verification, count: number, share: number }>, coverage: Array<{ country: string, topic: Topic, laws: number }> } };

export type AboutHeaviestQueryVariables = Exact<{
  group: CountryGroup;
  lang: Lang;
}>;


export type AboutHeaviestQuery = { loadBearingFacts: { totalCount: number, edges: Array<{ node: { id: string, kind: LoadBearingKind, label: string, corridorCount: number, verification: Verification | null, law: { id: string, jurisdiction:
            | { id: string, name: string }
            | { id: string, name: string }
           } | null, provision: { id: string } | null } }> } };

export type AboutGapsQueryVariables = Exact<{
  lang: Lang;
}>;


export type AboutGapsQuery = { dataset: { gaps: { weighedRuleCount: number, recalledRules: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             } } }>, rulesWithoutStart: Array<{ id: string, effect: RuleEffect, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             } } }>, recalledCommitments: Array<{ id: string, locator: string, topic: CommitmentTopic, agreement: { id: string, name: string } }>, lawsWithoutStart: Array<{ id: string, title: string, shortName: string | null, status: LawStatus, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, partiesWithoutStart: Array<{ party:
          | { id: string, name: string }
          | { id: string, name: string }
        , agreement: { id: string, name: string } }> } } };

export type AboutRuleFragment = { id: string, effect: RuleEffect, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null, jurisdiction:
        | { id: string, name: string }
        | { id: string, name: string }
       } } };

export type AboutCorrectionsQueryVariables = Exact<{
  countries?: Array<string | number> | string | number | null | undefined;
  last?: number | null | undefined;
  lang: Lang;
}>;


export type AboutCorrectionsQuery = { corrections: { totalCount: number, edges: Array<{ node: { id: string, date: string, kind: CorrectedKind, record: string, summary: string, before: string, after: string, version: string, verification: Verification | null, permalink: string, jurisdictions: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, law: { id: string, title: string, shortName: string | null } | null, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } | null, agreement: { id: string, name: string } | null, commitment: { id: string, locator: string, agreement: { id: string, name: string } } | null } }> } };

export type AgendasQueryVariables = Exact<{
  lang: Lang;
}>;


export type AgendasQuery = { agendas: Array<{ id: string, name: string, forum: string | null, place: string | null, period: string | null, binding: boolean | null, areaCount: number | null, goalCount: number | null, verification: Verification | null, adoptedAt: { date: string, precision: DatePrecision } | null, areas: Array<{ goals: Array<{ id: string }> }>, participants: Array<{ role: AgendaRole }> }> };

export type AgendaQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
}>;


export type AgendaQuery = { agenda: { id: string, name: string, forum: string | null, place: string | null, period: string | null, binding: boolean | null, areaCount: number | null, goalCount: number | null, note: string | null, permalink: string, crossCutting: Array<CrossCuttingTheme>, verification: Verification | null, adoptedAt: { date: string, precision: DatePrecision } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, areas: Array<{ id: string, number: number | null, name: string, joins: Array<{ id: string }>, goals: Array<{ id: string, summary: string, topics: Array<GoalTopic>, note: string | null, verification: Verification | null, joins: Array<{ id: string }> }> }>, workingGroups: Array<{ id: string, name: string, note: string | null, verification: Verification | null, areas: Array<{ id: string, name: string }> }>, participants: Array<{ role: AgendaRole, organisation: string | null, note: string | null, verification: Verification | null, since: { date: string, precision: DatePrecision } | null, party:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, milestones: Array<{ id: string, event: string, verification: Verification | null, date: { date: string, precision: DatePrecision } | null }>, relations: Array<{ type: LawRelationType, note: string | null, agenda: { id: string, name: string } | null, agreement: { id: string, name: string } | null, report: { id: string, title: string } | null }> } | null };

export type AgendaSourceFragment = { id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification };

export type AgendaReportsQueryVariables = Exact<{
  lang: Lang;
}>;


export type AgendaReportsQuery = { reports: Array<{ id: string, title: string, author: string, affiliation: string | null, summary: string, method: string, url: string, note: string | null, verification: Verification | null, surveyNote: string | null, publishedAt: { date: string, precision: DatePrecision } | null, guidingQuestions: Array<{ id: string, number: number, verification: Verification | null, question: { text: string, lang: Lang } }>, messages: Array<{ id: string, summary: string, verification: Verification | null }>, trends: Array<{ id: string, kind: TrendKind, family: TrendFamily | null, name: string, summary: string, note: string | null, verification: Verification | null }>, surveyFindings: Array<{ id: string, summary: string, scope: SurveyScope, unit: SurveyUnit, value: number, verification: Verification | null }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }> };

export type AgendaLinesQueryVariables = Exact<{
  lang: Lang;
}>;


export type AgendaLinesQuery = { actionLines: Array<{ id: string, code: string, summary: string, note: string | null, verification: Verification | null, name: { text: string, lang: Lang }, points: Array<{ id: string, summary: string, verification: Verification | null }>, plan: { id: string, name: { text: string, lang: Lang }, adoptedAt: { date: string, precision: DatePrecision } | null } }> };

export type AgendaTowardsGoalQueryVariables = Exact<{
  id: string | number;
  group?: CountryGroup | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type AgendaTowardsGoalQuery = { subject: { inPlace: { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> } } | null };

export type AgendaTowardsAreaQueryVariables = Exact<{
  id: string | number;
  group?: CountryGroup | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type AgendaTowardsAreaQuery = { subject: { inPlace: { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> } } | null };

export type AgendaTowardsTrendQueryVariables = Exact<{
  id: string | number;
  group?: CountryGroup | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type AgendaTowardsTrendQuery = { subject: { inPlace: { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> } } | null };

export type AgendaTowardsLineQueryVariables = Exact<{
  id: string | number;
  group?: CountryGroup | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type AgendaTowardsLineQuery = { subject: { inPlace: { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> } } | null };

export type AgendaTowardsQuestionQueryVariables = Exact<{
  id: string | number;
  group?: CountryGroup | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type AgendaTowardsQuestionQuery = { subject: { inPlace: { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> } } | null };

export type AgendaInPlaceFragment = { asOf: string, byJoin: Array<{ counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, join: { id: string, kind: JoinKind, label: string, presence: RulePresence | null, note: string | null, verification: Verification | null, permalink: string, judgement: { basis: JoinBasis, by: string, why: string }, agreement: { id: string, name: string } | null, law: { id: string, title: string, shortName: string | null } | null, goal: { id: string, summary: string, area: { agenda: { id: string, name: string } } } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }>, countries: Array<{ country: { id: string, name: string }, counts: { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number }, joins: Array<{ status: InPlaceStatus, reason: string, weakestVerification: Verification | null, join: { id: string }, laws: Array<{ id: string, title: string, shortName: string | null }>, rules: Array<{ id: string, provision: { id: string, locator: string, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, agreement: { id: string, name: string } }>, agreements: Array<{ id: string, name: string }>, feature: { locator: string | null, law: { id: string, title: string, shortName: string | null } | null } | null }> }> };

export type AgendaCountsFragment = { inPlace: number, partly: number, notInPlace: number, notRecorded: number, measured: number, notConcerned: number };

export type NegotiateAccessionQueryVariables = Exact<{
  country: string | number;
  agreement: string | number;
  step: AccessionStep;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateAccessionQuery = { accession: { asOf: string, country: { id: string, name: string }, agreement: { id: string, verification: Verification | null, name: string }, terms: Array<{ status: PartyStatus, note: string | null }>, coverageBefore: { low: number, high: number } | null, coverageAfter: { low: number, high: number } | null, topics: Array<{ topic: CommitmentTopic, before: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> }, after: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> } }>, corridors: Array<{ before: { origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }, after: { level: CorridorLevel | null, certainty: Certainty }, groundsGained: Array<{ mechanism: Mechanism, reason: string }>, groundsLost: Array<{ mechanism: Mechanism, reason: string }>, disciplinesGained: Array<{ commitment: { id: string, locator: string } }>, disciplinesLost: Array<{ commitment: { id: string, locator: string } }> }>, pairs: Array<{ other: { id: string, name: string }, coverageBefore: { low: number, high: number }, coverageAfter: { low: number, high: number }, gained: Array<{ id: string }>, lost: Array<{ id: string }> }>, conflictsBrought: { totalCount: number, edges: Array<{ node: { id: string, shelter: ConflictShelter, country: { id: string, name: string }, law: { id: string, title: string, shortName: string | null }, rule: { provision: { id: string, locator: string, verification: Verification | null } }, commitment: { id: string, locator: string, topic: CommitmentTopic } } }> }, conflictsEnded: { totalCount: number, edges: Array<{ node: { id: string, shelter: ConflictShelter, country: { id: string, name: string }, law: { id: string, title: string, shortName: string | null }, rule: { provision: { id: string, locator: string, verification: Verification | null } }, commitment: { id: string, locator: string, topic: CommitmentTopic } } }> } } };

export type NegotiatedStandingFragment = { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> };

export type NegotiatedConflictNameFragment = { id: string, shelter: ConflictShelter, country: { id: string, name: string }, law: { id: string, title: string, shortName: string | null }, rule: { provision: { id: string, locator: string, verification: Verification | null } }, commitment: { id: string, locator: string, topic: CommitmentTopic } };

export type NegotiateChangesQueryVariables = Exact<{
  from: string;
  to: string;
  countries?: Array<string | number> | string | number | null | undefined;
  kinds?: Array<ChangeKind> | ChangeKind | null | undefined;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateChangesQuery = { changes: { totalCount: number, undatedCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ChangeKind, isFuture: boolean, summary: string, note: string | null, verification: Verification | null, permalink: string, date: { date: string, precision: DatePrecision }, law: { id: string } | null, agreement: { id: string } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, corridors: Array<{ origin: string, destination: string, share: ChangeShare, before: { level: CorridorLevel | null, certainty: Certainty }, after: { level: CorridorLevel | null, certainty: Certainty } }> } }> } };

export type NegotiateUndatedQueryVariables = Exact<{
  from: string;
  to: string;
  countries?: Array<string | number> | string | number | null | undefined;
  kinds?: Array<ChangeKind> | ChangeKind | null | undefined;
  lang: Lang;
}>;


export type NegotiateUndatedQuery = { changes: { undated: Array<{ id: string, kind: ChangeKind, summary: string, law: { id: string } | null, agreement: { id: string } | null }> } };

export type NegotiatedClauseFragment = { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> };

export type NegotiatedNameFragment = { id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } };

export type NegotiatedExceptionFragment = { exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null };

export type NegotiatedAcceptanceFragment = { strength: CommitmentStrength, strengthHigh: CommitmentStrength, through:
    | { id: string, name: string }
    | { id: string, name: string }
  , towards: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } };

export type NegotiatedLeftOutFragment = { id: string, reason: string };

export type NegotiateCommitmentsQueryVariables = Exact<{
  group: CountryGroup;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateCommitmentsQuery = { matrix: { asOf: string, topics: Array<CommitmentTopic>, countries: Array<{ id: string, name: string }>, cells: Array<{ topic: CommitmentTopic, strength: CommitmentStrength, strengthHigh: CommitmentStrength, country: { id: string } }>, leftOut: Array<{ id: string, reason: string }> } };

export type NegotiateAcceptedQueryVariables = Exact<{
  group: CountryGroup;
  topic: CommitmentTopic;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateAcceptedQuery = { matrix: { cells: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, country: { id: string }, commitments: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, through:
          | { id: string, name: string }
          | { id: string, name: string }
        , towards: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } }> }> } };

export type NegotiatePairsQueryVariables = Exact<{
  group: CountryGroup;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiatePairsQuery = { matrix: { asOf: string, countries: Array<{ id: string, name: string }>, pairs: Array<{ coverage: number | null, coverageLow: number, coverageHigh: number, one: { id: string }, other: { id: string } }> } };

export type NegotiatePairQueryVariables = Exact<{
  group: CountryGroup;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiatePairQuery = { matrix: { pairs: Array<{ coverageLow: number, coverageHigh: number, topics: Array<{ topic: CommitmentTopic, strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> }> }> } };

export type NegotiateConflictsQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  shelter?: Array<ConflictShelter> | ConflictShelter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateConflictsQuery = { conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, shelter: ConflictShelter, level: CorridorLevel, threshold: string | null, reason: string, exceptionsThatMayApply: Array<CommitmentException>, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean }>, country: { id: string, name: string }, law: { id: string, title: string, shortName: string | null }, rule: { effect: RuleEffect, provision: { id: string, locator: string, summary: string, verification: Verification | null } }, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, verification: Verification | null, agreement: { id: string, name: string } }, towards: Array<{ level: CorridorLevel, party:
            | { id: string, name: string }
            | { id: string, name: string }
          , countries: Array<{ id: string }> }>, mayCover: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, reservations: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, annexSearches: Array<{ id: string, annexes: string, note: string | null, verification: Verification | null, permalink: string }> } }> } };

export type NegotiatedConflictFragment = { id: string, shelter: ConflictShelter, level: CorridorLevel, threshold: string | null, reason: string, exceptionsThatMayApply: Array<CommitmentException>, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean }>, country: { id: string, name: string }, law: { id: string, title: string, shortName: string | null }, rule: { effect: RuleEffect, provision: { id: string, locator: string, summary: string, verification: Verification | null } }, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, verification: Verification | null, agreement: { id: string, name: string } }, towards: Array<{ level: CorridorLevel, party:
      | { id: string, name: string }
      | { id: string, name: string }
    , countries: Array<{ id: string }> }>, mayCover: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, reservations: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, annexSearches: Array<{ id: string, annexes: string, note: string | null, verification: Verification | null, permalink: string }> };

export type NegotiatedReservationFragment = { id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
    | { id: string, name: string }
    | { id: string, name: string }
   };

export type NegotiatedSearchFragment = { id: string, annexes: string, note: string | null, verification: Verification | null, permalink: string };

export type NegotiateExchangeQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  topics?: Array<CommitmentTopic> | CommitmentTopic | null | undefined;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiateExchangeQuery = { exchange: { asOf: string, one: { id: string, name: string }, other: { id: string, name: string }, topics: Array<{ topic: CommitmentTopic, owedByOne: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> }, owedByOther: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> }, asksOfOne: Array<{ certain: boolean, strength: CommitmentStrength, strengthHigh: CommitmentStrength, summary: string, clause: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, through:
            | { id: string, name: string }
            | { id: string, name: string }
          , towards: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } } }>, offersOfOne: Array<{ certain: boolean, strength: CommitmentStrength, strengthHigh: CommitmentStrength, summary: string, clause: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, through:
            | { id: string, name: string }
            | { id: string, name: string }
          , towards: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } } }> }>, leftOut: Array<{ id: string, reason: string }> } };

export type NegotiatedOwedFragment = { strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> };

export type NegotiatedAskFragment = { certain: boolean, strength: CommitmentStrength, strengthHigh: CommitmentStrength, summary: string, clause: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, through:
      | { id: string, name: string }
      | { id: string, name: string }
    , towards: Array<
      | { id: string, name: string }
      | { id: string, name: string }
    >, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, commitment: { id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } } };

export type NegotiatePolicySpaceQueryVariables = Exact<{
  country: string | number;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiatePolicySpaceQuery = { policySpace: { asOf: string, country: { id: string, name: string }, agreements: Array<{ annexesSearched: AnnexesSearched, agreement: { id: string, verification: Verification | null, name: string }, boundAs: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, keptOut: Array<{ keptBy: KeptBy, commitment: { id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } } }>, reservations: Array<{ id: string, annex: string, measures: ReservationMeasures, summary: string, verification: Verification | null, permalink: string, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, commitments: Array<{ commitment: { bindingness: Bindingness, exceptions: Array<CommitmentException>, id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } } }>, topicsLeftOpen: Array<{ topic: CommitmentTopic, elsewhere: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> }>, annexSearches: Array<{ id: string, annexes: string, note: string | null, verification: Verification | null, permalink: string }> }> } };

export type NegotiatePrecedentsQueryVariables = Exact<{
  group: CountryGroup;
  topic: CommitmentTopic;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type NegotiatePrecedentsQuery = { precedents: { asOf: string, summary: string, forms: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, acceptedBy: Array<{ id: string, name: string }>, notAcceptedBy: Array<{ id: string, name: string }>, models: Array<{ id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }> }>, landingZone: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, models: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }>, sharedForms: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, acceptedBy: Array<{ id: string, name: string }>, notAcceptedBy: Array<{ id: string, name: string }>, models: Array<{ id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }> }>, nextForm: { strength: CommitmentStrength, strengthHigh: CommitmentStrength, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, acceptedBy: Array<{ id: string, name: string }>, notAcceptedBy: Array<{ id: string, name: string }>, models: Array<{ id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }> } | null } | null, next: { strength: CommitmentStrength, acceptedBy: Array<{ id: string, name: string }>, inTheWay: Array<{ certain: boolean, strength: CommitmentStrength, strengthHigh: CommitmentStrength, country: { id: string, name: string }, commitments: Array<{ commitment: { id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } } }> }>, models: Array<{ id: string, topic: CommitmentTopic, locator: string, verification: Verification | null, agreement: { id: string, name: string } }> } | null, members: Array<{ strength: CommitmentStrength, strengthHigh: CommitmentStrength, country: { id: string, name: string } }>, leftOut: Array<{ id: string, reason: string }> } };

export type NegotiatedFormFragment = { strength: CommitmentStrength, strengthHigh: CommitmentStrength, exceptions: Array<{ exception: CommitmentException, test: { necessity: NecessityTest, arbitrary: boolean, disguised: boolean, selfJudging: boolean } | null }>, acceptedBy: Array<{ id: string, name: string }>, notAcceptedBy: Array<{ id: string, name: string }>, models: Array<{ id: string, topic: CommitmentTopic, locator: string, summary: string | null, bindingness: Bindingness, disputeSettlement: boolean | null, note: string | null, verification: Verification | null, sectors: Array<Sector>, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, agreement: { id: string, name: string }, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }> };

export type PlacesQueryVariables = Exact<{
  lang: Lang;
}>;


export type PlacesQuery = { countries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, lastCountries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, agreements: { edges: Array<{ node: { id: string, kind: AgreementKind, status: AgreementStatus, name: string } }> }, dataset: { title: string, version: string, date: string, license: string, hash: string } };

export type NamedPlaceFragment = { id: string, name: string, covered: boolean, subregion: Subregion };

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
export const AboutRuleFragmentDoc = new TypedDocumentString(`
    fragment AboutRule on Rule {
  id
  effect
  provision {
    id
    locator
    law {
      id
      title
      shortName
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"AboutRule"}) as unknown as TypedDocumentString<AboutRuleFragment, unknown>;
export const AgendaCountsFragmentDoc = new TypedDocumentString(`
    fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}
    `, {"fragmentName":"AgendaCounts"}) as unknown as TypedDocumentString<AgendaCountsFragment, unknown>;
export const AgendaSourceFragmentDoc = new TypedDocumentString(`
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
    `, {"fragmentName":"AgendaSource"}) as unknown as TypedDocumentString<AgendaSourceFragment, unknown>;
export const AgendaInPlaceFragmentDoc = new TypedDocumentString(`
    fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`, {"fragmentName":"AgendaInPlace"}) as unknown as TypedDocumentString<AgendaInPlaceFragment, unknown>;
export const NegotiatedNameFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}
    `, {"fragmentName":"NegotiatedName"}) as unknown as TypedDocumentString<NegotiatedNameFragment, unknown>;
export const NegotiatedStandingFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedStanding on CommitmentStanding {
  strength
  strengthHigh
  commitments {
    ...NegotiatedName
  }
}
    fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}`, {"fragmentName":"NegotiatedStanding"}) as unknown as TypedDocumentString<NegotiatedStandingFragment, unknown>;
export const NegotiatedConflictNameFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedConflictName on PotentialConflict {
  id
  shelter
  country {
    id
    name(lang: $lang)
  }
  law {
    id
    title
    shortName
  }
  rule {
    provision {
      id
      locator
      verification
    }
  }
  commitment {
    id
    locator
    topic
  }
}
    `, {"fragmentName":"NegotiatedConflictName"}) as unknown as TypedDocumentString<NegotiatedConflictNameFragment, unknown>;
export const NegotiatedLeftOutFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedLeftOut on LeftOut {
  id
  reason(lang: $lang)
}
    `, {"fragmentName":"NegotiatedLeftOut"}) as unknown as TypedDocumentString<NegotiatedLeftOutFragment, unknown>;
export const NegotiatedReservationFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedReservation on Reservation {
  id
  annex
  measures
  summary
  verification
  permalink
  party {
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"NegotiatedReservation"}) as unknown as TypedDocumentString<NegotiatedReservationFragment, unknown>;
export const NegotiatedSearchFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedSearch on AnnexSearch {
  id
  annexes
  note
  verification
  permalink
}
    `, {"fragmentName":"NegotiatedSearch"}) as unknown as TypedDocumentString<NegotiatedSearchFragment, unknown>;
export const NegotiatedConflictFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedConflict on PotentialConflict {
  id
  shelter
  level
  threshold
  reason(lang: $lang)
  exceptionsThatMayApply
  exceptionTests {
    exception
    necessity
    arbitrary
    disguised
    selfJudging
  }
  country {
    id
    name(lang: $lang)
  }
  law {
    id
    title
    shortName
  }
  rule {
    effect
    provision {
      id
      locator
      summary
      verification
    }
  }
  commitment {
    id
    topic
    locator
    summary
    verification
    agreement {
      id
      name: nameIn(lang: $lang)
    }
  }
  towards {
    level
    party {
      id
      name(lang: $lang)
    }
    countries {
      id
    }
  }
  mayCover {
    ...NegotiatedReservation
  }
  reservations {
    ...NegotiatedReservation
  }
  annexSearches {
    ...NegotiatedSearch
  }
}
    fragment NegotiatedReservation on Reservation {
  id
  annex
  measures
  summary
  verification
  permalink
  party {
    id
    name(lang: $lang)
  }
}
fragment NegotiatedSearch on AnnexSearch {
  id
  annexes
  note
  verification
  permalink
}`, {"fragmentName":"NegotiatedConflict"}) as unknown as TypedDocumentString<NegotiatedConflictFragment, unknown>;
export const NegotiatedOwedFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedOwed on OwedOnTopic {
  strength
  strengthHigh
  commitments {
    ...NegotiatedName
  }
}
    fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}`, {"fragmentName":"NegotiatedOwed"}) as unknown as TypedDocumentString<NegotiatedOwedFragment, unknown>;
export const NegotiatedExceptionFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}
    `, {"fragmentName":"NegotiatedException"}) as unknown as TypedDocumentString<NegotiatedExceptionFragment, unknown>;
export const NegotiatedClauseFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
    `, {"fragmentName":"NegotiatedClause"}) as unknown as TypedDocumentString<NegotiatedClauseFragment, unknown>;
export const NegotiatedAcceptanceFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedAcceptance on AcceptedCommitment {
  strength
  strengthHigh
  through {
    id
    name(lang: $lang)
  }
  towards {
    id
    name(lang: $lang)
  }
  exceptions {
    ...NegotiatedException
  }
  commitment {
    ...NegotiatedClause
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}`, {"fragmentName":"NegotiatedAcceptance"}) as unknown as TypedDocumentString<NegotiatedAcceptanceFragment, unknown>;
export const NegotiatedAskFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedAsk on AskOrOffer {
  certain
  strength
  strengthHigh
  summary(lang: $lang)
  clause {
    ...NegotiatedAcceptance
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}
fragment NegotiatedAcceptance on AcceptedCommitment {
  strength
  strengthHigh
  through {
    id
    name(lang: $lang)
  }
  towards {
    id
    name(lang: $lang)
  }
  exceptions {
    ...NegotiatedException
  }
  commitment {
    ...NegotiatedClause
  }
}`, {"fragmentName":"NegotiatedAsk"}) as unknown as TypedDocumentString<NegotiatedAskFragment, unknown>;
export const NegotiatedFormFragmentDoc = new TypedDocumentString(`
    fragment NegotiatedForm on PrecedentForm {
  strength
  strengthHigh
  exceptions {
    ...NegotiatedException
  }
  acceptedBy {
    id
    name(lang: $lang)
  }
  notAcceptedBy {
    id
    name(lang: $lang)
  }
  models {
    ...NegotiatedClause
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}`, {"fragmentName":"NegotiatedForm"}) as unknown as TypedDocumentString<NegotiatedFormFragment, unknown>;
export const NamedPlaceFragmentDoc = new TypedDocumentString(`
    fragment NamedPlace on Country {
  id
  name(lang: $lang)
  covered
  subregion
}
    `, {"fragmentName":"NamedPlace"}) as unknown as TypedDocumentString<NamedPlaceFragment, unknown>;
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
export const AboutDatasetDocument = new TypedDocumentString(`
    query AboutDataset {
  dataset {
    title
    version
    date
    hash
    license
    loadedAt
    apa: citation(style: APA)
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
    counts {
      kind
      count
    }
    verification {
      verification
      count
      share
    }
    coverage {
      country
      topic
      laws
    }
  }
}
    `) as unknown as TypedDocumentString<AboutDatasetQuery, AboutDatasetQueryVariables>;
export const AboutHeaviestDocument = new TypedDocumentString(`
    query AboutHeaviest($group: CountryGroup!, $lang: Lang!) {
  loadBearingFacts(group: $group, first: 25) {
    totalCount
    edges {
      node {
        id
        kind
        label(lang: $lang)
        corridorCount
        verification
        law {
          id
          jurisdiction {
            id
            name(lang: $lang)
          }
        }
        provision {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutHeaviestQuery, AboutHeaviestQueryVariables>;
export const AboutGapsDocument = new TypedDocumentString(`
    query AboutGaps($lang: Lang!) {
  dataset {
    gaps {
      weighedRuleCount
      recalledRules {
        ...AboutRule
      }
      rulesWithoutStart {
        ...AboutRule
      }
      recalledCommitments {
        id
        locator
        topic
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      lawsWithoutStart {
        id
        title
        shortName
        status
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
      partiesWithoutStart {
        party {
          id
          name(lang: $lang)
        }
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
    }
  }
}
    fragment AboutRule on Rule {
  id
  effect
  provision {
    id
    locator
    law {
      id
      title
      shortName
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<AboutGapsQuery, AboutGapsQueryVariables>;
export const AboutCorrectionsDocument = new TypedDocumentString(`
    query AboutCorrections($countries: [ID!], $last: Int, $lang: Lang!) {
  corrections(countries: $countries, last: $last) {
    totalCount
    edges {
      node {
        id
        date
        kind
        record
        summary
        before
        after
        version
        verification
        permalink
        jurisdictions {
          id
          name(lang: $lang)
        }
        law {
          id
          title
          shortName
        }
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
        agreement {
          id
          name: nameIn(lang: $lang)
        }
        commitment {
          id
          locator
          agreement {
            id
            name: nameIn(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutCorrectionsQuery, AboutCorrectionsQueryVariables>;
export const AgendasDocument = new TypedDocumentString(`
    query Agendas($lang: Lang!) {
  agendas {
    id
    name(lang: $lang)
    forum
    place
    period
    binding
    areaCount
    goalCount
    verification
    adoptedAt {
      date
      precision
    }
    areas {
      goals {
        id
      }
    }
    participants {
      role
    }
  }
}
    `) as unknown as TypedDocumentString<AgendasQuery, AgendasQueryVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($id: ID!, $lang: Lang!) {
  agenda(id: $id) {
    id
    name(lang: $lang)
    forum
    place
    period
    binding
    areaCount
    goalCount
    note
    permalink
    crossCutting
    verification
    adoptedAt {
      date
      precision
    }
    sources {
      ...AgendaSource
    }
    areas {
      id
      number
      name(lang: $lang)
      joins {
        id
      }
      goals {
        id
        summary
        topics
        note
        verification
        joins {
          id
        }
      }
    }
    workingGroups {
      id
      name(lang: $lang)
      note
      verification
      areas {
        id
        name(lang: $lang)
      }
    }
    participants {
      role
      organisation
      note
      verification
      since {
        date
        precision
      }
      party {
        id
        name(lang: $lang)
      }
    }
    milestones {
      id
      event
      verification
      date {
        date
        precision
      }
    }
    relations {
      type
      note
      agenda {
        id
        name(lang: $lang)
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      report {
        id
        title
      }
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const AgendaReportsDocument = new TypedDocumentString(`
    query AgendaReports($lang: Lang!) {
  reports {
    id
    title
    author
    affiliation
    summary
    method
    url
    note
    verification
    surveyNote
    publishedAt {
      date
      precision
    }
    guidingQuestions {
      id
      number
      verification
      question(lang: $lang) {
        text
        lang
      }
    }
    messages {
      id
      summary
      verification
    }
    trends {
      id
      kind
      family
      name(lang: $lang)
      summary
      note
      verification
    }
    surveyFindings {
      id
      summary
      scope
      unit
      value
      verification
    }
    sources {
      ...AgendaSource
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`) as unknown as TypedDocumentString<AgendaReportsQuery, AgendaReportsQueryVariables>;
export const AgendaLinesDocument = new TypedDocumentString(`
    query AgendaLines($lang: Lang!) {
  actionLines {
    id
    code
    summary
    note
    verification
    name(lang: $lang) {
      text
      lang
    }
    points {
      id
      summary
      verification
    }
    plan {
      id
      name(lang: $lang) {
        text
        lang
      }
      adoptedAt {
        date
        precision
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaLinesQuery, AgendaLinesQueryVariables>;
export const AgendaTowardsGoalDocument = new TypedDocumentString(`
    query AgendaTowardsGoal($id: ID!, $group: CountryGroup, $asOf: Date, $lang: Lang!) {
  subject: goal(id: $id) {
    inPlace(group: $group, asOf: $asOf) {
      ...AgendaInPlace
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`) as unknown as TypedDocumentString<AgendaTowardsGoalQuery, AgendaTowardsGoalQueryVariables>;
export const AgendaTowardsAreaDocument = new TypedDocumentString(`
    query AgendaTowardsArea($id: ID!, $group: CountryGroup, $asOf: Date, $lang: Lang!) {
  subject: actionArea(id: $id) {
    inPlace(group: $group, asOf: $asOf) {
      ...AgendaInPlace
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`) as unknown as TypedDocumentString<AgendaTowardsAreaQuery, AgendaTowardsAreaQueryVariables>;
export const AgendaTowardsTrendDocument = new TypedDocumentString(`
    query AgendaTowardsTrend($id: ID!, $group: CountryGroup, $asOf: Date, $lang: Lang!) {
  subject: trend(id: $id) {
    inPlace(group: $group, asOf: $asOf) {
      ...AgendaInPlace
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`) as unknown as TypedDocumentString<AgendaTowardsTrendQuery, AgendaTowardsTrendQueryVariables>;
export const AgendaTowardsLineDocument = new TypedDocumentString(`
    query AgendaTowardsLine($id: ID!, $group: CountryGroup, $asOf: Date, $lang: Lang!) {
  subject: actionLine(id: $id) {
    inPlace(group: $group, asOf: $asOf) {
      ...AgendaInPlace
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`) as unknown as TypedDocumentString<AgendaTowardsLineQuery, AgendaTowardsLineQueryVariables>;
export const AgendaTowardsQuestionDocument = new TypedDocumentString(`
    query AgendaTowardsQuestion($id: ID!, $group: CountryGroup, $asOf: Date, $lang: Lang!) {
  subject: guidingQuestion(id: $id) {
    inPlace(group: $group, asOf: $asOf) {
      ...AgendaInPlace
    }
  }
}
    fragment AgendaSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
fragment AgendaInPlace on InPlace {
  asOf
  byJoin {
    counts {
      ...AgendaCounts
    }
    join {
      id
      kind
      label(lang: $lang)
      presence
      note
      verification
      permalink
      judgement {
        basis
        by
        why
      }
      agreement {
        id
        name: nameIn(lang: $lang)
      }
      law {
        id
        title
        shortName
      }
      goal {
        id
        summary
        area {
          agenda {
            id
            name(lang: $lang)
          }
        }
      }
      sources {
        ...AgendaSource
      }
    }
  }
  countries {
    country {
      id
      name(lang: $lang)
    }
    counts {
      ...AgendaCounts
    }
    joins {
      status
      reason(lang: $lang)
      weakestVerification
      join {
        id
      }
      laws {
        id
        title
        shortName
      }
      rules {
        id
        provision {
          id
          locator
          law {
            id
            title
            shortName
          }
        }
      }
      commitments {
        id
        locator
        agreement {
          id
          name: nameIn(lang: $lang)
        }
      }
      agreements {
        id
        name: nameIn(lang: $lang)
      }
      feature {
        locator
        law {
          id
          title
          shortName
        }
      }
    }
  }
}
fragment AgendaCounts on StatusCounts {
  inPlace
  partly
  notInPlace
  notRecorded
  measured
  notConcerned
}`) as unknown as TypedDocumentString<AgendaTowardsQuestionQuery, AgendaTowardsQuestionQueryVariables>;
export const NegotiateAccessionDocument = new TypedDocumentString(`
    query NegotiateAccession($country: ID!, $agreement: ID!, $step: AccessionStep!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  accession(
    country: $country
    agreement: $agreement
    step: $step
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    asOf
    country {
      id
      name(lang: $lang)
    }
    agreement {
      id
      name: nameIn(lang: $lang)
      verification
    }
    terms {
      status
      note
    }
    coverageBefore {
      low
      high
    }
    coverageAfter {
      low
      high
    }
    topics {
      topic
      before {
        ...NegotiatedStanding
      }
      after {
        ...NegotiatedStanding
      }
    }
    corridors {
      before {
        origin
        destination
        level
        certainty
      }
      after {
        level
        certainty
      }
      groundsGained {
        mechanism
        reason(lang: $lang)
      }
      groundsLost {
        mechanism
        reason(lang: $lang)
      }
      disciplinesGained {
        commitment {
          id
          locator
        }
      }
      disciplinesLost {
        commitment {
          id
          locator
        }
      }
    }
    pairs {
      other {
        id
        name(lang: $lang)
      }
      coverageBefore {
        low
        high
      }
      coverageAfter {
        low
        high
      }
      gained {
        id
      }
      lost {
        id
      }
    }
    conflictsBrought(first: 100) {
      totalCount
      edges {
        node {
          ...NegotiatedConflictName
        }
      }
    }
    conflictsEnded(first: 100) {
      totalCount
      edges {
        node {
          ...NegotiatedConflictName
        }
      }
    }
  }
}
    fragment NegotiatedStanding on CommitmentStanding {
  strength
  strengthHigh
  commitments {
    ...NegotiatedName
  }
}
fragment NegotiatedConflictName on PotentialConflict {
  id
  shelter
  country {
    id
    name(lang: $lang)
  }
  law {
    id
    title
    shortName
  }
  rule {
    provision {
      id
      locator
      verification
    }
  }
  commitment {
    id
    locator
    topic
  }
}
fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}`) as unknown as TypedDocumentString<NegotiateAccessionQuery, NegotiateAccessionQueryVariables>;
export const NegotiateChangesDocument = new TypedDocumentString(`
    query NegotiateChanges($from: Date!, $to: Date!, $countries: [ID!], $kinds: [ChangeKind!], $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $first: Int, $after: String, $last: Int, $before: String, $lang: Lang!) {
  changes(
    from: $from
    to: $to
    countries: $countries
    kinds: $kinds
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    undatedCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        kind
        isFuture
        summary(lang: $lang)
        note
        verification
        permalink
        date {
          date
          precision
        }
        law {
          id
        }
        agreement {
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
        corridors(dataCategory: $dataCategory, sector: $sector, recipient: $recipient) {
          origin
          destination
          share
          before {
            level
            certainty
          }
          after {
            level
            certainty
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NegotiateChangesQuery, NegotiateChangesQueryVariables>;
export const NegotiateUndatedDocument = new TypedDocumentString(`
    query NegotiateUndated($from: Date!, $to: Date!, $countries: [ID!], $kinds: [ChangeKind!], $lang: Lang!) {
  changes(from: $from, to: $to, countries: $countries, kinds: $kinds, first: 1) {
    undated {
      id
      kind
      summary(lang: $lang)
      law {
        id
      }
      agreement {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NegotiateUndatedQuery, NegotiateUndatedQueryVariables>;
export const NegotiateCommitmentsDocument = new TypedDocumentString(`
    query NegotiateCommitments($group: CountryGroup!, $asOf: Date, $lang: Lang!) {
  matrix: commitmentMatrix(group: $group, asOf: $asOf) {
    asOf
    topics
    countries {
      id
      name(lang: $lang)
    }
    cells {
      country {
        id
      }
      topic
      strength
      strengthHigh
    }
    leftOut {
      ...NegotiatedLeftOut
    }
  }
}
    fragment NegotiatedLeftOut on LeftOut {
  id
  reason(lang: $lang)
}`) as unknown as TypedDocumentString<NegotiateCommitmentsQuery, NegotiateCommitmentsQueryVariables>;
export const NegotiateAcceptedDocument = new TypedDocumentString(`
    query NegotiateAccepted($group: CountryGroup!, $topic: CommitmentTopic!, $asOf: Date, $lang: Lang!) {
  matrix: commitmentMatrix(group: $group, topics: [$topic], asOf: $asOf) {
    cells {
      country {
        id
      }
      strength
      strengthHigh
      commitments {
        ...NegotiatedAcceptance
      }
    }
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}
fragment NegotiatedAcceptance on AcceptedCommitment {
  strength
  strengthHigh
  through {
    id
    name(lang: $lang)
  }
  towards {
    id
    name(lang: $lang)
  }
  exceptions {
    ...NegotiatedException
  }
  commitment {
    ...NegotiatedClause
  }
}`) as unknown as TypedDocumentString<NegotiateAcceptedQuery, NegotiateAcceptedQueryVariables>;
export const NegotiatePairsDocument = new TypedDocumentString(`
    query NegotiatePairs($group: CountryGroup!, $asOf: Date, $lang: Lang!) {
  matrix: commitmentMatrix(group: $group, asOf: $asOf) {
    asOf
    countries {
      id
      name(lang: $lang)
    }
    pairs {
      one {
        id
      }
      other {
        id
      }
      coverage
      coverageLow
      coverageHigh
    }
  }
}
    `) as unknown as TypedDocumentString<NegotiatePairsQuery, NegotiatePairsQueryVariables>;
export const NegotiatePairDocument = new TypedDocumentString(`
    query NegotiatePair($group: CountryGroup!, $asOf: Date, $lang: Lang!) {
  matrix: commitmentMatrix(group: $group, asOf: $asOf) {
    pairs {
      coverageLow
      coverageHigh
      topics {
        topic
        strength
        strengthHigh
        commitments {
          ...NegotiatedName
        }
      }
    }
  }
}
    fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}`) as unknown as TypedDocumentString<NegotiatePairQuery, NegotiatePairQueryVariables>;
export const NegotiateConflictsDocument = new TypedDocumentString(`
    query NegotiateConflicts($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $shelter: [ConflictShelter!], $first: Int, $after: String, $last: Int, $before: String, $lang: Lang!) {
  conflicts(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
    shelter: $shelter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...NegotiatedConflict
      }
    }
  }
}
    fragment NegotiatedConflict on PotentialConflict {
  id
  shelter
  level
  threshold
  reason(lang: $lang)
  exceptionsThatMayApply
  exceptionTests {
    exception
    necessity
    arbitrary
    disguised
    selfJudging
  }
  country {
    id
    name(lang: $lang)
  }
  law {
    id
    title
    shortName
  }
  rule {
    effect
    provision {
      id
      locator
      summary
      verification
    }
  }
  commitment {
    id
    topic
    locator
    summary
    verification
    agreement {
      id
      name: nameIn(lang: $lang)
    }
  }
  towards {
    level
    party {
      id
      name(lang: $lang)
    }
    countries {
      id
    }
  }
  mayCover {
    ...NegotiatedReservation
  }
  reservations {
    ...NegotiatedReservation
  }
  annexSearches {
    ...NegotiatedSearch
  }
}
fragment NegotiatedReservation on Reservation {
  id
  annex
  measures
  summary
  verification
  permalink
  party {
    id
    name(lang: $lang)
  }
}
fragment NegotiatedSearch on AnnexSearch {
  id
  annexes
  note
  verification
  permalink
}`) as unknown as TypedDocumentString<NegotiateConflictsQuery, NegotiateConflictsQueryVariables>;
export const NegotiateExchangeDocument = new TypedDocumentString(`
    query NegotiateExchange($one: ID!, $other: ID!, $topics: [CommitmentTopic!], $asOf: Date, $lang: Lang!) {
  exchange: requestAndOffer(
    one: $one
    other: $other
    topics: $topics
    asOf: $asOf
  ) {
    asOf
    one {
      id
      name(lang: $lang)
    }
    other {
      id
      name(lang: $lang)
    }
    topics {
      topic
      owedByOne {
        ...NegotiatedOwed
      }
      owedByOther {
        ...NegotiatedOwed
      }
      asksOfOne {
        ...NegotiatedAsk
      }
      offersOfOne {
        ...NegotiatedAsk
      }
    }
    leftOut {
      ...NegotiatedLeftOut
    }
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}
fragment NegotiatedAcceptance on AcceptedCommitment {
  strength
  strengthHigh
  through {
    id
    name(lang: $lang)
  }
  towards {
    id
    name(lang: $lang)
  }
  exceptions {
    ...NegotiatedException
  }
  commitment {
    ...NegotiatedClause
  }
}
fragment NegotiatedLeftOut on LeftOut {
  id
  reason(lang: $lang)
}
fragment NegotiatedOwed on OwedOnTopic {
  strength
  strengthHigh
  commitments {
    ...NegotiatedName
  }
}
fragment NegotiatedAsk on AskOrOffer {
  certain
  strength
  strengthHigh
  summary(lang: $lang)
  clause {
    ...NegotiatedAcceptance
  }
}`) as unknown as TypedDocumentString<NegotiateExchangeQuery, NegotiateExchangeQueryVariables>;
export const NegotiatePolicySpaceDocument = new TypedDocumentString(`
    query NegotiatePolicySpace($country: ID!, $asOf: Date, $lang: Lang!) {
  policySpace(country: $country, asOf: $asOf) {
    asOf
    country {
      id
      name(lang: $lang)
    }
    agreements {
      annexesSearched
      agreement {
        id
        name: nameIn(lang: $lang)
        verification
      }
      boundAs {
        id
        name(lang: $lang)
      }
      keptOut {
        keptBy
        commitment {
          ...NegotiatedName
        }
      }
      reservations {
        ...NegotiatedReservation
      }
      commitments {
        commitment {
          ...NegotiatedName
          bindingness
          exceptions
        }
      }
      topicsLeftOpen {
        topic
        elsewhere {
          ...NegotiatedName
        }
      }
      annexSearches {
        ...NegotiatedSearch
      }
    }
  }
}
    fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}
fragment NegotiatedReservation on Reservation {
  id
  annex
  measures
  summary
  verification
  permalink
  party {
    id
    name(lang: $lang)
  }
}
fragment NegotiatedSearch on AnnexSearch {
  id
  annexes
  note
  verification
  permalink
}`) as unknown as TypedDocumentString<NegotiatePolicySpaceQuery, NegotiatePolicySpaceQueryVariables>;
export const NegotiatePrecedentsDocument = new TypedDocumentString(`
    query NegotiatePrecedents($group: CountryGroup!, $topic: CommitmentTopic!, $asOf: Date, $lang: Lang!) {
  precedents(group: $group, topic: $topic, asOf: $asOf) {
    asOf
    summary(lang: $lang)
    forms {
      ...NegotiatedForm
    }
    landingZone {
      strength
      strengthHigh
      models {
        ...NegotiatedName
      }
      sharedForms {
        ...NegotiatedForm
      }
      nextForm {
        ...NegotiatedForm
      }
    }
    next {
      strength
      acceptedBy {
        id
        name(lang: $lang)
      }
      inTheWay {
        certain
        strength
        strengthHigh
        country {
          id
          name(lang: $lang)
        }
        commitments {
          commitment {
            ...NegotiatedName
          }
        }
      }
      models {
        ...NegotiatedName
      }
    }
    members {
      strength
      strengthHigh
      country {
        id
        name(lang: $lang)
      }
    }
    leftOut {
      ...NegotiatedLeftOut
    }
  }
}
    fragment NegotiatedClause on Commitment {
  id
  topic
  locator
  summary
  bindingness
  disputeSettlement
  note
  verification
  from {
    date
    precision
  }
  to {
    date
    precision
  }
  sectors
  agreement {
    id
    name: nameIn(lang: $lang)
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
fragment NegotiatedName on Commitment {
  id
  topic
  locator
  verification
  agreement {
    id
    name: nameIn(lang: $lang)
  }
}
fragment NegotiatedException on TestedException {
  exception
  test {
    necessity
    arbitrary
    disguised
    selfJudging
  }
}
fragment NegotiatedLeftOut on LeftOut {
  id
  reason(lang: $lang)
}
fragment NegotiatedForm on PrecedentForm {
  strength
  strengthHigh
  exceptions {
    ...NegotiatedException
  }
  acceptedBy {
    id
    name(lang: $lang)
  }
  notAcceptedBy {
    id
    name(lang: $lang)
  }
  models {
    ...NegotiatedClause
  }
}`) as unknown as TypedDocumentString<NegotiatePrecedentsQuery, NegotiatePrecedentsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($lang: Lang!) {
  countries(first: 100) {
    edges {
      node {
        ...NamedPlace
      }
    }
  }
  lastCountries: countries(last: 100) {
    edges {
      node {
        ...NamedPlace
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
    fragment NamedPlace on Country {
  id
  name(lang: $lang)
  covered
  subregion
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
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