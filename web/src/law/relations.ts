/** What a law or an agreement has to do with others, as a history. */

import { grouped } from '../parts/grouped.js';

interface Dated {
  readonly date: string;
}

interface Related<Type> {
  readonly type: Type;
  readonly law: { readonly id: string; readonly adopted: Dated | null } | null;
  readonly agreement: { readonly id: string; readonly signed: Dated | null } | null;
}

/** Another law or agreement, once, with all that connects the two. */
export interface Other<Relation> {
  readonly relations: readonly [Relation, ...Relation[]];
  /** The day on which it was adopted or signed; null where none is recorded. */
  readonly date: string | null;
}

export function othersOf<Type, Relation extends Related<Type>>(relations: readonly Relation[]): Other<Relation>[] {
  return grouped(relations, ({ law, agreement }) => law?.id ?? agreement?.id).flatMap(([, [first, ...rest]]) =>
    first
      ? [{ relations: [first, ...rest] as const, date: (first.law?.adopted ?? first.agreement?.signed)?.date ?? null }]
      : [],
  );
}

/** Oldest first; what has no date stands last, in the order given. */
export function inOrder<Event extends { readonly date: string | null }>(events: readonly Event[]): Event[] {
  const undated = '9999';
  return [...events].sort((one, other) => (one.date ?? undated).localeCompare(other.date ?? undated));
}
