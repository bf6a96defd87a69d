import { ArrayMinSize, ValidateIf } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { CommitmentTopic } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { groupTreaties } from '../corridor/group.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { CountryGroup } from '../corridor/types.js';
import { methodOf, weightsAsked } from '../score/readMethod.js';
import { WeightInput } from '../score/types.js';
import { weightOf } from '../score/weights.js';
import { commitmentMatrix } from './matrix.js';
import { CommitmentMatrix } from './matrixTypes.js';
import { partiesOf, readNames } from './readNames.js';
import { Ties } from './ties.js';
import { countriesIn, toldAccepted, toldLeftOut, toldStrength } from './told.js';
import { topicsAsked } from './topics.js';

@ArgsType()
class CommitmentMatrixArguments {
  @Field(() => CountryGroup, { description: 'The countries.' })
  group!: CountryGroup;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today by default.' })
  asOf?: string;
  @Field(() => [CommitmentTopic], {
    nullable: true,
    description: 'Only these topics; all by default. The coverage of a pair is the mean over the topics asked.',
  })
  @ValidateIf(({ topics }: { topics?: unknown }) => topics != null)
  @ArrayMinSize(1, { message: 'name at least one topic, or leave topics out for all' })
  topics?: (keyof typeof CommitmentTopic)[];
  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights in place of those of the method COMMITMENTS; what is not named keeps its weight.',
  })
  weights?: WeightInput[];
}

@Resolver()
export class CommitmentMatrixResolver {
  @Query(() => CommitmentMatrix, {
    description:
      'Who has accepted what at a day: for each country and topic the strongest commitment in any agreement in force for it, towards whomever, and for each pair of the group what the two owe each other. Standards that bind nobody do not count. Errors: NOT_FOUND for a country or agreement that is not in the data set; BAD_USER_INPUT for a group of fewer than two countries or of too many, for an empty list of topics, and for weights that are unknown, given twice, negative, above 1 or all 0.',
  })
  async commitmentMatrix(
    @Ctx() { reader, today }: Context,
    @Args() { group, asOf, topics: asked, weights: given }: CommitmentMatrixArguments,
  ): Promise<object> {
    const topics = topicsAsked(asked);
    const day = asOf ?? today;
    const [{ countries, facts }, method] = await Promise.all([
      groupTreaties(reader, group, day),
      methodOf(reader, 'COMMITMENTS'),
    ]);
    const weights = weightsAsked(method, null, given ?? [], 1);
    const ties = new Ties(indexFacts(facts), day);
    const { cells, pairs, leftOut } = commitmentMatrix(countries, topics, ties, weightOf(weights));
    const country = (id: string) => facts.jurisdictions.get(id);
    return {
      countries: countriesIn(countries, facts.jurisdictions),
      asOf: day,
      topics,
      method,
      weights,
      cells: cells.map((cell) => ({
        country: country(cell.country),
        topic: cell.topic,
        ...toldStrength(cell.strength),
        commitments: cell.commitments.map(toldAccepted),
      })),
      pairs: pairs.map(({ one, other, low, high, topics: owed }) => ({
        one: country(one),
        other: country(other),
        coverage: low === high ? low : null,
        coverageLow: low,
        coverageHigh: high,
        topics: owed.map(({ topic, strength, low: weightLow, high: weightHigh, commitments }) => ({
          topic,
          ...toldStrength(strength),
          weightLow,
          weightHigh,
          commitments,
        })),
      })),
      leftOut: toldLeftOut(leftOut, await readNames(reader, facts, partiesOf(leftOut))),
    };
  }
}
