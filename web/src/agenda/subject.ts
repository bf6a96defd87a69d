/** What something can be in place towards, and the operation that asks it. */

import {
  type AgendaInPlaceFragment,
  AgendaTowardsAreaDocument,
  AgendaTowardsGoalDocument,
  AgendaTowardsLineDocument,
  AgendaTowardsQuestionDocument,
  type AgendaTowardsQuestionQueryVariables,
  AgendaTowardsTrendDocument,
  type TypedDocumentString,
} from '../generated/graphql.js';

interface Towards {
  readonly subject: { readonly inPlace: AgendaInPlaceFragment } | null;
}

const documents = {
  goal: AgendaTowardsGoalDocument,
  area: AgendaTowardsAreaDocument,
  trend: AgendaTowardsTrendDocument,
  line: AgendaTowardsLineDocument,
  question: AgendaTowardsQuestionDocument,
} as const satisfies Record<string, TypedDocumentString<Towards, AgendaTowardsQuestionQueryVariables>>;

export type SubjectKind = keyof typeof documents;

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export function documentOf(kind: SubjectKind): TypedDocumentString<Towards, AgendaTowardsQuestionQueryVariables> {
  return documents[kind];
}

/** As a subject stands in the address: `trend.CYBERCRIME`. */
export function addressOfSubject({ kind, id }: Subject): string {
  return `${kind}.${id}`;
}
