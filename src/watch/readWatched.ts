import type { Reader } from '../api/reader.js';
import { readAgreements, readFacts } from '../corridor/facts.js';
import type { LawFact } from '../corridor/trace/facts.js';
import type { LawRelationRow } from '../law/types.js';
import type { RegulatorRow } from '../regulator/types.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { Annals, AuthorityFact } from './change.js';
import { Watched } from './watched.js';

const reading = new WeakMap<Reader, Promise<Watched>>();

/** All that is watched, of all countries and groups: read once for an operation, in a handful of queries. */
export function readWatched(reader: Reader): Promise<Watched> {
  let watched = reading.get(reader);
  if (watched === undefined) {
    watched = readAll(reader);
    reading.set(reader, watched);
  }
  return watched;
}

async function readAll(reader: Reader): Promise<Watched> {
  const [countries, groups] = await Promise.all([allCountries(reader), allGroups(reader)]);
  const facts = await readFacts(reader, countries, [...countries, ...groups]);
  const jurisdictions = [...facts.jurisdictions.keys()];
  const starts = new Map(facts.laws.map(({ id, inForce }) => [id, inForce]));
  const startOf = (law: string) => starts.get(law) ?? null;
  const [agreements, authorities, replacements] = await Promise.all([
    readAgreements(reader, 'score/agreements', jurisdictions),
    Promise.all(
      jurisdictions.map((id) =>
        reader.many<RegulatorRow & { verification: Verification | null }>('regulator/regulators_of_jurisdictions', id),
      ),
    ),
    Promise.all(
      facts.laws
        .filter(({ repealed }) => repealed !== null)
        .map(async (law) => [law.id, await replacer(reader, law, startOf)] as const),
    ),
  ]);
  const annals: Annals = {
    agreements,
    authorities: authorities.flat().map(authorityFact),
    replacedBy: new Map(replacements.flatMap(([law, by]) => (by === null ? [] : [[law, by] as const]))),
  };
  return Watched.of(facts, annals);
}

/** A list is cut at this length: Neo4j takes no longer ones. */
const MORE_THAN_THERE_ARE = 10_000;

async function allCountries(reader: Reader): Promise<string[]> {
  const everything = { subregion: null, covered: null, agreement: null, group: null };
  const page = { first: MORE_THAN_THERE_ARE, last: null, after: null, before: null };
  const [row] = await reader.read('country/matching', { ...everything, ...page });
  return (row?.ids ?? []) as string[];
}

/** Those without members too. */
async function allGroups(reader: Reader): Promise<string[]> {
  const rows = await reader.read('group/all');
  return rows.map(({ id }) => id as string);
}

/**
 * The law that takes the place of another: one that replaces it, or that gives it anew as an amendment on the very day on which the old
 * text ends; of several the first by its id.
 */
async function replacer(reader: Reader, law: LawFact, startOf: (law: string) => string | null): Promise<string | null> {
  const relations = await reader.many<LawRelationRow>('law/relations_of_laws', law.id);
  const by = (wanted: LawRelationRow['type']) =>
    relations.filter(({ type, outgoing, kind }) => type === wanted && !outgoing && kind === 'Law');
  const anew = by('AMENDS').filter(({ other }) => startOf(other) === law.repealed);
  return [...by('REPLACES'), ...anew][0]?.other ?? null;
}

function authorityFact(row: RegulatorRow & { verification: Verification | null }): AuthorityFact {
  const { id, name, jurisdiction, established, dissolved, verification } = row;
  return { id, name, jurisdiction, established, dissolved, verification };
}
