import type { LawKind } from '../vocabulary/law.js';
import type { AgreementKind } from '../vocabulary/trade.js';

/** The types of the Citation Style Language, version 1.0.2, that records and answers have. */
export type CslType =
  | 'bill'
  | 'dataset'
  | 'document'
  | 'legal_case'
  | 'legislation'
  | 'regulation'
  | 'standard'
  | 'treaty'
  | 'webpage';

/** What a law is to the Citation Style Language: an act of parliament, an act under it, a judgment, a bill. Guidelines bind nobody. */
export const typeOfLaw: Readonly<Record<LawKind, CslType>> = {
  CONSTITUTION: 'legislation',
  STATUTE: 'legislation',
  DECREE: 'regulation',
  REGULATION: 'regulation',
  RESOLUTION: 'regulation',
  GUIDELINE: 'document',
  JUDGMENT: 'legal_case',
  BILL: 'bill',
};

export const typeOfAgreement: Readonly<Record<AgreementKind, CslType>> = {
  FREE_TRADE: 'treaty',
  DIGITAL_ECONOMY: 'treaty',
  CUSTOMS_UNION: 'treaty',
  INTEGRATION_BLOC: 'treaty',
  COOPERATION_PROJECT: 'document',
  DATA_PROTECTION_TREATY: 'treaty',
  CYBERCRIME_TREATY: 'treaty',
  CERTIFICATION_SCHEME: 'standard',
  SOFT_LAW_STANDARD: 'standard',
};
