import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, Commitment } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import type { AgreementFact, CommitmentFact } from '../corridor/trace/facts.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import type { Accepted } from './accepted.js';
import { OwedOnTopic } from './exchangeTypes.js';
import { CommitmentPairTopic } from './matrixTypes.js';
import type { Owed } from './owed.js';
import { LandingZone, NextForm, PrecedentForm } from './precedentsTypes.js';
import { AcceptedCommitment } from './types.js';

@Resolver(() => AcceptedCommitment)
export class AcceptedCommitmentResolver {
  @FieldResolver(() => Commitment, { description: 'The clause.' })
  commitment(@Root() { commitment }: Accepted): CommitmentFact {
    return commitment;
  }

  @FieldResolver(() => Agreement, { description: 'The agreement in which it stands.' })
  agreement(@Root() { agreement }: Accepted): AgreementFact {
    return agreement;
  }

  @FieldResolver(() => Jurisdiction, {
    description: 'The party through which the country is bound: itself, or a group to which it belongs.',
  })
  through(@Root() { entry }: Accepted, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', entry.party);
  }

  @FieldResolver(() => [Jurisdiction], {
    description:
      'The other parties with which the agreement is in force for it, in the order of the agreement: it owes them this, even where one is not bound by the clause itself. Empty where no such party is sure: see leftOut.',
  })
  towards(@Root() { towards }: Accepted, @Ctx() { reader }: Context): Promise<(JurisdictionRow | null)[]> {
    return Promise.all(towards.map((party) => reader.one<JurisdictionRow>('jurisdiction/by_id', party)));
  }
}

/** Where commitments are shown as they are recorded. */
interface WithModels {
  readonly models: readonly Accepted[];
}

const clauses = ({ models }: WithModels): CommitmentFact[] => models.map(({ commitment }) => commitment);
const MODELS =
  'The commitments that show it, each once, those with the strongest form first: text that can be taken over.';

@Resolver(() => PrecedentForm)
export class PrecedentFormResolver {
  @FieldResolver(() => [Commitment], { description: MODELS })
  models(@Root() form: WithModels): CommitmentFact[] {
    return clauses(form);
  }
}

@Resolver(() => LandingZone)
export class LandingZoneResolver {
  @FieldResolver(() => [Commitment], { description: MODELS })
  models(@Root() zone: WithModels): CommitmentFact[] {
    return clauses(zone);
  }
}

@Resolver(() => NextForm)
export class NextFormResolver {
  @FieldResolver(() => [Commitment], { description: MODELS })
  models(@Root() next: WithModels): CommitmentFact[] {
    return clauses(next);
  }
}

@Resolver(() => CommitmentPairTopic)
export class CommitmentPairTopicResolver {
  @FieldResolver(() => [Commitment], { description: 'The commitments of this strength that both owe each other.' })
  commitments(@Root() { commitments }: { commitments: readonly Owed[] }): CommitmentFact[] {
    return commitments.map(({ commitment }) => commitment);
  }
}

@Resolver(() => OwedOnTopic)
export class OwedOnTopicResolver {
  @FieldResolver(() => [Commitment], { description: 'The commitments of this strength.' })
  commitments(@Root() { commitments }: { commitments: readonly Owed[] }): CommitmentFact[] {
    return commitments.map(({ commitment }) => commitment);
  }
}
