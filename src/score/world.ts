import { Ties, tiesBegun } from '../commitment/ties.js';
import { startIsUnrecorded } from '../corridor/trace/applicability.js';
import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { Circumstances, Facts, Trace } from '../corridor/trace/facts.js';
import { lawgiversOf } from '../corridor/trace/membership.js';
import { traceTo, viewFrom } from '../corridor/trace/trace.js';
import type { BenchmarkFeatureFact, FrameworkFacts } from '../framework/facts.js';

/** What may be supposed of facts whose start is not recorded: that laws are in force, that memberships and the like hold, or both. */
export type Supposition = 'LAWS' | 'TIES' | 'BOTH';

/** What the strength of frameworks is measured by: the features that a benchmark asks for, and what each law says of them. */
export interface Standard {
  readonly asked: readonly BenchmarkFeatureFact[];
  readonly featuresByLaw: FrameworkFacts['featuresByLaw'];
}

/** What an index reads: the facts of a group of countries at a day, and the corridors between them as far as they are asked for. */
export class ScoreWorld {
  readonly index: FactIndex;
  /** Who is bound by what. */
  readonly ties: Ties;
  readonly #traces = new Map<string, readonly Trace[]>();
  readonly #supposed = new Map<Supposition, ScoreWorld>();

  constructor(
    readonly countries: readonly string[],
    readonly circumstances: Circumstances,
    facts: Facts | FactIndex,
    readonly standard: Standard | null = null,
  ) {
    this.index = 'facts' in facts ? facts : indexFacts(facts);
    this.ties = new Ties(this.index, circumstances.asOf);
  }

  get day(): string {
    return this.circumstances.asOf;
  }

  /** The same countries and facts at another day. */
  at(asOf: string): ScoreWorld {
    return new ScoreWorld(this.countries, { ...this.circumstances, asOf }, this.index, this.standard);
  }

  /** A country and the groups to which it belongs. */
  namesOf(country: string): ReadonlySet<string> {
    return this.ties.namesOf(country);
  }

  lawgiversOf(country: string): readonly string[] {
    return lawgiversOf(this.index, country, this.day);
  }

  othersThan(country: string): readonly string[] {
    return this.countries.filter((other) => other !== country);
  }

  /** The corridors from a country to the others. */
  tracesFrom(origin: string): readonly Trace[] {
    let traces = this.#traces.get(origin);
    if (traces === undefined) {
      const view = viewFrom(origin, this.circumstances, this.index);
      traces = this.othersThan(origin).map((destination) => traceTo(destination, view, this.namesOf(destination)));
      this.#traces.set(origin, traces);
    }
    return traces;
  }

  /** The world as it would be if facts without a recorded start had begun by the day. */
  supposing(what: Supposition): ScoreWorld {
    let supposed = this.#supposed.get(what);
    if (supposed === undefined) {
      supposed = new ScoreWorld(
        this.countries,
        this.circumstances,
        begun(this.index.facts, what, this.day),
        this.standard,
      );
      this.#supposed.set(what, supposed);
    }
    return supposed;
  }
}

function begun(facts: Facts, what: Supposition, day: string): Facts {
  const withLaws: Facts =
    what === 'TIES'
      ? facts
      : {
          ...facts,
          laws: facts.laws.map((law) => (startIsUnrecorded(law, day) ? { ...law, inForce: day } : law)),
        };
  return what === 'LAWS' ? withLaws : tiesBegun(withLaws, day);
}
