import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { AgreementFact } from '../corridor/trace/facts.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import type { Happening } from './change.js';

/** A corridor: from where, to where. */
export type Pair = readonly [origin: string, destination: string];

/** Answers for changes which corridors they can reach, whatever the day: by all ties that ever join the countries. */
export interface Reach {
  /** Whether a trace of the corridor could be another one for the change. Where this is false, it cannot. */
  touches(change: Happening, pair: Pair): boolean;
  /** Whether a reader who follows the corridor wants to know of it: what touches it, and laws, bills and agreements on the way. */
  concerns(change: Happening, pair: Pair): boolean;
  /** Whether it is the doing of one of the countries, reaches it through a group, recognises it, or moves an agreement that it is party to. */
  isOf(change: Happening, country: string): boolean;
}

export function reachOf(index: FactIndex): Reach {
  const lawgivers = remembered((country) => new Set([country, ...groupsOf(country, () => true)]));
  const names = remembered((country) => new Set([country, ...groupsOf(country, (kind) => kind === 'MEMBER')]));
  const named = new Set(
    index.facts.laws.flatMap(({ rules }) => rules.flatMap(({ destinations }) => destinations ?? [])),
  );

  function groupsOf(country: string, counts: (kind: 'MEMBER' | 'BOUND') => boolean): string[] {
    return index
      .membershipsOf(country)
      .filter(({ kind }) => counts(kind))
      .map(({ group }) => group);
  }

  const isParty = (agreement: AgreementFact, country: string) =>
    index.entriesOf(names(country), agreement.id).length > 0;
  const joins = (agreement: AgreementFact, [origin, destination]: Pair) =>
    isParty(agreement, origin) && isParty(agreement, destination);

  function touches({ kind, subject }: Happening, pair: Pair): boolean {
    const [origin, destination] = pair;
    switch (subject.type) {
      case 'LAW':
        return kind !== 'BILL' && kind !== 'LAW_ADOPTED' && lawgivers(origin).has(subject.law.jurisdiction);
      case 'RULE':
        return lawgivers(origin).has(subject.law.jurisdiction);
      case 'PARTY': {
        const { agreement, party, membership } = subject;
        const moves = (country: string) => names(country).has(party.party);
        return (
          (membership !== null && (membership.country === origin || membership.country === destination)) ||
          (givesGround(agreement) && (moves(origin) || moves(destination)) && joins(agreement, pair)) ||
          (named.has(agreement.id) && moves(destination))
        );
      }
      case 'COMMITMENT':
        return subject.commitment.topic === 'DATA_FLOW' && joins(subject.agreement, pair);
      case 'RECOGNITION':
        return lawgivers(origin).has(subject.recognition.from) && names(destination).has(subject.recognition.to);
      case 'MEMBERSHIP':
        return subject.membership.country === origin || subject.membership.country === destination;
      default:
        return false;
    }
  }

  function concerns(change: Happening, pair: Pair): boolean {
    const { subject } = change;
    switch (subject.type) {
      case 'LAW':
        return lawgivers(pair[0]).has(subject.law.jurisdiction);
      case 'AUTHORITY':
        return lawgivers(pair[0]).has(subject.authority.jurisdiction);
      case 'AGREEMENT':
        return limits(subject.agreement) && joins(subject.agreement, pair);
      case 'COMMITMENT':
        return topics.has(subject.commitment.topic) && joins(subject.agreement, pair);
      case 'PARTY':
        return (
          touches(change, pair) ||
          (limits(subject.agreement) &&
            pair.some((country) => names(country).has(subject.party.party)) &&
            joins(subject.agreement, pair))
        );
      default:
        return touches(change, pair);
    }
  }

  function isOf({ subject }: Happening, country: string): boolean {
    switch (subject.type) {
      case 'LAW':
      case 'RULE':
        return lawgivers(country).has(subject.law.jurisdiction);
      case 'AUTHORITY':
        return lawgivers(country).has(subject.authority.jurisdiction);
      case 'MEMBERSHIP':
        return subject.membership.country === country;
      case 'RECOGNITION':
        return lawgivers(country).has(subject.recognition.from) || names(country).has(subject.recognition.to);
      case 'AGREEMENT':
      case 'PARTY':
      case 'COMMITMENT':
        return isParty(subject.agreement, country);
    }
  }

  return { touches, concerns, isOf };
}

/** Whether an agreement can carry a transfer as the ground TREATY. */
function givesGround({ kind, commitments }: AgreementFact): boolean {
  return (
    kind === 'DATA_PROTECTION_TREATY' ||
    commitments.some(({ topic, bindingness }) => topic === 'DATA_FLOW' && bindingness === 'BINDING')
  );
}

/** The topics by which agreements limit barriers. */
const topics: ReadonlySet<CommitmentTopic> = new Set<CommitmentTopic>([
  'DATA_FLOW',
  'LOCALISATION_BAN',
  'FINANCIAL_DATA',
]);

function limits(agreement: AgreementFact): boolean {
  return agreement.kind === 'DATA_PROTECTION_TREATY' || agreement.commitments.some(({ topic }) => topics.has(topic));
}

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
