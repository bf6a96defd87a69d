import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agreement, AnnexSearch, Commitment, Reservation } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { notFound } from '../api/errors.js';
import { DateScalar } from '../api/scalars.js';
import { Ties } from '../commitment/ties.js';
import { readAgreements, readFacts } from '../corridor/facts.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { namesOf } from '../corridor/trace/membership.js';
import { Country, Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import {
  type CommitmentSpace as CommitmentSpaceFact,
  type KeptOut,
  type TopicLeftOpen as LeftOpen,
  policySpaceOf,
  type AgreementSpace as Space,
} from './policySpace.js';
import { readKept } from './readKept.js';
import { AgreementSpace, CommitmentKeptOut, CommitmentSpace, PolicySpace, TopicLeftOpen } from './types.js';

interface ToldSpace {
  readonly country: JurisdictionRow;
  readonly asOf: string;
  readonly agreements: readonly Space[];
}

@Resolver(() => PolicySpace)
export class PolicySpaceResolver {
  @Query(() => PolicySpace, {
    description:
      'Which policy space a country has kept: per agreement in force for it the commitments that do not bind it, its reservations, the exceptions that its commitments leave with their tests, and the topics left open. Errors: NOT_FOUND for a country that is not in the data set.',
  })
  async policySpace(
    @Ctx() { reader, today }: Context,
    @Arg('country', () => ID, { description: 'The country, by ISO 3166-1 alpha-2 code.' }) id: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<ToldSpace> {
    const day = asOf ?? today;
    const facts = await readFacts(reader, [], [id]);
    const country = facts.jurisdictions.get(id);
    if (country?.type !== 'Country') {
      throw notFound('country', 'country', id, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
    }
    const names = [...namesOf(indexFacts(facts), id, day)];
    const agreements = await readAgreements(reader, 'score/agreements', names);
    const kept = await readKept(reader, agreements);
    const ties = new Ties(indexFacts({ ...facts, agreements }), day);
    return { country, asOf: day, agreements: policySpaceOf(id, ties, kept) };
  }

  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: ToldSpace): JurisdictionRow {
    return country;
  }

  @FieldResolver(() => [AgreementSpace], {
    description: 'The agreements in force for it, by id. A standard that binds nobody is left out.',
  })
  agreements(@Root() { agreements }: ToldSpace): readonly Space[] {
    return agreements;
  }
}

@Resolver(() => AgreementSpace)
export class AgreementSpaceResolver {
  @FieldResolver(() => Agreement, { description: 'The agreement.' })
  agreement(@Root() { agreement }: Space): Space['agreement'] {
    return agreement;
  }

  @FieldResolver(() => [Jurisdiction], {
    description: 'The parties as which it is bound: the country itself, or groups to which it belongs.',
  })
  async boundAs(@Root() { entries }: Space, @Ctx() { reader }: Context): Promise<(JurisdictionRow | null)[]> {
    return Promise.all(entries.map(({ party }) => reader.one<JurisdictionRow>('jurisdiction/by_id', party)));
  }

  @FieldResolver(() => [CommitmentKeptOut], {
    description: 'Commitments of the agreement by which it is not bound on the day, and why.',
  })
  keptOut(@Root() { keptOut }: Space): readonly KeptOut[] {
    return keptOut;
  }

  @FieldResolver(() => [CommitmentSpace], {
    description: 'The commitments that bind it, in the order of the agreement.',
  })
  commitments(@Root() { commitments }: Space): readonly CommitmentSpaceFact[] {
    return commitments;
  }

  @FieldResolver(() => [Reservation], {
    description:
      'The reservations that it, or a group to which it belongs, has made and that hold on the day: for existing measures or for future policy space, with the laws that they shelter.',
  })
  reservations(@Root() { reservations }: Space): Space['reservations'] {
    return reservations;
  }

  @FieldResolver(() => [AnnexSearch], { description: 'The searches of its annexes.' })
  annexSearches(@Root() { searches }: Space): Space['searches'] {
    return searches;
  }

  @FieldResolver(() => [TopicLeftOpen], {
    description: 'Topics on which this agreement binds it to nothing and another agreement in force for it does.',
  })
  topicsLeftOpen(@Root() { topicsLeftOpen }: Space): readonly LeftOpen[] {
    return topicsLeftOpen;
  }
}

@Resolver(() => CommitmentKeptOut)
export class CommitmentKeptOutResolver {
  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(@Root() { commitment }: KeptOut): KeptOut['commitment'] {
    return commitment;
  }
}

@Resolver(() => CommitmentSpace)
export class CommitmentSpaceResolver {
  @FieldResolver(() => Commitment, {
    description: 'The commitment: its exceptions, and exceptionTests with the limbs that a measure must pass.',
  })
  commitment(@Root() { commitment }: CommitmentSpaceFact): CommitmentSpaceFact['commitment'] {
    return commitment;
  }

  @FieldResolver(() => [Reservation], { description: 'Its reservations that take measures out of it.' })
  reservations(@Root() { reservations }: CommitmentSpaceFact): CommitmentSpaceFact['reservations'] {
    return reservations;
  }
}

@Resolver(() => TopicLeftOpen)
export class TopicLeftOpenResolver {
  @FieldResolver(() => [Commitment], {
    description: 'The strongest commitments on the topic that it has accepted in other agreements in force for it.',
  })
  elsewhere(@Root() { elsewhere }: LeftOpen): LeftOpen['elsewhere'] {
    return elsewhere;
  }
}
