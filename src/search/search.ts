import type { Reader } from '../api/reader.js';
import { kindOfLabel, type SearchKind, searchKinds } from './kinds.js';
import { type Candidate, rank } from './rank.js';
import { queryTerms } from './terms.js';

export interface FoundRecord {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
}

/** So many hits are ranked; past them each engine would cut by a score of its own. */
const MAX_HITS = 10_000;

/**
 * Finds records by their words. The engine says which records hold all terms; the order is made here from what the records say, so that
 * it is the same on both engines.
 */
export async function search(
  reader: Reader,
  text: string,
  kinds: readonly SearchKind[] | null,
): Promise<FoundRecord[]> {
  const terms = queryTerms(text);
  if (terms.length === 0) return [];
  const hits = await reader.search(terms, MAX_HITS);
  const wanted = hits.flatMap(({ id, label }) => {
    const kind = kindOfLabel(label);
    return kind === undefined || (kinds !== null && !kinds.includes(kind)) ? [] : [{ id, label, kind }];
  });
  const ids = wanted.map(({ id, kind }) => `${searchKinds[kind].namespace}:${id}`);
  const records = new Map((await reader.read('search/candidates', { ids })).map(({ id, record }) => [id, record]));
  const candidates = wanted.map(({ id, label, kind }) => ({
    ...(records.get(`${searchKinds[kind].namespace}:${id}`) as object),
    id,
    label,
  }));
  return rank(text, candidates as Candidate[]).map((candidate) => ({
    kind: kindOfLabel(candidate.label)!,
    id: candidate.id,
    title: titleOf(candidate),
  }));
}

function titleOf({ id, shortName, acronym, title, titleEn, name, heading, locator, summary }: Candidate): string {
  const short = shortName ?? acronym ?? (heading == null ? null : locator);
  const long =
    title ?? name ?? heading ?? titleEn ?? (locator != null && summary != null ? `${locator}: ${summary}` : summary);
  return [short, long].filter((part) => part != null && part !== '').join(' — ') || id;
}
