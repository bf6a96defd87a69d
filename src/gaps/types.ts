import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'What the data set does not know and should: the work list of those who mend it. Which provisions weigh most is told by loadBearingFacts.',
})
export class DataGaps {
  @Field(() => Int, {
    description:
      'How many rules of transfer, localisation and notification there are: of these recalledRules tells those that were read in no text.',
  })
  weighedRuleCount!: number;
}
