/** Which agreements a reader's choice lets through. The API filters lists itself; what a text finds is filtered here, by the same rules. */

import type { AgreementKind, AgreementStatus, CommitmentTopic } from '../../../src/vocabulary/trade.js';
import type { AgreementsQuestion } from './question.js';

interface Filtered {
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly parties: readonly { readonly party: { readonly id: string } }[];
}

type Filters = Omit<AgreementsQuestion, 'text' | 'pages'>;

/** `topics`: those of the agreement's commitments, or of the commitment that was found. */
export function isWanted(
  agreement: Filtered,
  topics: readonly CommitmentTopic[],
  { kind, party, topic, status }: Filters,
): boolean {
  return (
    (kind === null || agreement.kind === kind) &&
    (status === null || agreement.status === status) &&
    (party === '' || agreement.parties.some((each) => each.party.id === party)) &&
    (topic === null || topics.includes(topic))
  );
}

export function isFiltering({ kind, party, topic, status }: Filters): boolean {
  return party !== '' || [kind, topic, status].some((each) => each !== null);
}
