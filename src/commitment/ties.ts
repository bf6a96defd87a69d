import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { AgreementFact, Facts } from '../corridor/trace/facts.js';
import { namesOf } from '../corridor/trace/membership.js';

/** Who is bound by what at a day: memberships of groups and entries of agreements, read once for any number of pairs. */
export class Ties {
  #names = new Map<string, ReadonlySet<string>>();
  #supposed: Ties | undefined;

  constructor(
    readonly index: FactIndex,
    readonly day: string,
  ) {}

  /** A country and the groups to which it belongs. */
  namesOf(country: string): ReadonlySet<string> {
    let names = this.#names.get(country);
    if (names === undefined) {
      names = namesOf(this.index, country, this.day);
      this.#names.set(country, names);
    }
    return names;
  }

  /** The agreements that bind a country, or may at some day or if a fact is recorded: those with an entry for one of its names. */
  agreementsOf(country: string): readonly AgreementFact[] {
    return this.index.agreementsOf(this.supposed.namesOf(country));
  }

  /** The ties as they would be if those without a recorded start had begun by the day. */
  get supposed(): Ties {
    this.#supposed ??= new Ties(indexFacts(tiesBegun(this.index.facts, this.day)), this.day);
    return this.#supposed;
  }

  /** The same memberships with other agreements: `change` makes them of the facts as they are, and as they would be. */
  withAgreements(change: (index: FactIndex) => FactIndex): Ties {
    const changed = this.#sharingNames(change);
    changed.#supposed = this.supposed.#sharingNames(change);
    return changed;
  }

  #sharingNames(change: (index: FactIndex) => FactIndex): Ties {
    const changed = new Ties(change(this.index), this.day);
    changed.#names = this.#names;
    return changed;
  }
}

/** The facts as they would be if memberships, recognitions and entries of agreements without a recorded start had begun by the day. */
export function tiesBegun(facts: Facts, day: string): Facts {
  const withSince = <Tie extends { readonly since: string | null }>(tie: Tie): Tie =>
    tie.since === null ? { ...tie, since: day } : tie;
  return {
    ...facts,
    memberships: facts.memberships.map(withSince),
    recognitions: facts.recognitions.map(withSince),
    agreements: facts.agreements.map((agreement) => ({ ...agreement, parties: agreement.parties.map(withSince) })),
  };
}
