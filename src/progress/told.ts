import type { Names } from '../corridor/explain/names.js';
import type { ProgressFacts } from './facts.js';
import type { InPlace, JoinVerdict, StatusCounts } from './inPlace.js';
import type { JoinRow } from './readJoins.js';

/** A verdict with what its sentence needs. */
export interface ToldVerdict extends JoinVerdict<JoinRow> {
  readonly facts: ProgressFacts;
  readonly names: Names;
}

export interface ToldCountry {
  readonly country: string;
  readonly verdicts: readonly ToldVerdict[];
  readonly counts: StatusCounts;
}

export interface ToldInPlace extends Omit<InPlace<JoinRow>, 'countries'> {
  readonly countries: readonly ToldCountry[];
}

export function told(answer: InPlace<JoinRow>, facts: ProgressFacts, names: Names): ToldInPlace {
  const countries = answer.countries.map(({ verdicts, ...country }) => ({
    ...country,
    verdicts: verdicts.map((verdict) => ({ ...verdict, facts, names })),
  }));
  return { ...answer, countries };
}
