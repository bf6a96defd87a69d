import { Field, Float, ID, ObjectType } from 'type-graphql';
import { AgreementStatus, enumOf, FeatureBlock, FeatureName, FeatureValue, Verification } from '../api/enums.js';
import { BenchmarkKind as benchmarkKinds } from '../vocabulary/benchmark.js';

export const BenchmarkKind = enumOf('BenchmarkKind', 'The kind of a benchmark.', benchmarkKinds);

/** A benchmark as the statements return it. */
export interface BenchmarkRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string | null;
  readonly adopted: string | null;
}

@ObjectType({ description: 'A model that frameworks are compared with: a treaty, regulation or standard.' })
export class Benchmark {
  @Field(() => ID, { description: 'Such as BENCHMARK-GDPR.' })
  id!: string;
  @Field(() => BenchmarkKind, { description: 'Its kind.' })
  kind!: keyof typeof BenchmarkKind;
  @Field(() => AgreementStatus, { nullable: true, description: 'Whether it is in force, as recorded.' })
  status!: keyof typeof AgreementStatus | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing, and how far it was read.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'What a benchmark says of one feature.' })
export class BenchmarkFeature {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FeatureValue, {
    description: 'Whether the benchmark asks for it: YES or PARTIAL does, NO does not.',
  })
  value!: keyof typeof FeatureValue;
  @Field(() => FeatureBlock, { description: 'The part of a framework that it belongs to.' })
  block!: keyof typeof FeatureBlock;
  @Field(() => String, { nullable: true, description: 'The article of the benchmark that speaks of it.' })
  locator!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'A figure that belongs to it, such as hours until a breach is notified.',
  })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}
