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

/** How much the law and this data set say of a corridor. The three are never merged. */
export type Certainty =
  /** A rule applies, or a general framework in force is silent on transfers. */
  | 'REGULATED'
  /** The data set does not cover the origin: the level is null. */
  | 'UNKNOWN'
  /** The data set covers the origin, which has no general framework in force and no applicable rule: the level is FREE, the data is unprotected. */
  | 'UNREGULATED';

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

/** A language of names and sentences. */
export type Lang =
  /** English. */
  | 'EN'
  /** Spanish, as legal texts of Latin America use it. */
  | 'ES'
  /** Portuguese, as Brazilian legal texts use it. */
  | 'PT';

/** Who receives the data. */
export type Recipient =
  /** An independent controller, which decides itself on purposes and means. */
  | 'CONTROLLER'
  /** Another company of the exporter’s group. */
  | 'GROUP_COMPANY'
  /** A processor, which acts for the exporter (a cloud host, say). */
  | 'PROCESSOR';

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