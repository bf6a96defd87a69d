/** The history of a law as its relations tell it: by day, oldest first, itself among them. */

export interface Event<Item> {
  /** The day on which the other was adopted or signed; null where none is recorded. */
  readonly date: string | null;
  readonly item: Item;
}

/** By day; what has none stands last, in the order given. */
export function inOrder<Item>(events: readonly Event<Item>[]): Event<Item>[] {
  const dated = events.filter(({ date }) => date !== null);
  const undated = events.filter(({ date }) => date === null);
  return [...dated.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)), ...undated];
}
