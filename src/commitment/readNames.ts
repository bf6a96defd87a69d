import { nameIn } from '../api/names.js';
import type { Reader } from '../api/reader.js';
import type { Names } from '../corridor/explain/names.js';
import type { CorridorFacts } from '../corridor/facts.js';
import { namesOf } from '../corridor/names.js';
import type { LeftOut } from '../corridor/trace/facts.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';

/** The names of the group's countries and agreements, and of further parties outside the group. */
export async function readNames(reader: Reader, facts: CorridorFacts, parties: readonly string[]): Promise<Names> {
  const own = namesOf(facts);
  const further = parties.filter((id) => !facts.jurisdictions.has(id));
  const rows = await Promise.all(further.map((id) => reader.one<JurisdictionRow>('jurisdiction/by_id', id)));
  const byId = new Map(rows.filter((row) => row !== null).map((row) => [row.id, row]));
  return (id, lang) => {
    const row = byId.get(id);
    return row === undefined ? own(id, lang) : nameIn(lang, row);
  };
}

/** The parties that are named by facts which could not be weighed. */
export function partiesOf(leftOut: readonly LeftOut[]): string[] {
  return [...new Set(leftOut.flatMap(({ reason }) => reason.values?.party ?? []))];
}
