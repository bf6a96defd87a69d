import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../api/connection.js';
import { CommitmentException, CommitmentTopic, CorridorLevel, enumOf, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import * as terms from '../vocabulary/conflict.js';

export const ConflictShelter = enumOf(
  'ConflictShelter',
  'Whether a reservation covers a law that potentially breaches a commitment. The three are never merged.',
  terms.ConflictShelter,
);
export const AnnexesSearched = enumOf(
  'AnnexesSearched',
  'How far the annexes of a party to an agreement were searched for reservations.',
  terms.AnnexesSearched,
);
export const KeptBy = enumOf(
  'KeptBy',
  'Why a party is not bound by a commitment of an agreement that binds it.',
  terms.KeptBy,
);

@ObjectType({
  description:
    'A rule in force that potentially breaches a binding commitment in force: a question for a lawyer, never a verdict. There is one exactly where a trace from the country has a barrier with potentialConflict.',
})
export class PotentialConflict {
  @Field(() => ID, { description: 'The country, the rule and the commitment.' })
  id!: string;
  @Field(() => CorridorLevel, { description: 'The worst level of the rule’s barrier towards any of them.' })
  level!: keyof typeof CorridorLevel;
  @Field(() => ID, { description: 'The barrier that the rule makes, alone or with others, as in a trace.' })
  barrier!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The size, or the entities or data, to which alone the rule applies, in words: a conditional barrier. Null where it applies to all.',
  })
  threshold!: string | null;
  @Field(() => [CommitmentException], {
    description: 'The exceptions of the commitment that could speak for a measure on these data in this sector.',
  })
  exceptionsThatMayApply!: (keyof typeof CommitmentException)[];
  @Field(() => ConflictShelter, { description: 'Whether a reservation covers the law.' })
  shelter!: keyof typeof ConflictShelter;
  @Field(() => Verification, {
    nullable: true,
    description:
      'The weakest grade among the law, the rule, the commitment, and the reservations that shelter or the searches.',
  })
  verification!: keyof typeof Verification | null;
}

export const PotentialConflictConnection = connectionOf(PotentialConflict, 'PotentialConflict');

@ObjectType({ description: 'To whom a commitment is owed that a barrier meets at a level above FREE.' })
export class ConflictTowards {
  @Field(() => CorridorLevel, { description: 'The level of the barrier towards these countries.' })
  level!: keyof typeof CorridorLevel;
}

@ObjectType({
  description:
    'What a country has kept outside the commitments of the agreements in force for it. Research material, no legal advice.',
})
export class PolicySpace {
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
}

@ObjectType({ description: 'What a country has kept under one agreement.' })
export class AgreementSpace {
  @Field(() => AnnexesSearched, {
    description: 'Whether the annexes were searched: without it, what is recorded is not known to be all.',
  })
  annexesSearched!: keyof typeof AnnexesSearched;
}

@ObjectType({ description: 'A commitment by which a party of the agreement is not bound on the day.' })
export class CommitmentKeptOut {
  @Field(() => KeptBy, { description: 'Why.' })
  keptBy!: keyof typeof KeptBy;
}

@ObjectType({ description: 'A commitment that binds the country, and what it leaves free.' })
export class CommitmentSpace {}

@ObjectType({ description: 'A topic on which an agreement has no commitment that binds the country, but another has.' })
export class TopicLeftOpen {
  @Field(() => CommitmentTopic, { description: 'The topic.' })
  topic!: keyof typeof CommitmentTopic;
}
