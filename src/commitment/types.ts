import { Field, ObjectType } from 'type-graphql';
import { ExceptionTest } from '../agreement/types.js';
import { CommitmentException, CommitmentStrength } from '../api/enums.js';

const LOW =
  'The strength as far as the facts say it surely: where it is not recorded whether a panel can enforce a duty, BINDING; what hangs on a tie without a start counts as NONE.';
const HIGH =
  'The most that it can be if the facts that are not recorded are so; the same as strength where nothing is open.';

/** What several types say of how strong something is. */
@ObjectType({ description: 'How strong something is.' })
export abstract class Strong {
  @Field(() => CommitmentStrength, { description: LOW })
  strength!: keyof typeof CommitmentStrength;
  @Field(() => CommitmentStrength, { description: HIGH })
  strengthHigh!: keyof typeof CommitmentStrength;
}

@ObjectType({ description: 'An exception of a commitment with the test that a measure must pass to rest on it.' })
export class TestedException {
  @Field(() => CommitmentException, { description: 'The exception.' })
  exception!: keyof typeof CommitmentException;
  @Field(() => ExceptionTest, {
    nullable: true,
    description: 'The limbs of its test. Null where they are not recorded: that does not say that there is no test.',
  })
  test!: ExceptionTest | null;
}

@ObjectType({
  description:
    'A commitment that a country has accepted: by which clause, through whom, towards whom, with which exceptions.',
})
export class AcceptedCommitment extends Strong {
  @Field(() => [TestedException], { description: 'Its exceptions, in the order of the vocabulary, with their tests.' })
  exceptions!: TestedException[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it can be enforced before a panel; null if unknown.' })
  disputeSettlement!: boolean | null;
}
