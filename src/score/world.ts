import { type Owed, owed } from '../commitment/owed.js';
import { byTopic } from '../commitment/strength.js';
import { Ties, tiesBegun } from '../commitment/ties.js';
import { type Removable, without } from '../corridor/bearing/without.js';
import { startIsUnrecorded } from '../corridor/trace/applicability.js';
import { type FactIndex, indexFacts } from '../corridor/trace/factIndex.js';
import type { Circumstances, Facts, Trace } from '../corridor/trace/facts.js';
import { lawgiversOf } from '../corridor/trace/membership.js';
import { traceTo, viewFrom } from '../corridor/trace/trace.js';
import type { BenchmarkFeatureFact, FrameworkFacts } from '../framework/facts.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';

/** What may be supposed of facts whose start is not recorded: that laws are in force, that memberships and the like hold, or both. */
export type Supposition = 'LAWS' | 'TIES' | 'BOTH';

type OwedByTopic = ReadonlyMap<CommitmentTopic, readonly Owed[]>;

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
  readonly #owed = new Map<string, OwedByTopic>();
  readonly #traces = new Map<string, readonly Trace[]>();
  readonly #supposed = new Map<Supposition, ScoreWorld>();

  constructor(
    readonly countries: readonly string[],
    readonly circumstances: Circumstances,
    facts: Facts | FactIndex,
    readonly standard: Standard | null = null,
    /** The world that this one differs from in some countries only. */
    private readonly base: {
      readonly world: ScoreWorld;
      readonly ties: Ties;
      touches(country: string): boolean;
    } | null = null,
  ) {
    this.index = 'facts' in facts ? facts : indexFacts(facts);
    this.ties = base?.ties ?? new Ties(this.index, circumstances.asOf);
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

  /** What two countries owe each other, by topic. */
  owed(one: string, other: string): OwedByTopic {
    if (this.base !== null && !this.base.touches(one) && !this.base.touches(other)) {
      return this.base.world.owed(one, other);
    }
    const pair = `${one} ${other}`;
    let found = this.#owed.get(pair);
    if (found === undefined) {
      found = byTopic(owed(one, other, this.ties));
      this.#owed.set(pair, found);
    }
    return found;
  }

  /** The world as it would be without a fact. What two countries owe each other is taken over where the fact does not touch it. */
  without(fact: Removable): ScoreWorld {
    const lost = (index: FactIndex) => without(index, fact);
    const worldWith = (base: ConstructorParameters<typeof ScoreWorld>[4]) =>
      new ScoreWorld(this.countries, this.circumstances, lost(this.index), this.standard, base);
    switch (fact.kind) {
      case 'PROVISION':
      case 'LAW':
        return worldWith({ world: this, ties: this.ties, touches: () => false });
      case 'PARTY': {
        // An entry without a start is another one where it is supposed to have begun.
        if (fact.party.since === null) return worldWith(null);
        const { supposed } = this.ties;
        const touches = (country: string) => supposed.namesOf(country).has(fact.party.party);
        return worldWith({ world: this, ties: this.ties.withAgreements(lost), touches });
      }
      default:
        return worldWith(null);
    }
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
