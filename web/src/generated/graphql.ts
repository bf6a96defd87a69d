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