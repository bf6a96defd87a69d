import type { Verification } from '../../vocabulary/evidence.js';
import { type Names, nameOf } from '../explain/names.js';
import type { BearingFact, Hanging } from './bearing.js';
import type { Removable } from './without.js';

/** A load-bearing fact as the API tells it. */
export interface ToldBearing {
  readonly kind: Removable['kind'];
  readonly id: string;
  readonly verification: Verification | null;
  readonly corridorCount: number;
  readonly corridors: readonly Hanging[];
  readonly fact: Removable;
  readonly names: Names;
}

export function toldBearing({ fact, corridors }: BearingFact, names: Names): ToldBearing {
  const { kind, id } = fact;
  return { kind, id, verification: verificationOf(fact), corridorCount: corridors.length, corridors, fact, names };
}

export function verificationOf(fact: Removable): Verification | null {
  switch (fact.kind) {
    case 'PROVISION':
      return fact.law.rules.find(({ provision }) => provision === fact.id)?.verification ?? null;
    case 'LAW':
      return fact.law.verification;
    case 'RECOGNITION':
      return fact.recognition.verification;
    default:
      return null;
  }
}

/** What it is, in names: `Ley 1581, Art. 26`, `Argentina → Uruguay`, `Spain: European Union`. */
export function bearingLabel({ fact, names }: Pick<ToldBearing, 'fact' | 'names'>, lang: Parameters<Names>[1]): string {
  switch (fact.kind) {
    case 'PROVISION':
      return [fact.law.title, fact.law.rules.find(({ provision }) => provision === fact.id)?.locator ?? fact.id].join(
        ', ',
      );
    case 'LAW':
      return fact.law.title;
    case 'RECOGNITION':
      return `${nameOf(fact.recognition.from, names, lang)} → ${nameOf(fact.recognition.to, names, lang)}`;
    case 'MEMBERSHIP':
      return `${nameOf(fact.membership.country, names, lang)}: ${nameOf(fact.membership.group, names, lang)}`;
    case 'PARTY':
      return `${nameOf(fact.party.party, names, lang)}: ${nameOf(fact.party.agreement, names, lang)}`;
  }
}
