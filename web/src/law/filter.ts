/** Which laws and provisions a reader's choice lets through. The API filters lists itself; what a text finds is filtered here, by the same rules. */

import type { LawKind, LawStatus, RuleEffect, Topic } from '../../../src/vocabulary/law.js';
import { holdsAt } from '../../../src/vocabulary/partialDate.js';
import type { LawsQuestion, Provisions } from './question.js';

interface Filtered {
  readonly jurisdiction: { readonly id: string };
  readonly topics: readonly Topic[];
  readonly kind: LawKind;
  readonly status: LawStatus;
  readonly inForce: { readonly date: string } | null;
  readonly repealed: { readonly date: string } | null;
}

type Filters = Omit<LawsQuestion, 'text' | 'pages'>;

export function isWanted(law: Filtered, { country, topic, kind, status, 'in-force-on': on }: Filters): boolean {
  return (
    (country === '' || law.jurisdiction.id === country) &&
    (topic === null || law.topics.includes(topic)) &&
    (kind === null || law.kind === kind) &&
    (status === null || law.status === status) &&
    (on === null || isInForce(law, on))
  );
}

export function isFiltering({ country, topic, kind, status, 'in-force-on': on }: Filters): boolean {
  return country !== '' || [topic, kind, status, on].some((each) => each !== null);
}

function isInForce({ inForce, repealed }: Filtered, on: string): boolean {
  return inForce !== null && holdsAt(on, inForce.date, repealed?.date ?? null);
}

const transfers: readonly RuleEffect[] = [
  'FREE_FLOW',
  'CONDITIONAL_FLOW',
  'PRIOR_AUTHORISATION',
  'NOTIFICATION',
  'BAN',
];
const localisation: readonly RuleEffect[] = ['LOCAL_COPY', 'LOCAL_STORAGE', 'LOCAL_PROCESSING', 'LOCAL_INFRASTRUCTURE'];

/** Whether a provision is one of those that the reader wants to see. */
export function isShown(
  { rules }: { readonly rules: readonly { readonly effect: RuleEffect }[] },
  show: Provisions,
): boolean {
  switch (show) {
    case 'ALL':
      return true;
    case 'RULES':
      return rules.length > 0;
    case 'TRANSFERS':
      return rules.some(({ effect }) => transfers.includes(effect));
    case 'LOCALISATION':
      return rules.some(({ effect }) => localisation.includes(effect));
  }
}
