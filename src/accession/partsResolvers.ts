import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Commitment } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { CommitmentStrength } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { type Told, toldMechanism } from '../corridor/told.js';
import type { MechanismAssessment as MechanismFact } from '../corridor/trace/facts.js';
import { CorridorCell, Discipline, LeftOut, MechanismAssessment } from '../corridor/types.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import type { ToldCorridor } from './accessionResolver.js';
import type { PairEffect, Span, Standing, TopicEffect } from './commitments.js';
import { AccessionCorridor, AccessionPair, AccessionTopic, CommitmentStanding, CoverageSpan } from './types.js';

@Resolver(() => AccessionCorridor)
export class AccessionCorridorResolver {
  @FieldResolver(() => CorridorCell, { description: 'The corridor without the step.' })
  before(@Root() { before }: ToldCorridor): ToldCorridor['before'] {
    return before;
  }

  @FieldResolver(() => CorridorCell, { description: 'The corridor with it.' })
  after(@Root() { after }: ToldCorridor): ToldCorridor['after'] {
    return after;
  }

  @FieldResolver(() => [MechanismAssessment], {
    description: 'The ground of a treaty where it becomes arguable, barrier by barrier.',
  })
  groundsGained(@Root() { groundsGained, names }: ToldCorridor): Told<MechanismFact>[] {
    return groundsGained.map((assessment) => toldMechanism(assessment, names));
  }

  @FieldResolver(() => [MechanismAssessment], {
    description: 'The ground of a treaty where it is arguable no more, as it was before.',
  })
  groundsLost(@Root() { groundsLost, names }: ToldCorridor): Told<MechanismFact>[] {
    return groundsLost.map((assessment) => toldMechanism(assessment, names));
  }

  @FieldResolver(() => [Discipline], { description: 'Commitments that the origin comes to owe in this corridor.' })
  disciplinesGained(@Root() { disciplinesGained }: ToldCorridor): ToldCorridor['disciplinesGained'] {
    return disciplinesGained;
  }

  @FieldResolver(() => [Discipline], { description: 'Commitments that it owes no more.' })
  disciplinesLost(@Root() { disciplinesLost }: ToldCorridor): ToldCorridor['disciplinesLost'] {
    return disciplinesLost;
  }
}

@Resolver(() => AccessionTopic)
export class AccessionTopicResolver {
  @FieldResolver(() => CommitmentStanding, { description: 'The strongest without the step.' })
  before(@Root() { before }: TopicEffect): Standing {
    return before;
  }

  @FieldResolver(() => CommitmentStanding, { description: 'The strongest with it.' })
  after(@Root() { after }: TopicEffect): Standing {
    return after;
  }
}

@Resolver(() => CommitmentStanding)
export class CommitmentStandingResolver {
  @FieldResolver(() => CommitmentStrength, {
    description: 'Its strength as far as the facts say it surely; what is not recorded counts as absent.',
  })
  strength(@Root() { strength }: Standing): keyof typeof CommitmentStrength {
    return strength.low;
  }

  @FieldResolver(() => CommitmentStrength, {
    description: 'The most that it can be if the facts that are not recorded are so.',
  })
  strengthHigh(@Root() { strength }: Standing): keyof typeof CommitmentStrength {
    return strength.high;
  }

  @FieldResolver(() => [Commitment], {
    description: 'The commitments that surely have this strength; empty where it is NONE.',
  })
  commitments(@Root() { commitments }: Standing): Standing['commitments'] {
    return commitments;
  }
}

@Resolver(() => AccessionPair)
export class AccessionPairResolver {
  @FieldResolver(() => Country, { description: 'The other country.' })
  other(@Root() { other }: PairEffect, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', other);
  }

  @FieldResolver(() => CoverageSpan, { description: 'How much both owe each other without the step.' })
  coverageBefore(@Root() { coverageBefore }: PairEffect): Span {
    return coverageBefore;
  }

  @FieldResolver(() => CoverageSpan, { description: 'How much with it.' })
  coverageAfter(@Root() { coverageAfter }: PairEffect): Span {
    return coverageAfter;
  }

  @FieldResolver(() => [Commitment], { description: 'What both would owe each other and do not now.' })
  gained(@Root() { gained }: PairEffect): PairEffect['gained'] {
    return gained;
  }

  @FieldResolver(() => [Commitment], { description: 'What both owe each other and would no more.' })
  lost(@Root() { lost }: PairEffect): PairEffect['lost'] {
    return lost;
  }

  @FieldResolver(() => [AccessionTopic], { description: 'The topics on which the strongest that they owe changes.' })
  topics(@Root() { topics }: PairEffect): readonly TopicEffect[] {
    return topics;
  }

  @FieldResolver(() => [LeftOut], {
    description: 'The facts that are not recorded and could move the coverage, before or after.',
  })
  leftOut(@Root() { missing, names }: Told<PairEffect>): Told<PairEffect['missing'][number]>[] {
    return missing.map((fact) => ({ ...fact, names }));
  }
}
