import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FeatureBlock, FeatureName, FeatureValue, FrameworkState, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { Benchmark, BenchmarkFeature } from '../benchmark/types.js';
import { Country } from '../jurisdiction/types.js';

/** A feature cannot outweigh the 26 others by more than any study would ask. */
export const MAX_WEIGHT = 1000;

@InputType({ description: 'How much a feature counts in the heterogeneity.' })
export class FeatureWeightInput {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => Float, { description: `Its weight, 0 to ${MAX_WEIGHT}; features that are not named weigh 1.` })
  weight!: number;
}

@ObjectType({ description: 'The data-protection framework of a country at a day.' })
export class Framework {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;
  @Field(() => FrameworkState, { description: 'Whether it has one, as far as the data set knows.' })
  state!: keyof typeof FrameworkState;
}

@ObjectType({
  description:
    'What the framework of a country says of one feature at a day: the fullest answer of its laws and of those of the groups whose law binds it.',
})
export class FrameworkCell {
  @Field(() => ID, { description: 'The country.' })
  country!: string;
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FeatureValue, { nullable: true, description: 'Whether the framework has it; null where not recorded.' })
  value!: keyof typeof FeatureValue | null;
  @Field(() => Float, {
    nullable: true,
    description: 'A figure that belongs to it, such as hours until a breach is notified.',
  })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'The article of the law.' })
  locator!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among the sources of the law.' })
  verification!: keyof typeof Verification | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the framework has less of the feature than the benchmark asks for; false where it asks for none; null where the feature is not recorded or no benchmark is chosen.',
  })
  fallsShort!: boolean | null;
}

@ObjectType({ description: 'A feature across the group, beside what the benchmark says of it.' })
export class FeatureComparison {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => BenchmarkFeature, {
    nullable: true,
    description: 'The answer of the benchmark with its article; null where no benchmark is chosen or it is silent.',
  })
  benchmark!: BenchmarkFeature | null;
  @Field(() => [FrameworkCell], { description: 'A cell for each country, in the order of countries.' })
  cells!: FrameworkCell[];
}

@ObjectType({ description: 'A feature to which two frameworks give different answers.' })
export class FeatureDifference {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FrameworkCell, { description: 'The answer of the first.' })
  a!: FrameworkCell;
  @Field(() => FrameworkCell, { description: 'The answer of the second.' })
  b!: FrameworkCell;
  @Field(() => Float, { description: 'The weight of the feature.' })
  weight!: number;
  @Field(() => Float, { description: 'How far the answers lie apart: 1 between YES and NO, 0.5 to PARTIAL.' })
  difference!: number;
  @Field(() => Float, { description: 'Its part of the heterogeneity: the parts of a pair add up to it.' })
  contribution!: number;
}

@ObjectType({ description: 'Two figures that go with a feature: compared beside the heterogeneity, not in it.' })
export class FigureComparison {
  @Field(() => FeatureName, { description: 'The feature, such as BREACH_NOTIFICATION_AUTHORITY (hours).' })
  feature!: keyof typeof FeatureName;
  @Field(() => FrameworkCell, { description: 'The answer of the first, with its figure in number.' })
  a!: FrameworkCell;
  @Field(() => FrameworkCell, { description: 'The answer of the second.' })
  b!: FrameworkCell;
  @Field(() => Float, { nullable: true, description: 'How far they lie apart; null where one is not recorded.' })
  difference!: number | null;
}

@ObjectType({
  description:
    'How differently two frameworks answer, after the heterogeneity indices of the OECD’s Services Trade Restrictiveness Index (Nordås 2016).',
})
export class FrameworkPair {
  @Field(() => ID, { description: 'The first country; the heterogeneity is the same in both directions.' })
  a!: string;
  @Field(() => ID, { description: 'The second country.' })
  b!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      'From 0 (the same answers) to 1 (opposite ones): Σ w·d / Σ w over the features recorded for both, d = |a − b| with YES 1, PARTIAL 0.5, NO 0. Null where no feature that weighs is recorded for both.',
  })
  heterogeneity!: number | null;
  @Field(() => Float, {
    description: 'The same over all features, those that are not recorded for both taken as answered alike; 0 to 1.',
  })
  low!: number;
  @Field(() => Float, {
    description:
      'The same over all features, those that are not recorded for both taken as far apart as they could be; 0 to 1.',
  })
  high!: number;
  @Field(() => Float, { description: 'The share of the features that are recorded for both; 0 to 1.' })
  coverage!: number;
  @Field(() => Boolean, { description: 'Whether the coverage is below 0.5: the heterogeneity then says little.' })
  weak!: boolean;
  @Field(() => [FeatureName], { description: 'The features that are not recorded for both.' })
  missing!: (keyof typeof FeatureName)[];
  @Field(() => [FeatureDifference], { description: 'The features to which they give different answers.' })
  differences!: FeatureDifference[];
  @Field(() => [FigureComparison], { description: 'Figures such as hours until a breach is notified.' })
  figures!: FigureComparison[];
}

@ObjectType({ description: 'Countries with like frameworks.' })
export class FrameworkCluster {
  @Field(() => [Country], { description: 'Its countries, by code.' })
  countries!: Country[];
}

@ObjectType({ description: 'The countries at one distance from another; several where they are equally near or far.' })
export class Neighbours {
  @Field(() => [Country], { description: 'They, by code.' })
  countries!: Country[];
  @Field(() => Float, { description: 'The heterogeneity of each of them with the country.' })
  heterogeneity!: number;
  @Field(() => Boolean, { description: 'Whether only weak pairs were at hand. Otherwise these are left aside.' })
  weak!: boolean;
}

@ObjectType({ description: 'Whose framework is most and least like that of a country.' })
export class CountryNeighbours {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;
  @Field(() => Neighbours, { nullable: true, description: 'Null where no pair of it has a heterogeneity.' })
  nearest!: Neighbours | null;
  @Field(() => Neighbours, { nullable: true, description: 'Null where no pair of it has a heterogeneity.' })
  farthest!: Neighbours | null;
}

@ObjectType({ description: 'A feature that the benchmark asks for, beside what a framework has of it.' })
export class StrengthPoint {
  @Field(() => BenchmarkFeature, { description: 'What the benchmark asks for, with its article.' })
  asked!: BenchmarkFeature;
  @Field(() => FrameworkCell, { description: 'What the framework has, with law and article.' })
  cell!: FrameworkCell;
  @Field(() => Float, {
    nullable: true,
    description: '1 where it has the feature, 0.5 in part, 0 where it is absent; null where it is not recorded.',
  })
  score!: number | null;
}

@ObjectType()
abstract class Share {
  @Field(() => Float, {
    nullable: true,
    description:
      'The share of the features asked for that the framework has, 0 to 1; null where one is not recorded: see low and high.',
  })
  value!: number | null;
  @Field(() => Float, { description: 'The share with the features that are not recorded taken as absent.' })
  low!: number;
  @Field(() => Float, { description: 'The share with them taken as present in full.' })
  high!: number;
  @Field(() => Int, { description: 'How many features the benchmark asks for.' })
  asked!: number;
  @Field(() => [FeatureName], { description: 'Those of them that are not recorded.' })
  missing!: (keyof typeof FeatureName)[];
}

@ObjectType({ description: 'The strength of a framework in one block of the benchmark.' })
export class BlockStrength extends Share {
  @Field(() => FeatureBlock, { description: 'The block.' })
  block!: keyof typeof FeatureBlock;
}

@ObjectType({
  description:
    'How much of what the benchmark asks for a framework has. Only features with the value YES or PARTIAL in the benchmark are asked for; each counts once, whichever of the two it is.',
})
export class FrameworkStrength extends Share {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;
  @Field(() => [BlockStrength], {
    description: 'By block; blocks of which the benchmark asks for nothing are left out.',
  })
  blocks!: BlockStrength[];
  @Field(() => [StrengthPoint], { description: 'Feature by feature.' })
  points!: StrengthPoint[];
}

@ObjectType({ description: 'The data-protection frameworks of a group at a day, feature by feature.' })
export class FrameworkComparison {
  @Field(() => [Country], { description: 'The countries of the group, by code.' })
  countries!: Country[];
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => Benchmark, { nullable: true, description: 'The benchmark chosen; null where none is.' })
  benchmark!: Benchmark | null;
  @Field(() => [Framework], { description: 'What each country has, in the order of countries.' })
  frameworks!: Framework[];
  @Field(() => [FeatureComparison], { description: 'A row for each of the 27 features.' })
  features!: FeatureComparison[];
  @Field(() => [FrameworkPair], { description: 'Every unordered pair, by its first country, then its second.' })
  pairs!: FrameworkPair[];
  @Field(() => Float, {
    nullable: true,
    description: 'The mean over the pairs that have a heterogeneity; null where none has. Weak pairs are in it.',
  })
  meanHeterogeneity!: number | null;
  @Field(() => Float, { description: 'The mean of low over all pairs.' })
  meanHeterogeneityLow!: number;
  @Field(() => Float, { description: 'The mean of high over all pairs.' })
  meanHeterogeneityHigh!: number;
  @Field(() => Float, { description: 'The mean coverage over all pairs; 0 to 1.' })
  meanCoverage!: number;
  @Field(() => Int, { description: 'Pairs with a coverage below 0.5.' })
  weakPairs!: number;
  @Field(() => Int, { description: 'Pairs without a heterogeneity.' })
  unknownPairs!: number;
  @Field(() => [FrameworkCluster], {
    description:
      'Groups of countries with like frameworks, the largest first: communities (Louvain, fixed seed) of the graph in which two countries are tied when their similarity, 1 − heterogeneity, lies above the group’s median, or is 1. Weak pairs tie nobody.',
  })
  clusters!: FrameworkCluster[];
  @Field(() => [Country], { description: 'Countries that stand in no cluster, as all their pairs are weak; by code.' })
  unplaced!: Country[];
  @Field(() => [ID], {
    description:
      'The countries in an order for drawing, in which like frameworks stand together: the leaves of an average-linkage tree. A pair without a heterogeneity counts as the middle of its low and high.',
  })
  order!: string[];
  @Field(() => [CountryNeighbours], { description: 'For each country, in the order of countries.' })
  neighbours!: CountryNeighbours[];
  @Field(() => [FrameworkStrength], {
    description: 'For each country, in the order of countries; empty where no benchmark is chosen.',
  })
  strength!: FrameworkStrength[];
}
