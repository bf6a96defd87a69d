import type { FactIndex } from '../trace/factIndex.js';
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
  switch (fact.kind) {
    case 'PROVISION': {
      const rest = { ...fact.law, rules: fact.law.rules.filter(({ provision }) => provision !== fact.id) };
      const swap = (law: LawFact) => (law.id === rest.id ? rest : law);
      return {
        ...index,
        law: (id) => (id === rest.id ? rest : index.law(id)),
        lawsOf: (jurisdiction) => index.lawsOf(jurisdiction).map(swap),
      };
    }
    case 'LAW':
      return {
        ...index,
        law: (id) => (id === fact.id ? undefined : index.law(id)),
        lawsOf: (jurisdiction) => index.lawsOf(jurisdiction).filter(({ id }) => id !== fact.id),
      };
    case 'RECOGNITION':
      return {
        ...index,
        recognitionsBy: (giver) => index.recognitionsBy(giver).filter((each) => each !== fact.recognition),
      };
    case 'MEMBERSHIP':
      return {
        ...index,
        membershipsOf: (country) => index.membershipsOf(country).filter((each) => each !== fact.membership),
      };
    case 'PARTY':
      return {
        ...index,
        entriesOf: (names, agreement) => index.entriesOf(names, agreement).filter((each) => each !== fact.party),
      };
  }
}
