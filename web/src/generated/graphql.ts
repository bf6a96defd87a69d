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

/** Which agreements to list; all conditions must hold. */
export type AgreementFilter = {
  /** That had entered into force by this day. */
  inForceOn?: string | null | undefined;
  /** Of this kind. */
  kind?: AgreementKind | null | undefined;
  /** To which this country or group is recorded as party, of whatever status. */
  party?: string | number | null | undefined;
  /** Of this recorded status. */
  status?: AgreementStatus | null | undefined;
  /** With a commitment on this topic. */
  topic?: CommitmentTopic | null | undefined;
};

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

/** Which countries to list; all conditions must hold. */
export type CountryFilter = {
  /** With a recorded relation to this agreement, of whatever status. */
  agreement?: string | number | null | undefined;
  /** Whose law the data set covers, or does not. */
  covered?: boolean | null | undefined;
  /** Member of this group, now or once. */
  group?: string | number | null | undefined;
  /** In this part of the world. */
  subregion?: Subregion | null | undefined;
};

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

/** Which laws to list; all conditions must hold. */
export type LawFilter = {
  /** Of this country or group. */
  country?: string | number | null | undefined;
  /** In force at this day. */
  inForceOn?: string | null | undefined;
  /** Of this rank. */
  kind?: LawKind | null | undefined;
  /** Of this status today. */
  status?: LawStatus | null | undefined;
  /** Of this topic. */
  topic?: Topic | null | undefined;
};

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

/** Whether rules serve the subject of a join, or their absence. */
export type RulePresence =
  /** It is served by there being none. */
  | 'ABSENT'
  /** Such rules serve it. */
  | 'PRESENT';

/** An index of a country. */
export type ScoreIndex =
  /** How strongly the country and the others of the group have bound themselves to each other on digital trade, over all topics: 0 (nothing in force) to 1. */
  | 'COMMITMENTS'
  /** Restrictions on data that leave the country and missing commitments to let them go: 0 (open) to 1. It follows pillar 6 of RDTII 2.1 and is not RDTII: see the note of its method. */
  | 'CROSS_BORDER_DATA_POLICY'
  /** Mean friction of the corridors from the country to the others of the group: 0 (all free) to 1 (all prohibited). */
  | 'FRICTION'
  /** Share of the corridors from the country to the others of the group that are regulated and at FREE or SAFEGUARDS: 0 to 1. */
  | 'OPENNESS'
  /** Share of the features that a benchmark asks for which the data-protection framework of the country has: 0 to 1. */
  | 'STRENGTH';

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


export type AgendasQuery = { agendas: Array<{ id: string, name: string, forum: string | null, place: string | null, period: string | null, binding: boolean | null, areaCount: number | null, goalCount: number | null, verification: Verification | null, adoptedAt: { date: string, precision: DatePrecision } | null, areas: Array<{ goals: Array<{ id: string }> }>, participants: Array<{ organisation: string | null, party:
        | { id: string }
        | { id: string }
       | null }> }> };

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

export type AgreementRecordQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
  asOf: string;
}>;


export type AgreementRecordQuery = { agreement: { id: string, kind: AgreementKind, status: AgreementStatus, note: string | null, verification: Verification | null, permalink: string, name: string, nameEn: string, apa: string, bibtex: string, csl: string, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, note: string | null, signed: { date: string, precision: DatePrecision } | null, since: { date: string, precision: DatePrecision } | null, until: { date: string, precision: DatePrecision } | null, notWith: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, party:
        | { __typename: 'Country', id: string, name: string, permalink: string }
        | { __typename: 'Group', id: string, name: string, permalink: string }
       }>, bound: Array<{ party:
        | { id: string }
        | { id: string }
       }>, commitments: Array<{ id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, sectors: Array<Sector>, note: string | null, verification: Verification | null, permalink: string, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, selfJudging: boolean, arbitrary: boolean, disguised: boolean }>, exceptParties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> }>, reservations: Array<{ id: string, annex: string, summary: string, measures: ReservationMeasures, sectors: Array<Sector>, note: string | null, verification: Verification | null, permalink: string, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, party:
        | { id: string, name: string }
        | { id: string, name: string }
      , lifts: Array<{ id: string, locator: string }>, laws: Array<{ id: string, title: string, shortName: string | null }>, provisions: Array<{ id: string, locator: string, law: { id: string, title: string, shortName: string | null } }> }>, annexSearches: Array<{ id: string, annexes: string, note: string | null, verification: Verification | null, permalink: string, party:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, commitments: Array<{ id: string, locator: string }> }>, relations: Array<{ type: LawRelationType, note: string | null, agreement: { id: string, name: string, signed: { date: string, precision: DatePrecision } | null } | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
          | { id: string }
          | { id: string }
        , adopted: { date: string, precision: DatePrecision } | null } | null }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } | null };

export type AgreementDateFragment = { date: string, precision: DatePrecision };

export type AgreementCommitmentFragment = { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, disputeSettlement: boolean | null, exceptions: Array<CommitmentException>, sectors: Array<Sector>, note: string | null, verification: Verification | null, permalink: string, exceptionTests: Array<{ exception: CommitmentException, necessity: NecessityTest, selfJudging: boolean, arbitrary: boolean, disguised: boolean }>, exceptParties: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> };

export type AgreementSourceFragment = { id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification };

export type AgreementListQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  lang: Lang;
  after?: string | null | undefined;
}>;


export type AgreementListQuery = { agreements: { totalCount: number, edges: Array<{ node: { id: string, kind: AgreementKind, status: AgreementStatus, verification: Verification | null, name: string, nameEn: string, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreementHitsQueryVariables = Exact<{
  text: string;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementHitsQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, record:
          | { __typename: 'Agenda' }
          | { __typename: 'Agreement', id: string, kind: AgreementKind, status: AgreementStatus, verification: Verification | null, name: string, nameEn: string, commitments: Array<{ topic: CommitmentTopic }>, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, party:
                | { id: string, name: string }
                | { id: string, name: string }
               }> }
          | { __typename: 'Commitment', id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, verification: Verification | null, agreement: { id: string, kind: AgreementKind, status: AgreementStatus, verification: Verification | null, name: string, nameEn: string, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, party:
                  | { id: string, name: string }
                  | { id: string, name: string }
                 }> } }
          | { __typename: 'Country' }
          | { __typename: 'Goal' }
          | { __typename: 'Group' }
          | { __typename: 'Law' }
          | { __typename: 'Provision' }
          | { __typename: 'Regulator' }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListedAgreementFragment = { id: string, kind: AgreementKind, status: AgreementStatus, verification: Verification | null, name: string, nameEn: string, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }> };

export type ListedCommitmentFragment = { id: string, locator: string, heading: string | null, summary: string | null, topic: CommitmentTopic, bindingness: Bindingness, verification: Verification | null, agreement: { id: string, kind: AgreementKind, status: AgreementStatus, verification: Verification | null, name: string, nameEn: string, signed: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, parties: Array<{ status: PartyStatus, party:
        | { id: string, name: string }
        | { id: string, name: string }
       }> } };

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

export type CountryListQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  lang: Lang;
  asOf: string;
  after?: string | null | undefined;
}>;


export type CountryListQuery = { countries: { totalCount: number, edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion, groups: Array<{ id: string, name: string }>, laws: Array<{ id: string }>, memberships: Array<{ agreement: { id: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CountryRecordQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
  asOf: string;
}>;


export type CountryRecordQuery = { country: { id: string, iso3: string, name: string, covered: boolean, subregion: Subregion, note: string | null, permalink: string, groups: Array<{ id: string, name: string, permalink: string }>, laws: Array<{ id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null }>, regulators: Array<{ id: string, name: string, nameEn: string | null, acronym: string | null, kind: RegulatorKind, independence: Independence | null, website: string | null, note: string | null, verification: Verification | null, permalink: string, established: { date: string, precision: DatePrecision } | null, dissolved: { date: string, precision: DatePrecision } | null, enforces: Array<{ id: string, title: string, shortName: string | null }> }>, memberships: Array<{ status: PartyStatus, note: string | null, signed: { date: string, precision: DatePrecision } | null, since: { date: string, precision: DatePrecision } | null, until: { date: string, precision: DatePrecision } | null, agreement: { id: string, kind: AgreementKind, name: string } }>, bound: Array<{ agreement: { id: string } }>, recognises: Array<{ id: string, scope: string | null, certifiedOnly: boolean, permalink: string, to:
        | { __typename: 'Country', id: string, name: string, permalink: string }
        | { __typename: 'Group', id: string, name: string, permalink: string }
      , since: { date: string, precision: DatePrecision } | null, instrument: { id: string, title: string, shortName: string | null } | null }>, recognisedBy: Array<{ id: string, scope: string | null, certifiedOnly: boolean, permalink: string, from:
        | { __typename: 'Country', id: string, name: string, permalink: string }
        | { __typename: 'Group', id: string, name: string, permalink: string }
      , since: { date: string, precision: DatePrecision } | null, instrument: { id: string, title: string, shortName: string | null } | null }>, observations: Array<{ id: string, value: number, unit: string, year: number, verification: Verification | null, permalink: string, indicator: { id: string, unit: string } }> } | null };

export type CountryFrameworkQueryVariables = Exact<{
  countries: Array<string | number> | string | number;
  asOf: string;
  benchmark: string | number;
  lang: Lang;
}>;


export type CountryFrameworkQuery = { compareFrameworks: { countries: Array<{ id: string }>, frameworks: Array<{ state: FrameworkState, laws: Array<{ id: string, title: string, shortName: string | null }> }>, benchmark: { id: string, name: string } | null, features: Array<{ feature: FeatureName, cells: Array<{ country: string, value: FeatureValue | null, number: number | null, locator: string | null, fallsShort: boolean | null, note: string | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null }> }>, strength: Array<{ value: number | null, low: number, high: number }> } };

export type CountryCorridorsQueryVariables = Exact<{
  countries: Array<string | number> | string | number;
  asOf: string;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
}>;


export type CountryCorridorsQuery = { corridorMatrix: { cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, certainty: Certainty }> } };

export type CountryScoreQueryVariables = Exact<{
  country: string | number;
  countries: Array<string | number> | string | number;
  index: ScoreIndex;
  from: string;
  to: string;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
}>;


export type CountryScoreQuery = { scoreSeries: { steps: Array<{ from: string, value: number | null, low: number, high: number }> } };

export type CountryScorePointsQueryVariables = Exact<{
  country: string | number;
  countries: Array<string | number> | string | number;
  index: ScoreIndex;
  asOf: string;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  lang: Lang;
}>;


export type CountryScorePointsQuery = { scoreSeries: { method: { id: string, version: number, permalink: string }, steps: Array<{ value: number | null, low: number, high: number, weakestVerification: Verification | null, missing: Array<{ reason: string }>, points: Array<{ indicator: string, value: number | null, low: number, high: number, weight: number, reason: string, weakestVerification: Verification | null, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, commitments: Array<{ id: string, locator: string, verification: Verification | null, agreement: { id: string, name: string } }>, feature: { cell: { feature: FeatureName, locator: string | null, verification: Verification | null, law: { id: string, title: string, shortName: string | null } | null } } | null }> }> } };

export type CountryNextQueryVariables = Exact<{
  countries: Array<string | number> | string | number;
  from: string;
  to: string;
  lang: Lang;
}>;


export type CountryNextQuery = { changes: { totalCount: number, edges: Array<{ node: { id: string, summary: string, permalink: string, verification: Verification | null, date: { date: string, precision: DatePrecision }, law: { id: string } | null, rule: { provision: { id: string } } | null, agreement: { id: string } | null } }> } };

export type CountryDateFragment = { date: string, precision: DatePrecision };

export type CountryLawFragment = { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null };

export type CountryRecognitionFragment = { id: string, scope: string | null, certifiedOnly: boolean, permalink: string, since: { date: string, precision: DatePrecision } | null, instrument: { id: string, title: string, shortName: string | null } | null };

type CountryJurisdiction_Country_Fragment = { __typename: 'Country', id: string, name: string, permalink: string };

type CountryJurisdiction_Group_Fragment = { __typename: 'Group', id: string, name: string, permalink: string };

export type CountryJurisdictionFragment =
  | CountryJurisdiction_Country_Fragment
  | CountryJurisdiction_Group_Fragment
;

export type LawRecordQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
  asOf: string;
}>;


export type LawRecordQuery = { law: { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, note: string | null, verification: Verification | null, permalink: string, apa: string, bibtex: string, csl: string, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
      | { __typename: 'Country', id: string, name: string, permalink: string }
      | { __typename: 'Group', id: string, name: string, permalink: string }
    , enforcedBy: Array<{ id: string, name: string, acronym: string | null, permalink: string }>, features: Array<{ feature: FeatureName, value: FeatureValue, number: number | null, locator: string | null, note: string | null }>, relations: Array<{ type: LawRelationType, note: string | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, verification: Verification | null, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
        , adopted: { date: string, precision: DatePrecision } | null } | null, agreement: { id: string, name: string, signed: { date: string, precision: DatePrecision } | null } | null }>, provisions: Array<{ id: string, locator: string, summary: string, note: string | null, verification: Verification | null, permalink: string, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, rules: Array<{ id: string, effect: RuleEffect, mechanisms: Array<Mechanism>, clauses: Array<ClauseFamily>, dataCategories: Array<DataCategory>, sectors: Array<Sector>, destinations: Array<string> | null, threshold: string | null, cumulative: boolean, incomplete: boolean, notYetUsable: boolean, note: string | null, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, usableFrom: { date: string, precision: DatePrecision } | null }> }>, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }> } | null };

export type LawConflictsQueryVariables = Exact<{
  countries: Array<string | number> | string | number;
  asOf: string;
  dataCategory: DataCategory;
  sector: Sector;
  lang: Lang;
  after?: string | null | undefined;
}>;


export type LawConflictsQuery = { conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, shelter: ConflictShelter, reason: string, verification: Verification | null, country: { id: string }, law: { id: string }, rule: { id: string, provision: { id: string, locator: string } }, commitment: { id: string, locator: string, heading: string | null }, agreement: { id: string, name: string } } }> } };

export type LawDateFragment = { date: string, precision: DatePrecision };

export type LawProvisionFragment = { id: string, locator: string, summary: string, note: string | null, verification: Verification | null, permalink: string, sources: Array<{ id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification }>, rules: Array<{ id: string, effect: RuleEffect, mechanisms: Array<Mechanism>, clauses: Array<ClauseFamily>, dataCategories: Array<DataCategory>, sectors: Array<Sector>, destinations: Array<string> | null, threshold: string | null, cumulative: boolean, incomplete: boolean, notYetUsable: boolean, note: string | null, from: { date: string, precision: DatePrecision } | null, to: { date: string, precision: DatePrecision } | null, usableFrom: { date: string, precision: DatePrecision } | null }> };

export type LawSourceFragment = { id: string, title: string, publisher: string | null, locator: string | null, url: string | null, verification: Verification };

export type LawListQueryVariables = Exact<{
  filter?: LawFilter | null | undefined;
  lang: Lang;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LawListQuery = { laws: { totalCount: number, edges: Array<{ node: { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, statusThen: LawStatus, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LawHitsQueryVariables = Exact<{
  text: string;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
}>;


export type LawHitsQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, record:
          | { __typename: 'Agenda' }
          | { __typename: 'Agreement' }
          | { __typename: 'Commitment' }
          | { __typename: 'Country' }
          | { __typename: 'Goal' }
          | { __typename: 'Group' }
          | { __typename: 'Law', id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
             }
          | { __typename: 'Provision', id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
               } }
          | { __typename: 'Regulator' }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListedLawFragment = { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
   };

export type ListedProvisionFragment = { id: string, locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, kind: LawKind, status: LawStatus, topics: Array<Topic>, verification: Verification | null, adopted: { date: string, precision: DatePrecision } | null, inForce: { date: string, precision: DatePrecision } | null, repealed: { date: string, precision: DatePrecision } | null, jurisdiction:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
     } };

export type MatrixAdequacyQueryVariables = Exact<{
  group: CountryGroup;
  asOf?: string | null | undefined;
  lang: Lang;
  after?: string | null | undefined;
}>;


export type MatrixAdequacyQuery = { adequacy: { pairs: { edges: Array<{ node: { bothInForce: boolean, mutual: boolean, distanceLow: number, distanceHigh: number, summary: string, one: { country: { id: string }, recognises: { id: string } | null }, other: { country: { id: string }, recognises: { id: string } | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type MatrixAdequacySideFragment = { country: { id: string }, recognises: { id: string } | null };

export type MatrixBarriersQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type MatrixBarriersQuery = { matrix: { asOf: string, barriers: Array<{ id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, lawTitle: string, corridorCount: number, summary: string, law: { id: string, title: string, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
         } | null, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, corridors: Array<{ origin: string, destination: string, level: CorridorLevel | null }> }> } };

export type MatrixBarrierToldFragment = { id: string, kind: BarrierKind, level: CorridorLevel | null, threshold: string | null, potentialConflict: boolean, lawTitle: string, corridorCount: number, summary: string, law: { id: string, title: string, jurisdiction:
      | { id: string, name: string }
      | { id: string, name: string }
     } | null, rules: Array<{ id: string, provision: { id: string, locator: string, verification: Verification | null, law: { id: string, title: string, shortName: string | null } } }>, corridors: Array<{ origin: string, destination: string, level: CorridorLevel | null }> };

export type MatrixCommitmentsQueryVariables = Exact<{
  group: CountryGroup;
  topics?: Array<CommitmentTopic> | CommitmentTopic | null | undefined;
  asOf?: string | null | undefined;
  withClauses: boolean;
}>;


export type MatrixCommitmentsQuery = { commitments: { asOf: string, countries: Array<{ id: string }>, pairs: Array<{ coverageLow: number, coverageHigh: number, one: { id: string }, other: { id: string }, topics: Array<{ topic: CommitmentTopic, strength: CommitmentStrength, strengthHigh: CommitmentStrength, commitments?: Array<{ id: string, locator: string, agreement: { id: string } }> }> }> } };

export type MatrixOverTimeQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  lang: Lang;
}>;


export type MatrixOverTimeQuery = { history: { from: string, to: string, periods: Array<{ from: string, to: string | null, openShare: number, unregulatedCells: number, unknownCells: number, changed: Array<{ origin: string, destination: string, before: { level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty }, after: { level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty }, changes: Array<{ id: string, summary: string }> }> }> } };

export type MatrixQueryVariables = Exact<{
  group: CountryGroup;
  dataCategory: DataCategory;
  sector: Sector;
  recipient: Recipient;
  asOf?: string | null | undefined;
  lang: Lang;
}>;


export type MatrixQuery = { matrix: { asOf: string, openShare: number, unregulatedCells: number, unknownCells: number, meanFriction: number | null, permalink: string | null, apa: string | null, bibtex: string | null, csl: string | null, countries: Array<{ id: string }>, cells: Array<{ origin: string, destination: string, level: CorridorLevel | null, levelAtMost: CorridorLevel | null, certainty: Certainty, friction: number | null }>, nextChange: { date: string, changes: Array<{ id: string, summary: string }>, corridors: Array<{ origin: string, destination: string }> } | null } };

export type MatrixPartiesQueryVariables = Exact<{
  agreement: string | number;
}>;


export type MatrixPartiesQuery = { matrix: { countries: Array<{ id: string }> } };

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


export type PlacesQuery = { countries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, otherCountries: { edges: Array<{ node: { id: string, name: string, covered: boolean, subregion: Subregion } }> }, agreements: { edges: Array<{ node: { id: string, kind: AgreementKind, status: AgreementStatus, name: string } }> }, groups: Array<{ id: string, name: string }>, dataset: { title: string, version: string, date: string, license: string, hash: string } };

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

export type SearchByKindQueryVariables = Exact<{
  text: string;
  lang: Lang;
}>;


export type SearchByKindQuery = { COUNTRY: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, LAW: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, PROVISION: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, AGREEMENT: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, COMMITMENT: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, REGULATOR: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, GROUP: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, AGENDA: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, GOAL: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchOfKindQueryVariables = Exact<{
  text: string;
  kind: SearchKind;
  lang: Lang;
  after?: string | null | undefined;
}>;


export type SearchOfKindQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
          | { __typename: 'Agenda', permalink: string }
          | { __typename: 'Agreement', verification: Verification | null }
          | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
          | { __typename: 'Country' }
          | { __typename: 'Goal', permalink: string }
          | { __typename: 'Group', permalink: string }
          | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
          | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
                | { id: string, name: string }
                | { id: string, name: string }
               } }
          | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundOfKindFragment = { totalCount: number, edges: Array<{ node: { id: string, kind: SearchKind, title: string, record:
        | { __typename: 'Agenda', permalink: string }
        | { __typename: 'Agreement', verification: Verification | null }
        | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
        | { __typename: 'Country' }
        | { __typename: 'Goal', permalink: string }
        | { __typename: 'Group', permalink: string }
        | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
            | { id: string, name: string }
            | { id: string, name: string }
           }
        | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
              | { id: string, name: string }
              | { id: string, name: string }
             } }
        | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
            | { id: string, name: string }
            | { id: string, name: string }
           }
       } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type FoundHitFragment = { id: string, kind: SearchKind, title: string, record:
    | { __typename: 'Agenda', permalink: string }
    | { __typename: 'Agreement', verification: Verification | null }
    | { __typename: 'Commitment', locator: string, heading: string | null, verification: Verification | null, says: string | null, agreement: { id: string, nameIn: string } }
    | { __typename: 'Country' }
    | { __typename: 'Goal', permalink: string }
    | { __typename: 'Group', permalink: string }
    | { __typename: 'Law', titleEn: string | null, verification: Verification | null, jurisdiction:
        | { id: string, name: string }
        | { id: string, name: string }
       }
    | { __typename: 'Provision', locator: string, summary: string, verification: Verification | null, law: { id: string, title: string, titleEn: string | null, shortName: string | null, jurisdiction:
          | { id: string, name: string }
          | { id: string, name: string }
         } }
    | { __typename: 'Regulator', verification: Verification | null, permalink: string, nameEn: string | null, jurisdiction:
        | { id: string, name: string }
        | { id: string, name: string }
       }
   };

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
export const AgreementDateFragmentDoc = new TypedDocumentString(`
    fragment AgreementDate on PartialDate {
  date
  precision
}
    `, {"fragmentName":"AgreementDate"}) as unknown as TypedDocumentString<AgreementDateFragment, unknown>;
export const AgreementSourceFragmentDoc = new TypedDocumentString(`
    fragment AgreementSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
    `, {"fragmentName":"AgreementSource"}) as unknown as TypedDocumentString<AgreementSourceFragment, unknown>;
export const AgreementCommitmentFragmentDoc = new TypedDocumentString(`
    fragment AgreementCommitment on Commitment {
  id
  locator
  heading
  summary
  topic
  bindingness
  disputeSettlement
  exceptions
  exceptionTests {
    exception
    necessity
    selfJudging
    arbitrary
    disguised
  }
  exceptParties {
    id
    name(lang: $lang)
  }
  sectors
  note
  verification
  permalink
  from {
    ...AgreementDate
  }
  to {
    ...AgreementDate
  }
  sources {
    ...AgreementSource
  }
}
    fragment AgreementDate on PartialDate {
  date
  precision
}
fragment AgreementSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`, {"fragmentName":"AgreementCommitment"}) as unknown as TypedDocumentString<AgreementCommitmentFragment, unknown>;
export const ListedAgreementFragmentDoc = new TypedDocumentString(`
    fragment ListedAgreement on Agreement {
  id
  name: nameIn(lang: $lang)
  nameEn: name
  kind
  status
  signed {
    date
    precision
  }
  inForce {
    date
    precision
  }
  parties {
    status
    party {
      id
      name(lang: $lang)
    }
  }
  verification
}
    `, {"fragmentName":"ListedAgreement"}) as unknown as TypedDocumentString<ListedAgreementFragment, unknown>;
export const ListedCommitmentFragmentDoc = new TypedDocumentString(`
    fragment ListedCommitment on Commitment {
  id
  locator
  heading
  summary
  topic
  bindingness
  verification
  agreement {
    ...ListedAgreement
  }
}
    fragment ListedAgreement on Agreement {
  id
  name: nameIn(lang: $lang)
  nameEn: name
  kind
  status
  signed {
    date
    precision
  }
  inForce {
    date
    precision
  }
  parties {
    status
    party {
      id
      name(lang: $lang)
    }
  }
  verification
}`, {"fragmentName":"ListedCommitment"}) as unknown as TypedDocumentString<ListedCommitmentFragment, unknown>;
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
export const CountryDateFragmentDoc = new TypedDocumentString(`
    fragment CountryDate on PartialDate {
  date
  precision
}
    `, {"fragmentName":"CountryDate"}) as unknown as TypedDocumentString<CountryDateFragment, unknown>;
export const CountryLawFragmentDoc = new TypedDocumentString(`
    fragment CountryLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status(asOf: $asOf)
  topics
  verification
  adopted {
    ...CountryDate
  }
  inForce {
    ...CountryDate
  }
  repealed {
    ...CountryDate
  }
}
    fragment CountryDate on PartialDate {
  date
  precision
}`, {"fragmentName":"CountryLaw"}) as unknown as TypedDocumentString<CountryLawFragment, unknown>;
export const CountryRecognitionFragmentDoc = new TypedDocumentString(`
    fragment CountryRecognition on Recognition {
  id
  scope
  certifiedOnly
  permalink
  since {
    ...CountryDate
  }
  instrument {
    id
    title
    shortName
  }
}
    fragment CountryDate on PartialDate {
  date
  precision
}`, {"fragmentName":"CountryRecognition"}) as unknown as TypedDocumentString<CountryRecognitionFragment, unknown>;
export const CountryJurisdictionFragmentDoc = new TypedDocumentString(`
    fragment CountryJurisdiction on Jurisdiction {
  __typename
  id
  name(lang: $lang)
  permalink
}
    `, {"fragmentName":"CountryJurisdiction"}) as unknown as TypedDocumentString<CountryJurisdictionFragment, unknown>;
export const LawSourceFragmentDoc = new TypedDocumentString(`
    fragment LawSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}
    `, {"fragmentName":"LawSource"}) as unknown as TypedDocumentString<LawSourceFragment, unknown>;
export const LawDateFragmentDoc = new TypedDocumentString(`
    fragment LawDate on PartialDate {
  date
  precision
}
    `, {"fragmentName":"LawDate"}) as unknown as TypedDocumentString<LawDateFragment, unknown>;
export const LawProvisionFragmentDoc = new TypedDocumentString(`
    fragment LawProvision on Provision {
  id
  locator
  summary
  note
  verification
  permalink
  sources {
    ...LawSource
  }
  rules {
    id
    effect
    mechanisms
    clauses
    dataCategories
    sectors
    destinations
    threshold
    cumulative
    incomplete
    notYetUsable
    note
    from {
      ...LawDate
    }
    to {
      ...LawDate
    }
    usableFrom {
      ...LawDate
    }
  }
}
    fragment LawDate on PartialDate {
  date
  precision
}
fragment LawSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`, {"fragmentName":"LawProvision"}) as unknown as TypedDocumentString<LawProvisionFragment, unknown>;
export const ListedLawFragmentDoc = new TypedDocumentString(`
    fragment ListedLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status
  topics
  adopted {
    date
    precision
  }
  inForce {
    date
    precision
  }
  repealed {
    date
    precision
  }
  jurisdiction {
    __typename
    id
    name(lang: $lang)
  }
  verification
}
    `, {"fragmentName":"ListedLaw"}) as unknown as TypedDocumentString<ListedLawFragment, unknown>;
export const ListedProvisionFragmentDoc = new TypedDocumentString(`
    fragment ListedProvision on Provision {
  id
  locator
  summary
  verification
  law {
    ...ListedLaw
  }
}
    fragment ListedLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status
  topics
  adopted {
    date
    precision
  }
  inForce {
    date
    precision
  }
  repealed {
    date
    precision
  }
  jurisdiction {
    __typename
    id
    name(lang: $lang)
  }
  verification
}`, {"fragmentName":"ListedProvision"}) as unknown as TypedDocumentString<ListedProvisionFragment, unknown>;
export const MatrixAdequacySideFragmentDoc = new TypedDocumentString(`
    fragment MatrixAdequacySide on AdequacySide {
  country {
    id
  }
  recognises {
    id
  }
}
    `, {"fragmentName":"MatrixAdequacySide"}) as unknown as TypedDocumentString<MatrixAdequacySideFragment, unknown>;
export const MatrixBarrierToldFragmentDoc = new TypedDocumentString(`
    fragment MatrixBarrierTold on MatrixBarrier {
  id
  kind
  level
  threshold
  potentialConflict
  lawTitle
  law {
    id
    title
    jurisdiction {
      id
      name(lang: $lang)
    }
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
      }
    }
  }
  corridorCount
  corridors {
    origin
    destination
    level
  }
  summary(lang: $lang)
}
    `, {"fragmentName":"MatrixBarrierTold"}) as unknown as TypedDocumentString<MatrixBarrierToldFragment, unknown>;
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
export const FoundHitFragmentDoc = new TypedDocumentString(`
    fragment FoundHit on SearchHit {
  id
  kind
  title
  record {
    __typename
    ... on Group {
      permalink
    }
    ... on Law {
      titleEn
      verification
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Provision {
      locator
      summary
      verification
      law {
        id
        title
        titleEn
        shortName
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
    }
    ... on Agreement {
      verification
    }
    ... on Commitment {
      locator
      heading
      says: summary
      verification
      agreement {
        id
        nameIn(lang: $lang)
      }
    }
    ... on Regulator {
      verification
      permalink
      nameEn
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Agenda {
      permalink
    }
    ... on Goal {
      permalink
    }
  }
}
    `, {"fragmentName":"FoundHit"}) as unknown as TypedDocumentString<FoundHitFragment, unknown>;
export const FoundOfKindFragmentDoc = new TypedDocumentString(`
    fragment FoundOfKind on SearchConnection {
  totalCount
  edges {
    node {
      ...FoundHit
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment FoundHit on SearchHit {
  id
  kind
  title
  record {
    __typename
    ... on Group {
      permalink
    }
    ... on Law {
      titleEn
      verification
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Provision {
      locator
      summary
      verification
      law {
        id
        title
        titleEn
        shortName
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
    }
    ... on Agreement {
      verification
    }
    ... on Commitment {
      locator
      heading
      says: summary
      verification
      agreement {
        id
        nameIn(lang: $lang)
      }
    }
    ... on Regulator {
      verification
      permalink
      nameEn
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Agenda {
      permalink
    }
    ... on Goal {
      permalink
    }
  }
}`, {"fragmentName":"FoundOfKind"}) as unknown as TypedDocumentString<FoundOfKindFragment, unknown>;
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
      organisation
      party {
        id
      }
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
export const AgreementRecordDocument = new TypedDocumentString(`
    query AgreementRecord($id: ID!, $lang: Lang!, $asOf: Date!) {
  agreement(id: $id) {
    id
    name: nameIn(lang: $lang)
    nameEn: name
    kind
    status
    note
    verification
    signed {
      ...AgreementDate
    }
    inForce {
      ...AgreementDate
    }
    parties {
      status
      note
      signed {
        ...AgreementDate
      }
      since {
        ...AgreementDate
      }
      until {
        ...AgreementDate
      }
      notWith {
        id
        name(lang: $lang)
      }
      party {
        __typename
        id
        name(lang: $lang)
        permalink
      }
    }
    bound: parties(asOf: $asOf) {
      party {
        id
      }
    }
    commitments {
      ...AgreementCommitment
    }
    reservations {
      id
      annex
      summary
      measures
      sectors
      note
      verification
      permalink
      from {
        ...AgreementDate
      }
      to {
        ...AgreementDate
      }
      party {
        id
        name(lang: $lang)
      }
      lifts {
        id
        locator
      }
      laws {
        id
        title
        shortName
      }
      provisions {
        id
        locator
        law {
          id
          title
          shortName
        }
      }
    }
    annexSearches {
      id
      annexes
      note
      verification
      permalink
      party {
        id
        name(lang: $lang)
      }
      commitments {
        id
        locator
      }
    }
    relations {
      type
      note
      agreement {
        id
        name: nameIn(lang: $lang)
        signed {
          ...AgreementDate
        }
      }
      law {
        id
        title
        titleEn
        shortName
        jurisdiction {
          id
        }
        adopted {
          ...AgreementDate
        }
      }
    }
    sources {
      ...AgreementSource
    }
    permalink
    apa: citation(style: APA)
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
  }
}
    fragment AgreementDate on PartialDate {
  date
  precision
}
fragment AgreementCommitment on Commitment {
  id
  locator
  heading
  summary
  topic
  bindingness
  disputeSettlement
  exceptions
  exceptionTests {
    exception
    necessity
    selfJudging
    arbitrary
    disguised
  }
  exceptParties {
    id
    name(lang: $lang)
  }
  sectors
  note
  verification
  permalink
  from {
    ...AgreementDate
  }
  to {
    ...AgreementDate
  }
  sources {
    ...AgreementSource
  }
}
fragment AgreementSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`) as unknown as TypedDocumentString<AgreementRecordQuery, AgreementRecordQueryVariables>;
export const AgreementListDocument = new TypedDocumentString(`
    query AgreementList($filter: AgreementFilter, $lang: Lang!, $after: String) {
  agreements(filter: $filter, first: 30, after: $after) {
    totalCount
    edges {
      node {
        ...ListedAgreement
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedAgreement on Agreement {
  id
  name: nameIn(lang: $lang)
  nameEn: name
  kind
  status
  signed {
    date
    precision
  }
  inForce {
    date
    precision
  }
  parties {
    status
    party {
      id
      name(lang: $lang)
    }
  }
  verification
}`) as unknown as TypedDocumentString<AgreementListQuery, AgreementListQueryVariables>;
export const AgreementHitsDocument = new TypedDocumentString(`
    query AgreementHits($text: String!, $lang: Lang!, $first: Int!, $after: String) {
  search(
    text: $text
    kinds: [AGREEMENT, COMMITMENT]
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        id
        record {
          __typename
          ... on Agreement {
            ...ListedAgreement
            commitments {
              topic
            }
          }
          ... on Commitment {
            ...ListedCommitment
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedAgreement on Agreement {
  id
  name: nameIn(lang: $lang)
  nameEn: name
  kind
  status
  signed {
    date
    precision
  }
  inForce {
    date
    precision
  }
  parties {
    status
    party {
      id
      name(lang: $lang)
    }
  }
  verification
}
fragment ListedCommitment on Commitment {
  id
  locator
  heading
  summary
  topic
  bindingness
  verification
  agreement {
    ...ListedAgreement
  }
}`) as unknown as TypedDocumentString<AgreementHitsQuery, AgreementHitsQueryVariables>;
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
export const CountryListDocument = new TypedDocumentString(`
    query CountryList($filter: CountryFilter, $lang: Lang!, $asOf: Date!, $after: String) {
  countries(filter: $filter, first: 100, after: $after) {
    totalCount
    edges {
      node {
        id
        name(lang: $lang)
        covered
        subregion
        groups(asOf: $asOf) {
          id
          name(lang: $lang)
        }
        laws(asOf: $asOf) {
          id
        }
        memberships(asOf: $asOf) {
          agreement {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CountryListQuery, CountryListQueryVariables>;
export const CountryRecordDocument = new TypedDocumentString(`
    query CountryRecord($id: ID!, $lang: Lang!, $asOf: Date!) {
  country(id: $id) {
    id
    iso3
    name(lang: $lang)
    covered
    subregion
    note
    permalink
    groups(asOf: $asOf) {
      id
      name(lang: $lang)
      permalink
    }
    laws {
      ...CountryLaw
    }
    regulators {
      id
      name
      nameEn
      acronym
      kind
      independence
      website
      note
      verification
      permalink
      established {
        ...CountryDate
      }
      dissolved {
        ...CountryDate
      }
      enforces {
        id
        title
        shortName
      }
    }
    memberships {
      status
      note
      signed {
        ...CountryDate
      }
      since {
        ...CountryDate
      }
      until {
        ...CountryDate
      }
      agreement {
        id
        name: nameIn(lang: $lang)
        kind
      }
    }
    bound: memberships(asOf: $asOf) {
      agreement {
        id
      }
    }
    recognises(asOf: $asOf) {
      ...CountryRecognition
      to {
        ...CountryJurisdiction
      }
    }
    recognisedBy(asOf: $asOf) {
      ...CountryRecognition
      from {
        ...CountryJurisdiction
      }
    }
    observations {
      id
      value
      unit
      year
      verification
      permalink
      indicator {
        id
        unit
      }
    }
  }
}
    fragment CountryDate on PartialDate {
  date
  precision
}
fragment CountryLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status(asOf: $asOf)
  topics
  verification
  adopted {
    ...CountryDate
  }
  inForce {
    ...CountryDate
  }
  repealed {
    ...CountryDate
  }
}
fragment CountryRecognition on Recognition {
  id
  scope
  certifiedOnly
  permalink
  since {
    ...CountryDate
  }
  instrument {
    id
    title
    shortName
  }
}
fragment CountryJurisdiction on Jurisdiction {
  __typename
  id
  name(lang: $lang)
  permalink
}`) as unknown as TypedDocumentString<CountryRecordQuery, CountryRecordQueryVariables>;
export const CountryFrameworkDocument = new TypedDocumentString(`
    query CountryFramework($countries: [ID!]!, $asOf: Date!, $benchmark: ID!, $lang: Lang!) {
  compareFrameworks(
    group: {countries: $countries}
    asOf: $asOf
    benchmark: $benchmark
  ) {
    countries {
      id
    }
    frameworks {
      state
      laws {
        id
        title
        shortName
      }
    }
    benchmark {
      id
      name(lang: $lang)
    }
    features {
      feature
      cells {
        country
        value
        number
        locator
        fallsShort
        note
        verification
        law {
          id
          title
          shortName
        }
      }
    }
    strength {
      value
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<CountryFrameworkQuery, CountryFrameworkQueryVariables>;
export const CountryCorridorsDocument = new TypedDocumentString(`
    query CountryCorridors($countries: [ID!]!, $asOf: Date!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!) {
  corridorMatrix(
    group: {countries: $countries}
    asOf: $asOf
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
  ) {
    cells {
      origin
      destination
      level
      certainty
    }
  }
}
    `) as unknown as TypedDocumentString<CountryCorridorsQuery, CountryCorridorsQueryVariables>;
export const CountryScoreDocument = new TypedDocumentString(`
    query CountryScore($country: ID!, $countries: [ID!]!, $index: ScoreIndex!, $from: Date!, $to: Date!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!) {
  scoreSeries(
    country: $country
    group: {countries: $countries}
    index: $index
    from: $from
    to: $to
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
  ) {
    steps {
      from
      value
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<CountryScoreQuery, CountryScoreQueryVariables>;
export const CountryScorePointsDocument = new TypedDocumentString(`
    query CountryScorePoints($country: ID!, $countries: [ID!]!, $index: ScoreIndex!, $asOf: Date!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $lang: Lang!) {
  scoreSeries(
    country: $country
    group: {countries: $countries}
    index: $index
    from: $asOf
    to: $asOf
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
  ) {
    method {
      id
      version
      permalink
    }
    steps {
      value
      low
      high
      weakestVerification
      missing {
        reason(lang: $lang)
      }
      points {
        indicator
        value
        low
        high
        weight
        reason(lang: $lang)
        weakestVerification
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
            }
          }
        }
        commitments {
          id
          locator
          verification
          agreement {
            id
            name: nameIn(lang: $lang)
          }
        }
        feature {
          cell {
            feature
            locator
            verification
            law {
              id
              title
              shortName
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryScorePointsQuery, CountryScorePointsQueryVariables>;
export const CountryNextDocument = new TypedDocumentString(`
    query CountryNext($countries: [ID!]!, $from: Date!, $to: Date!, $lang: Lang!) {
  changes(countries: $countries, from: $from, to: $to, first: 20) {
    totalCount
    edges {
      node {
        id
        summary(lang: $lang)
        permalink
        verification
        date {
          ...CountryDate
        }
        law {
          id
        }
        rule {
          provision {
            id
          }
        }
        agreement {
          id
        }
      }
    }
  }
}
    fragment CountryDate on PartialDate {
  date
  precision
}`) as unknown as TypedDocumentString<CountryNextQuery, CountryNextQueryVariables>;
export const LawRecordDocument = new TypedDocumentString(`
    query LawRecord($id: ID!, $lang: Lang!, $asOf: Date!) {
  law(id: $id) {
    id
    title
    titleEn
    shortName
    kind
    status(asOf: $asOf)
    topics
    note
    verification
    adopted {
      ...LawDate
    }
    inForce {
      ...LawDate
    }
    repealed {
      ...LawDate
    }
    jurisdiction {
      __typename
      id
      name(lang: $lang)
      permalink
    }
    enforcedBy {
      id
      name
      acronym
      permalink
    }
    features {
      feature
      value
      number
      locator
      note
    }
    relations {
      type
      note
      law {
        id
        title
        titleEn
        shortName
        verification
        jurisdiction {
          id
          name(lang: $lang)
        }
        adopted {
          ...LawDate
        }
      }
      agreement {
        id
        name: nameIn(lang: $lang)
        signed {
          ...LawDate
        }
      }
    }
    provisions {
      ...LawProvision
    }
    sources {
      ...LawSource
    }
    permalink
    apa: citation(style: APA)
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
  }
}
    fragment LawDate on PartialDate {
  date
  precision
}
fragment LawProvision on Provision {
  id
  locator
  summary
  note
  verification
  permalink
  sources {
    ...LawSource
  }
  rules {
    id
    effect
    mechanisms
    clauses
    dataCategories
    sectors
    destinations
    threshold
    cumulative
    incomplete
    notYetUsable
    note
    from {
      ...LawDate
    }
    to {
      ...LawDate
    }
    usableFrom {
      ...LawDate
    }
  }
}
fragment LawSource on Source {
  id
  title
  publisher
  locator
  url
  verification
}`) as unknown as TypedDocumentString<LawRecordQuery, LawRecordQueryVariables>;
export const LawConflictsDocument = new TypedDocumentString(`
    query LawConflicts($countries: [ID!]!, $asOf: Date!, $dataCategory: DataCategory!, $sector: Sector!, $lang: Lang!, $after: String) {
  conflicts(
    group: {countries: $countries}
    asOf: $asOf
    dataCategory: $dataCategory
    sector: $sector
    recipient: CONTROLLER
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        country {
          id
        }
        law {
          id
        }
        rule {
          id
          provision {
            id
            locator
          }
        }
        commitment {
          id
          locator
          heading
        }
        agreement {
          id
          name: nameIn(lang: $lang)
        }
        shelter
        reason(lang: $lang)
        verification
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LawConflictsQuery, LawConflictsQueryVariables>;
export const LawListDocument = new TypedDocumentString(`
    query LawList($filter: LawFilter, $lang: Lang!, $asOf: Date, $after: String) {
  laws(filter: $filter, first: 30, after: $after) {
    totalCount
    edges {
      node {
        ...ListedLaw
        statusThen: status(asOf: $asOf)
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status
  topics
  adopted {
    date
    precision
  }
  inForce {
    date
    precision
  }
  repealed {
    date
    precision
  }
  jurisdiction {
    __typename
    id
    name(lang: $lang)
  }
  verification
}`) as unknown as TypedDocumentString<LawListQuery, LawListQueryVariables>;
export const LawHitsDocument = new TypedDocumentString(`
    query LawHits($text: String!, $lang: Lang!, $first: Int!, $after: String) {
  search(text: $text, kinds: [LAW, PROVISION], first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        record {
          __typename
          ... on Law {
            ...ListedLaw
          }
          ... on Provision {
            ...ListedProvision
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedLaw on Law {
  id
  title
  titleEn
  shortName
  kind
  status
  topics
  adopted {
    date
    precision
  }
  inForce {
    date
    precision
  }
  repealed {
    date
    precision
  }
  jurisdiction {
    __typename
    id
    name(lang: $lang)
  }
  verification
}
fragment ListedProvision on Provision {
  id
  locator
  summary
  verification
  law {
    ...ListedLaw
  }
}`) as unknown as TypedDocumentString<LawHitsQuery, LawHitsQueryVariables>;
export const MatrixAdequacyDocument = new TypedDocumentString(`
    query MatrixAdequacy($group: CountryGroup!, $asOf: Date, $lang: Lang!, $after: String) {
  adequacy: adequacyCandidates(group: $group, asOf: $asOf) {
    pairs(first: 100, after: $after) {
      edges {
        node {
          one {
            ...MatrixAdequacySide
          }
          other {
            ...MatrixAdequacySide
          }
          bothInForce
          mutual
          distanceLow
          distanceHigh
          summary(lang: $lang)
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment MatrixAdequacySide on AdequacySide {
  country {
    id
  }
  recognises {
    id
  }
}`) as unknown as TypedDocumentString<MatrixAdequacyQuery, MatrixAdequacyQueryVariables>;
export const MatrixBarriersDocument = new TypedDocumentString(`
    query MatrixBarriers($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  matrix: corridorMatrix(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    asOf
    barriers {
      ...MatrixBarrierTold
    }
  }
}
    fragment MatrixBarrierTold on MatrixBarrier {
  id
  kind
  level
  threshold
  potentialConflict
  lawTitle
  law {
    id
    title
    jurisdiction {
      id
      name(lang: $lang)
    }
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
      }
    }
  }
  corridorCount
  corridors {
    origin
    destination
    level
  }
  summary(lang: $lang)
}`) as unknown as TypedDocumentString<MatrixBarriersQuery, MatrixBarriersQueryVariables>;
export const MatrixCommitmentsDocument = new TypedDocumentString(`
    query MatrixCommitments($group: CountryGroup!, $topics: [CommitmentTopic!], $asOf: Date, $withClauses: Boolean!) {
  commitments: commitmentMatrix(group: $group, topics: $topics, asOf: $asOf) {
    asOf
    countries {
      id
    }
    pairs {
      one {
        id
      }
      other {
        id
      }
      coverageLow
      coverageHigh
      topics {
        topic
        strength
        strengthHigh
        commitments @include(if: $withClauses) {
          id
          locator
          agreement {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixCommitmentsQuery, MatrixCommitmentsQueryVariables>;
export const MatrixOverTimeDocument = new TypedDocumentString(`
    query MatrixOverTime($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $lang: Lang!) {
  history: matrixHistory(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
  ) {
    from
    to
    periods {
      from
      to
      openShare
      unregulatedCells
      unknownCells
      changed {
        origin
        destination
        before {
          level
          levelAtMost
          certainty
        }
        after {
          level
          levelAtMost
          certainty
        }
        changes {
          id
          summary(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixOverTimeQuery, MatrixOverTimeQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($group: CountryGroup!, $dataCategory: DataCategory!, $sector: Sector!, $recipient: Recipient!, $asOf: Date, $lang: Lang!) {
  matrix: corridorMatrix(
    group: $group
    dataCategory: $dataCategory
    sector: $sector
    recipient: $recipient
    asOf: $asOf
  ) {
    asOf
    countries {
      id
    }
    cells {
      origin
      destination
      level
      levelAtMost
      certainty
      friction
    }
    openShare
    unregulatedCells
    unknownCells
    meanFriction
    nextChange {
      date
      changes {
        id
        summary(lang: $lang)
      }
      corridors {
        origin
        destination
      }
    }
    permalink
    apa: citation(style: APA)
    bibtex: citation(style: BIBTEX)
    csl: citation(style: CSL_JSON)
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixPartiesDocument = new TypedDocumentString(`
    query MatrixParties($agreement: ID!) {
  matrix: corridorMatrix(group: {agreement: $agreement}) {
    countries {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixPartiesQuery, MatrixPartiesQueryVariables>;
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
  groups {
    id
    name(lang: $lang)
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
export const SearchByKindDocument = new TypedDocumentString(`
    query SearchByKind($text: String!, $lang: Lang!) {
  COUNTRY: search(text: $text, kinds: [COUNTRY], first: 5) {
    ...FoundOfKind
  }
  LAW: search(text: $text, kinds: [LAW], first: 5) {
    ...FoundOfKind
  }
  PROVISION: search(text: $text, kinds: [PROVISION], first: 5) {
    ...FoundOfKind
  }
  AGREEMENT: search(text: $text, kinds: [AGREEMENT], first: 5) {
    ...FoundOfKind
  }
  COMMITMENT: search(text: $text, kinds: [COMMITMENT], first: 5) {
    ...FoundOfKind
  }
  REGULATOR: search(text: $text, kinds: [REGULATOR], first: 5) {
    ...FoundOfKind
  }
  GROUP: search(text: $text, kinds: [GROUP], first: 5) {
    ...FoundOfKind
  }
  AGENDA: search(text: $text, kinds: [AGENDA], first: 5) {
    ...FoundOfKind
  }
  GOAL: search(text: $text, kinds: [GOAL], first: 5) {
    ...FoundOfKind
  }
}
    fragment FoundOfKind on SearchConnection {
  totalCount
  edges {
    node {
      ...FoundHit
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FoundHit on SearchHit {
  id
  kind
  title
  record {
    __typename
    ... on Group {
      permalink
    }
    ... on Law {
      titleEn
      verification
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Provision {
      locator
      summary
      verification
      law {
        id
        title
        titleEn
        shortName
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
    }
    ... on Agreement {
      verification
    }
    ... on Commitment {
      locator
      heading
      says: summary
      verification
      agreement {
        id
        nameIn(lang: $lang)
      }
    }
    ... on Regulator {
      verification
      permalink
      nameEn
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Agenda {
      permalink
    }
    ... on Goal {
      permalink
    }
  }
}`) as unknown as TypedDocumentString<SearchByKindQuery, SearchByKindQueryVariables>;
export const SearchOfKindDocument = new TypedDocumentString(`
    query SearchOfKind($text: String!, $kind: SearchKind!, $lang: Lang!, $after: String) {
  search(text: $text, kinds: [$kind], first: 30, after: $after) {
    ...FoundOfKind
  }
}
    fragment FoundOfKind on SearchConnection {
  totalCount
  edges {
    node {
      ...FoundHit
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FoundHit on SearchHit {
  id
  kind
  title
  record {
    __typename
    ... on Group {
      permalink
    }
    ... on Law {
      titleEn
      verification
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Provision {
      locator
      summary
      verification
      law {
        id
        title
        titleEn
        shortName
        jurisdiction {
          id
          name(lang: $lang)
        }
      }
    }
    ... on Agreement {
      verification
    }
    ... on Commitment {
      locator
      heading
      says: summary
      verification
      agreement {
        id
        nameIn(lang: $lang)
      }
    }
    ... on Regulator {
      verification
      permalink
      nameEn
      jurisdiction {
        id
        name(lang: $lang)
      }
    }
    ... on Agenda {
      permalink
    }
    ... on Goal {
      permalink
    }
  }
}`) as unknown as TypedDocumentString<SearchOfKindQuery, SearchOfKindQueryVariables>;
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