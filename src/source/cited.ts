/** Records of the law as items to be cited. */

import type { Verification } from '../vocabulary/evidence.js';
import type { LawKind } from '../vocabulary/law.js';
import type { PartialDate } from '../vocabulary/partialDate.js';
import type { AgreementKind } from '../vocabulary/trade.js';
import type { CitedItem } from './citation.js';
import { typeOfAgreement, typeOfLaw } from './cslType.js';

interface CitedSource {
  readonly url: string | null;
  readonly verification: Verification;
}

export interface CitedLaw {
  readonly id: string;
  /** In the original language, with its number. */
  readonly title: string;
  readonly kind: LawKind;
  readonly adopted: PartialDate | null;
  readonly sources: readonly CitedSource[];
}

export interface CitedAgreement {
  readonly id: string;
  readonly name: string;
  readonly kind: AgreementKind;
  readonly signed: PartialDate | null;
  readonly sources: readonly CitedSource[];
}

/** A provision of a law or a commitment of an agreement. */
export interface CitedPart {
  readonly id: string;
  readonly locator: string;
  readonly sources: readonly CitedSource[];
}

export function lawItem(law: CitedLaw, jurisdiction: string, part?: CitedPart): CitedItem {
  return {
    id: (part ?? law).id,
    type: typeOfLaw[law.kind],
    title: law.title,
    jurisdiction,
    ...partOf(part),
    ...issuedOn(law.adopted),
    ...officialText(part?.sources ?? [], law.sources),
  };
}

export function agreementItem(agreement: CitedAgreement, part?: CitedPart): CitedItem {
  return {
    id: (part ?? agreement).id,
    type: typeOfAgreement[agreement.kind],
    title: agreement.name,
    ...partOf(part),
    ...issuedOn(agreement.signed),
    ...officialText(part?.sources ?? [], agreement.sources),
  };
}

function partOf(part: CitedPart | undefined): Pick<CitedItem, 'section'> {
  return part === undefined ? {} : { section: part.locator };
}

/** As exact as it is known. A law of which the day is unknown has none: the day on which it enters into force is another. */
export function issuedOn(date: PartialDate | null): Pick<CitedItem, 'issued'> {
  return date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };
}

/** Where the text is: the address of a source that was read as the official one or as a copy of it. What others write of a law is not it. */
function officialText(...sources: readonly (readonly CitedSource[])[]): Pick<CitedItem, 'URL'> {
  const official = sources.flat().find(({ url, verification }) => url !== null && verification === 'SEEN_PRIMARY');
  return official?.url == null ? {} : { URL: official.url };
}
