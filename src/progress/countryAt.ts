import type { LawFact } from '../corridor/trace/facts.js';
import { lawgiversOf, namesOf } from '../corridor/trace/membership.js';
import { type Framework, frameworkOf } from '../framework/framework.js';
import type { ProgressFacts } from './facts.js';

/** What every verdict on a country at a day looks at. */
export interface CountryAt {
  readonly covered: boolean;
  /** Its laws and those of the groups whose law binds it, in force or not. */
  readonly laws: readonly LawFact[];
  /** Itself and the groups to which it belongs. */
  readonly names: ReadonlySet<string>;
  readonly framework: Framework;
}

/** A hundred goals ask for the same few countries at the same day. */
const known = new WeakMap<ProgressFacts, Map<string, CountryAt>>();

export function countryAt(country: string, day: string, facts: ProgressFacts): CountryAt {
  const { index } = facts;
  const views = known.get(facts) ?? new Map<string, CountryAt>();
  known.set(facts, views);
  const key = `${country} ${day}`;
  let view = views.get(key);
  if (view === undefined) {
    view = {
      covered: index.country(country)?.covered ?? false,
      laws: lawgiversOf(index, country, day).flatMap((lawgiver) => index.lawsOf(lawgiver)),
      names: namesOf(index, country, day),
      framework: frameworkOf(country, day, facts),
    };
    views.set(key, view);
  }
  return view;
}
