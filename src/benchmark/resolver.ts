import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Source } from '../source/types.js';
import { Benchmark, BenchmarkFeature, type BenchmarkRow } from './types.js';

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => Benchmark, { nullable: true, description: 'A benchmark by id; null if there is none.' })
  benchmark(
    @Arg('id', () => ID, { description: 'Such as BENCHMARK-RIPD-STANDARDS-2017.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<BenchmarkRow | null> {
    return reader.one('benchmark/by_id', id);
  }

  @Query(() => [Benchmark], { description: 'All benchmarks, by id.' })
  async benchmarks(@Ctx() { reader }: Context): Promise<BenchmarkRow[]> {
    return (await reader.read('benchmark/all')).map(({ record }) => record as unknown as BenchmarkRow);
  }

  @FieldResolver(() => String, { description: 'Its name in a language; in English where it is not recorded.' })
  name(
    @Root() benchmark: BenchmarkRow,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, benchmark);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was adopted.' })
  adopted(@Root() { adopted }: BenchmarkRow): string | null {
    return adopted;
  }

  @Extensions({ assumedSize: 27 })
  @FieldResolver(() => [BenchmarkFeature], {
    description: 'What it says of each feature, in the order of the features.',
  })
  features(@Root() { id }: BenchmarkRow, @Ctx() { reader }: Context): PromiseOrValue<readonly BenchmarkFeature[]> {
    return reader.many('benchmark/features_of_benchmarks', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: BenchmarkRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Benchmark:${id}`);
  }
}
