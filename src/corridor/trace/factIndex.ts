import type {
  AgreementFact,
  CountryFact,
  Facts,
  LawFact,
  MembershipFact,
  PartyFact,
  RecognitionFact,
} from './facts.js';

/** The facts arranged for look-up, so that a matrix of a thousand corridors reads each fact once. */
export interface FactIndex {
  readonly facts: Facts;
  country(id: string): CountryFact | undefined;
  law(id: string): LawFact | undefined;
  lawsOf(jurisdiction: string): readonly LawFact[];
  membershipsOf(country: string): readonly MembershipFact[];
  recognitionsBy(jurisdiction: string): readonly RecognitionFact[];
  agreement(id: string): AgreementFact | undefined;
  /** The agreements that have an entry, of whatever status, for one of the names. */
  agreementsOf(names: ReadonlySet<string>): readonly AgreementFact[];
  /** The entries of an agreement for these names. */
  entriesOf(names: ReadonlySet<string>, agreement: string): readonly PartyFact[];
}

/** The agreements of names, in the order of the facts, and the entries of each for them. */
interface Ties {
  readonly agreements: readonly AgreementFact[];
  readonly entries: ReadonlyMap<string, readonly PartyFact[]>;
}

export function indexFacts(facts: Facts): FactIndex {
  const countries = new Map(facts.countries.map((country) => [country.id, country]));
  const laws = new Map(facts.laws.map((law) => [law.id, law]));
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.id, agreement]));
  const lawsByJurisdiction = groupBy(facts.laws, (law) => law.jurisdiction);
  const membershipsByCountry = groupBy(facts.memberships, (membership) => membership.country);
  const recognitionsByGiver = groupBy(facts.recognitions, (recognition) => recognition.from);
  const entriesByParty = groupBy(
    facts.agreements.flatMap(({ id, parties }) => parties.map((entry) => ({ agreement: id, entry }))),
    ({ entry }) => entry.party,
  );
  const placeOf = new Map(facts.agreements.map(({ id }, place) => [id, place]));
  // A matrix asks for the same few sets of names a thousand times.
  const tiesByNames = new WeakMap<ReadonlySet<string>, Ties>();
  const tiesOf = (names: ReadonlySet<string>): Ties => {
    let ties = tiesByNames.get(names);
    if (ties === undefined) {
      const found = [...names].flatMap((name) => entriesByParty.get(name) ?? []);
      const entries = groupBy(found, ({ agreement }) => agreement);
      const ids = [...entries.keys()].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
      ties = {
        agreements: ids.map((id) => agreements.get(id)!),
        entries: new Map([...entries].map(([id, each]) => [id, each.map(({ entry }) => entry)])),
      };
      tiesByNames.set(names, ties);
    }
    return ties;
  };
  return {
    facts,
    country: (id) => countries.get(id),
    law: (id) => laws.get(id),
    lawsOf: (jurisdiction) => lawsByJurisdiction.get(jurisdiction) ?? [],
    membershipsOf: (country) => membershipsByCountry.get(country) ?? [],
    recognitionsBy: (jurisdiction) => recognitionsByGiver.get(jurisdiction) ?? [],
    agreement: (id) => agreements.get(id),
    agreementsOf: (names) => tiesOf(names).agreements,
    entriesOf: (names, agreement) => tiesOf(names).entries.get(agreement) ?? [],
  };
}

/** The same facts with other laws: what depends on ties between countries is kept. */
export function reindexLaws(index: FactIndex, laws: readonly LawFact[]): FactIndex {
  const byId = new Map(laws.map((law) => [law.id, law]));
  const byJurisdiction = groupBy(laws, (law) => law.jurisdiction);
  return {
    ...index,
    facts: { ...index.facts, laws },
    law: (id) => byId.get(id),
    lawsOf: (jurisdiction) => byJurisdiction.get(jurisdiction) ?? [],
  };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
