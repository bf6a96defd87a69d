import type { RuleEffect } from '../../vocabulary/law.js';
import { categoryAncestry } from '../../vocabulary/law.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import type { CommitmentException, CommitmentTopic } from '../../vocabulary/trade.js';
import type { AgreementFact, CommitmentFact, Discipline, Question } from './facts.js';
import type { Pair } from './mechanisms.js';
import { inForceBetween } from './membership.js';

/** The commitments on data flows, localisation and, in finance, financial data that are in force between origin and destination. */
export function disciplinesOf({ limits, question }: Pair): Discipline[] {
  return limits.map(({ agreement, commitment }) => ({
    agreement,
    commitment,
    exceptionsThatMayApply: commitment.exceptions.filter((exception) => mayApply(exception, question)),
  }));
}

/** Those of the disciplines that limit a barrier made by rules of these effects. */
export function limiting(disciplines: readonly Discipline[], effects: ReadonlySet<RuleEffect>): Discipline[] {
  const localises = [...effects].some((effect) => effect.startsWith('LOCAL_'));
  const topic: CommitmentTopic = localises ? 'LOCALISATION_BAN' : 'DATA_FLOW';
  return disciplines.filter(({ commitment }) => commitment.topic === topic || commitment.topic === 'FINANCIAL_DATA');
}

export interface Limit {
  readonly agreement: AgreementFact;
  readonly commitment: CommitmentFact;
}

/** What the disciplines of a pair depend on. */
export type Sides = Pick<Pair, 'index' | 'question' | 'originNames' | 'destinationNames'>;

/** Commitments in force between the two that bind the origin and reach the sector. */
export function limitsBetween(sides: Sides): Limit[] {
  const { index, question, originNames, destinationNames } = sides;
  return index
    .agreementsOf(originNames)
    .filter(({ id }) => inForceBetween(index, id, originNames, destinationNames, question.asOf))
    .flatMap((agreement) => limitsUnder(agreement, sides));
}

/**
 * The commitments of an agreement that limit the origin while it is in force between the two. A data-protection treaty is no discipline of
 * trade: it speaks through the ground TREATY. A standard that binds nobody limits nothing.
 */
export function limitsUnder(agreement: AgreementFact, { question, originNames }: Sides): Limit[] {
  if (agreement.kind === 'DATA_PROTECTION_TREATY' || agreement.kind === 'SOFT_LAW_STANDARD') return [];
  return agreement.commitments
    .filter(
      (commitment) =>
        holdsAt(question.asOf, commitment.from, commitment.to) &&
        !commitment.exceptParties.some((party) => originNames.has(party)) &&
        reaches(commitment, question),
    )
    .map((commitment) => ({ agreement, commitment }));
}

/** A commitment reaches the question when it is about all sectors or about the one asked, and does not leave that one out. */
function reaches(commitment: CommitmentFact, { sector }: Question): boolean {
  if (commitment.topic === 'FINANCIAL_DATA') return sector === 'FINANCE';
  if (commitment.sectors.length > 0) return commitment.sectors.includes(sector);
  return !(sector === 'FINANCE' && commitment.exceptions.includes('FINANCIAL_SERVICES'));
}

/** Whether an exception could speak for a measure on the data and in the sector that are asked about. */
function mayApply(exception: CommitmentException, { dataCategory, sector }: Question): boolean {
  switch (exception) {
    case 'FINANCIAL_SERVICES':
      return sector === 'FINANCE' || categoryAncestry(dataCategory).includes('FINANCIAL');
    case 'GOVERNMENT_DATA':
    case 'GOVERNMENT_PROCUREMENT':
      return dataCategory === 'GOVERNMENT' || sector === 'PUBLIC_SECTOR';
    case 'TAXATION':
      return dataCategory === 'TAX_ACCOUNTING';
    case 'PRIVACY_CARVE_OUT':
      return categoryAncestry(dataCategory).includes('PERSONAL');
    default:
      return true;
  }
}
