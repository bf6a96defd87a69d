import { type FactIndex, indexFacts, reindexLaws } from '../../corridor/trace/factIndex.js';
import type { Circumstances, RecognitionFact } from '../../corridor/trace/facts.js';
import { lawgiversOf, namesOf } from '../../corridor/trace/membership.js';
import { type Judgement, judge, type OriginView, viewFrom } from '../../corridor/trace/trace.js';
import { recognitionGranted } from '../overlay/adequacy.js';
import { layReforms, withFacts } from '../overlay/lay.js';
import { keyOf, type Reform, type World } from '../reform.js';

/** A pair of countries, origin first. */
export interface Ends {
  readonly origin: string;
  readonly destination: string;
}

/** The corridors of a group under any set of candidate reforms. */
export interface Corridors {
  /** The candidates, by their place, that can change a corridor at all. */
  relevantTo(ends: Ends): readonly number[];
  /** The corridor as it would be with these candidates, by their place. */
  under(chosen: ReadonlySet<number>, ends: Ends): Judgement;
}

/**
 * Judges corridors under sets of reforms, thousands of times: what the law of an origin says under its own reforms is worked out once for
 * each set of these, and each judgement once. Only the reforms of its origin and accessions of its destination can change a corridor.
 */
export function corridorsUnder(candidates: readonly Reform[], circumstances: Circumstances, world: World): Corridors {
  const day = circumstances.asOf;
  const base = indexFacts(world.facts);
  const views = new Map<string, { view: OriginView; index: FactIndex }>();
  const judgements = new Map<string, Judgement>();
  const relevant = new Map<string, readonly number[]>();
  const worlds = new Map<string, World>();

  const relevantTo = ({ origin, destination }: Ends) => {
    const key = `${origin}>${destination}`;
    let found = relevant.get(key);
    if (found === undefined) {
      const names = namesOf(base, destination, day);
      found = candidates.flatMap(({ kind, country, target }, place) => {
        if (kind === 'ACCEDE') return country === origin || country === destination ? [place] : [];
        if (country !== origin) return [];
        return kind === 'GRANT_ADEQUACY' && !names.has(target) ? [] : [place];
      });
      relevant.set(key, found);
    }
    return found;
  };

  /** The facts that an origin can meet, so that laying reforms over them costs little. */
  const worldOf = (origin: string) => {
    let own = worlds.get(origin);
    if (own === undefined) {
      const lawgivers = lawgiversOf(base, origin, day);
      own = withFacts(world, { laws: lawgivers.flatMap((lawgiver) => base.lawsOf(lawgiver)) });
      worlds.set(origin, own);
    }
    return own;
  };

  const viewUnder = (origin: string, reforms: readonly Reform[]) => {
    const key = `${origin} ${reforms.map(keyOf).join()}`;
    let found = views.get(key);
    if (found === undefined) {
      const { facts } = layReforms(worldOf(origin), reforms, day);
      // Only accessions change the ties between countries, which are dear to arrange anew.
      const index = reforms.some(({ kind }) => kind === 'ACCEDE') ? indexFacts(facts) : reindexLaws(base, facts.laws);
      found = { view: viewFrom(origin, circumstances, index), index };
      views.set(key, found);
    }
    return found;
  };

  return {
    relevantTo,
    under(chosen, ends) {
      const places = relevantTo(ends).filter((place) => chosen.has(place));
      const key = `${ends.origin}>${ends.destination} ${places.join()}`;
      let judgement = judgements.get(key);
      if (judgement === undefined) {
        const reforms = places.map((place) => candidates[place]!);
        const grants = reforms.filter(({ kind }) => kind === 'GRANT_ADEQUACY');
        const { view, index } = viewUnder(
          ends.origin,
          reforms.filter(({ kind }) => kind !== 'GRANT_ADEQUACY'),
        );
        const granted = grants.map((grant) => recognitionGranted(grant, index, day));
        judgement = judge(ends.destination, withRecognitions(view, granted), namesOf(index, ends.destination, day));
        judgements.set(key, judgement);
      }
      return judgement;
    },
  };
}

function withRecognitions(view: OriginView, granted: readonly RecognitionFact[]): OriginView {
  if (granted.length === 0) return view;
  const { index } = view;
  const recognitionsBy = (giver: string) => [
    ...index.recognitionsBy(giver),
    ...granted.filter(({ from }) => from === giver),
  ];
  return { ...view, index: { ...index, recognitionsBy } };
}
