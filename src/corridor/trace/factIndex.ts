import type { AgreementFact, CountryFact, Facts, LawFact, MembershipFact, RecognitionFact } from './facts.js';

/** The facts arranged for look-up, so that a matrix of a thousand corridors reads each fact once. */
export interface FactIndex {
  readonly facts: Facts;
  country(id: string): CountryFact | undefined;
  law(id: string): LawFact | undefined;
  lawsOf(jurisdiction: string): readonly LawFact[];
  membershipsOf(country: string): readonly MembershipFact[];
  recognitionsBy(jurisdiction: string): readonly RecognitionFact[];
  agreement(id: string): AgreementFact | undefined;
}

export function indexFacts(facts: Facts): FactIndex {
  const countries = new Map(facts.countries.map((country) => [country.id, country]));
  const laws = new Map(facts.laws.map((law) => [law.id, law]));
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.id, agreement]));
  const lawsByJurisdiction = groupBy(facts.laws, (law) => law.jurisdiction);
  const membershipsByCountry = groupBy(facts.memberships, (membership) => membership.country);
  const recognitionsByGiver = groupBy(facts.recognitions, (recognition) => recognition.from);
  return {
    facts,
    country: (id) => countries.get(id),
    law: (id) => laws.get(id),
    lawsOf: (jurisdiction) => lawsByJurisdiction.get(jurisdiction) ?? [],
    membershipsOf: (country) => membershipsByCountry.get(country) ?? [],
    recognitionsBy: (jurisdiction) => recognitionsByGiver.get(jurisdiction) ?? [],
    agreement: (id) => agreements.get(id),
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
