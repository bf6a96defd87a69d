import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DateScalar } from '../api/scalars.js';
import { groupFacts } from '../corridor/group.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { CountryGroup } from '../corridor/types.js';
import { compare } from './compare.js';
import { frameworkOf } from './framework.js';
import { readBenchmark } from './readBenchmark.js';
import { readFeatures } from './readFeatures.js';
import { toldComparison } from './told.js';
import { FeatureWeightInput, FrameworkComparison } from './types.js';
import { weightsFrom } from './weights.js';

@Resolver()
export class ComparisonResolver {
  @Query(() => FrameworkComparison, {
    description:
      'The data-protection frameworks of a group side by side: feature by feature, beside a benchmark, and how far they differ. Errors: NOT_FOUND for a country, agreement or benchmark that is not in the data set, BAD_USER_INPUT for a group of fewer than two countries or of too many, or for weights that make no sense.',
  })
  async compareFrameworks(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('benchmark', () => ID, {
      nullable: true,
      description: 'What to compare with, such as BENCHMARK-GDPR; nothing by default.',
    })
    benchmark?: string,
    @Arg('weights', () => [FeatureWeightInput], {
      nullable: true,
      description: 'How much features count in the heterogeneity, each named once; 1 by default. Not all may be 0.',
    })
    weights?: FeatureWeightInput[],
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<object> {
    const day = asOf ?? today;
    const weighing = weightsFrom(weights ?? []);
    const [{ countries, facts }, chosen] = await Promise.all([
      groupFacts(reader, group, day),
      benchmark == null ? null : readBenchmark(reader, benchmark),
    ]);
    const featuresByLaw = await readFeatures(reader, facts.laws);
    const known = { index: indexFacts(facts), featuresByLaw };
    const frameworks = countries.map((country) => frameworkOf(country, day, known));
    return toldComparison(frameworks, compare(frameworks, weighing), chosen, day, facts);
  }
}
