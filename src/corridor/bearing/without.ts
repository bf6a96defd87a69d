import { type FactIndex, reindexLaws } from '../trace/factIndex.js';
import type { LawFact, MembershipFact, PartyFact, RecognitionFact } from '../trace/facts.js';

/** A fact that can be taken out: a provision with all its rules, a law with all its provisions, a tie between countries. */
export type Removable =
  | { readonly kind: 'PROVISION'; readonly id: string; readonly law: LawFact }
  | { readonly kind: 'LAW'; readonly id: string; readonly law: LawFact }
  | { readonly kind: 'RECOGNITION'; readonly id: string; readonly recognition: RecognitionFact }
  | { readonly kind: 'MEMBERSHIP'; readonly id: string; readonly membership: MembershipFact }
  | { readonly kind: 'PARTY'; readonly id: string; readonly party: PartyFact };

/** The facts as they would be if one of them were not there. */
export function without(index: FactIndex, fact: Removable): FactIndex {
  const { facts } = index;
  switch (fact.kind) {
    case 'PROVISION': {
      const rest = { ...fact.law, rules: fact.law.rules.filter(({ provision }) => provision !== fact.id) };
      return reindexLaws(
        index,
        facts.laws.map((law) => (law.id === rest.id ? rest : law)),
      );
    }
    case 'LAW':
      return reindexLaws(
        index,
        facts.laws.filter(({ id }) => id !== fact.id),
      );
    case 'RECOGNITION':
      return {
        ...index,
        facts: { ...facts, recognitions: facts.recognitions.filter((each) => each !== fact.recognition) },
        recognitionsBy: (giver) => index.recognitionsBy(giver).filter((each) => each !== fact.recognition),
      };
    case 'MEMBERSHIP':
      return {
        ...index,
        facts: { ...facts, memberships: facts.memberships.filter((each) => each !== fact.membership) },
        membershipsOf: (country) => index.membershipsOf(country).filter((each) => each !== fact.membership),
      };
    case 'PARTY':
      return {
        ...index,
        facts: {
          ...facts,
          agreements: facts.agreements.map((agreement) =>
            agreement.parties.includes(fact.party)
              ? { ...agreement, parties: agreement.parties.filter((each) => each !== fact.party) }
              : agreement,
          ),
        },
        entriesOf: (names, agreement) => index.entriesOf(names, agreement).filter((each) => each !== fact.party),
      };
  }
}
