import DataLoader from 'dataloader';
import { notFound } from '../api/errors.js';
import type { Reader } from '../api/reader.js';
import type { Names } from '../corridor/explain/names.js';
import { readAgreements, readFacts } from '../corridor/facts.js';
import { namesOf } from '../corridor/names.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { readFeatures } from '../framework/readFeatures.js';
import type { LawRow } from '../law/types.js';
import type { ObservationFact, ParticipationFact, ProgressFacts } from './facts.js';

/** What verdicts need: facts of countries, figures of indicators, participation in agendas. */
export interface Wanted {
  readonly countries: readonly string[];
  readonly indicators: readonly string[];
  readonly agendas: readonly string[];
}

/** The facts, and the names of what they hold by id. */
export interface ReadProgress {
  readonly facts: ProgressFacts;
  readonly names: Names;
}

/** An answer may ask of a hundred goals at once: what they want is read together. */
const loaders = new WeakMap<Reader, DataLoader<Wanted, ReadProgress>>();

/** The facts for verdicts; an unknown country is refused. Costs the same queries whatever the number of goals and countries. */
export async function readProgress(reader: Reader, wanted: Wanted): Promise<ReadProgress> {
  let loader = loaders.get(reader);
  if (loader === undefined) {
    loader = new DataLoader(
      async (all) => {
        const read = await readTogether(reader, {
          countries: union(all.map(({ countries }) => countries)),
          indicators: union(all.map(({ indicators }) => indicators)),
          agendas: union(all.map(({ agendas }) => agendas)),
        });
        return all.map(() => read);
      },
      { cache: false },
    );
    loaders.set(reader, loader);
  }
  const read = await loader.load(wanted);
  const unknown = wanted.countries.find((country) => read.facts.index.country(country) === undefined);
  if (unknown !== undefined) {
    throw notFound('countries', 'country', unknown, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
  }
  return read;
}

async function readTogether(reader: Reader, { countries, indicators, agendas }: Wanted): Promise<ReadProgress> {
  const [facts, observations, participations] = await Promise.all([
    readFacts(reader, countries, countries),
    reader.read('progress/observations', { indicators: [...indicators], countries: [...countries] }),
    Promise.all(agendas.map((agenda) => readParticipations(reader, agenda))),
  ]);
  const [agreements, featuresByLaw, laws] = await Promise.all([
    // A trace reads commitments on data only.
    readAgreements(reader, 'score/agreements', [...facts.jurisdictions.keys()]),
    readFeatures(reader, facts.laws),
    Promise.all(facts.laws.map(({ id }) => reader.one<LawRow>('law/by_id', id))),
  ]);
  return {
    facts: {
      index: indexFacts({ ...facts, agreements }),
      featuresByLaw,
      topicsByLaw: new Map(laws.map((law) => [law!.id, law!.topics])),
      observations: observations.map(({ record }) => record as unknown as ObservationFact),
      participations: participations.flat(),
    },
    names: namesOf({ ...facts, agreementNames: agreements }),
  };
}

type Participating = Omit<ParticipationFact, 'agenda' | 'country'> & { readonly party: string | null };

async function readParticipations(reader: Reader, agenda: string): Promise<ParticipationFact[]> {
  const rows = await reader.many<Participating>('agenda/participants_of_agendas', agenda);
  return rows.flatMap(({ party, role, since, verification }) =>
    party === null ? [] : [{ agenda, country: party, role, since, verification }],
  );
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
