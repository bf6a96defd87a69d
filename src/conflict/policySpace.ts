import { bindsNobody, isExcepted } from '../commitment/owed.js';
import { byTopic, compareStrengths, strengthOf } from '../commitment/strength.js';
import type { Ties } from '../commitment/ties.js';
import type { AgreementFact, CommitmentFact, PartyFact } from '../corridor/trace/facts.js';
import { bindingEntries } from '../corridor/trace/membership.js';
import type { AnnexesSearched, KeptBy } from '../vocabulary/conflict.js';
import { firstDay, holdsAt } from '../vocabulary/partialDate.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import { type AnnexSearchFact, type Kept, type ReservationFact, searchesFor } from './shelter.js';

/** What a country has kept under an agreement that binds it. */
export interface AgreementSpace {
  readonly agreement: AgreementFact;
  /** The entries by which it is bound: its own, or of groups to which it belongs. */
  readonly entries: readonly PartyFact[];
  /** Commitments of the agreement that do not bind it on the day. */
  readonly keptOut: readonly KeptOut[];
  /** Those that do, each with the exceptions that it leaves and the reservations against it. */
  readonly commitments: readonly CommitmentSpace[];
  /** The reservations that it, or a group to which it belongs, has made and that hold on the day. */
  readonly reservations: readonly ReservationFact[];
  readonly searches: readonly AnnexSearchFact[];
  readonly annexesSearched: AnnexesSearched;
  readonly topicsLeftOpen: readonly TopicLeftOpen[];
}

export interface KeptOut {
  readonly commitment: CommitmentFact;
  readonly keptBy: KeptBy;
}

export interface CommitmentSpace {
  readonly commitment: CommitmentFact;
  readonly reservations: readonly ReservationFact[];
}

/** A topic on which the agreement binds the country to nothing, and what it has accepted elsewhere. */
export interface TopicLeftOpen {
  readonly topic: CommitmentTopic;
  /** The strongest of its commitments on the topic in other agreements; several that are equally strong. */
  readonly elsewhere: readonly CommitmentFact[];
}

/** What a country has kept, agreement by agreement in force for it. The facts must hold its agreements with commitments on all topics. */
export function policySpaceOf(country: string, ties: Ties, kept: Kept): AgreementSpace[] {
  const { day, index } = ties;
  const names = ties.namesOf(country);
  const bound = index
    .agreementsOf(names)
    .filter((agreement) => !bindsNobody(agreement))
    .map((agreement) => ({ agreement, entries: bindingEntries(index, agreement.id, names, day) }))
    .filter(({ entries }) => entries.length > 0)
    .map((each) => ({
      ...each,
      binding: each.agreement.commitments.filter((it) => keptBy(it, country, ties) === null),
    }));
  const everywhere = byTopic(bound.flatMap(({ binding }) => binding.map((commitment) => ({ commitment }))));

  return bound.map(({ agreement, entries, binding }) => {
    const reservations = kept.reservations.filter(
      (each) => each.agreement === agreement.id && names.has(each.party) && holdsAt(day, each.from, each.to),
    );
    const topics = new Set(binding.map(({ topic }) => topic));
    const searched = binding.map((commitment) => searchesFor(commitment, names, kept));
    return {
      agreement,
      entries,
      keptOut: agreement.commitments.flatMap((commitment) => {
        const by = keptBy(commitment, country, ties);
        return by === null ? [] : [{ commitment, keptBy: by }];
      }),
      commitments: binding.map((commitment) => ({
        commitment,
        reservations: reservations.filter(({ lifts }) => lifts.includes(commitment.id)),
      })),
      reservations,
      searches: kept.searches.filter(
        (each) => each.agreement === agreement.id && (each.party === null || names.has(each.party)),
      ),
      annexesSearched: howFar(searched),
      topicsLeftOpen: [...everywhere]
        .filter(([topic]) => !topics.has(topic))
        .map(([topic, accepted]) => ({
          topic,
          elsewhere: strongestOnes(accepted.map(({ commitment }) => commitment)),
        })),
    };
  });
}

/** Why a commitment of an agreement that binds a country does not bind it on the day; null where it does. */
function keptBy(commitment: CommitmentFact, country: string, ties: Ties): KeptBy | null {
  if (isExcepted(commitment, [country], ties)) return 'EXCEPTED';
  if (commitment.from !== null && ties.day < firstDay(commitment.from)) return 'LATER';
  return holdsAt(ties.day, commitment.from, commitment.to) ? null : 'ENDED';
}

/** `searched` are the searches made for each commitment that binds the country. */
function howFar(searched: readonly (readonly AnnexSearchFact[])[]): AnnexesSearched {
  const made = searched.filter((searches) => searches.length > 0).length;
  if (made === 0) return 'NOT_SEARCHED';
  return made === searched.length ? 'SEARCHED' : 'PARTLY';
}

function strongestOnes(commitments: readonly CommitmentFact[]): CommitmentFact[] {
  const compare = (a: CommitmentFact, b: CommitmentFact) => compareStrengths(strengthOf(a).low, strengthOf(b).low);
  const [strongest] = [...commitments].sort((a, b) => compare(b, a));
  return commitments.filter((commitment) => strongest !== undefined && compare(commitment, strongest) === 0);
}
