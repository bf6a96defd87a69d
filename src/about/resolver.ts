import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { Verification } from '../api/enums.js';
import type { Snapshot } from '../api/snapshot.js';
import { cite, type CitationStyle as Style } from '../source/citation.js';
import { datasetItem } from '../source/datasetItem.js';
import { CitationStyle } from '../source/types.js';
import { Coverage, Dataset, RecordCount, VerificationShare } from './types.js';

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { description: 'The data set that answers.' })
  dataset(@Ctx() { reader }: Context): Promise<Snapshot> {
    return reader.snapshot();
  }

  @FieldResolver(() => [RecordCount], { description: 'How many records of each kind it holds.' })
  async counts(@Ctx() { reader }: Context): Promise<RecordCount[]> {
    return (await reader.read('dataset/record_counts')) as unknown as RecordCount[];
  }

  @Extensions({ assumedSize: 367 })
  @FieldResolver(() => [Coverage], { description: 'How many laws it holds for each country and topic.' })
  async coverage(@Ctx() { reader }: Context): Promise<Coverage[]> {
    const rows = await reader.read('dataset/coverage');
    return rows.map(({ country, topic, count }) => ({ country, topic, laws: count }) as Coverage);
  }

  @FieldResolver(() => [VerificationShare], { description: 'How its facts were checked.' })
  async verification(@Ctx() { reader }: Context): Promise<VerificationShare[]> {
    const counts = new Map<keyof typeof Verification, number>([
      ['SEEN_PRIMARY', 0],
      ['SEEN_SECONDARY', 0],
      ['RECALLED', 0],
    ]);
    for (const { verification, count } of await reader.read('dataset/verification')) {
      if (verification === null) continue;
      const grade = verification as keyof typeof Verification;
      counts.set(grade, counts.get(grade)! + (count as number));
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts].map(([verification, count]) => ({ verification, count, share: all === 0 ? 0 : count / all }));
  }

  @FieldResolver(() => String, { description: 'How to cite it.' })
  citation(
    @Root() dataset: Snapshot,
    @Arg('style', () => CitationStyle, { defaultValue: 'APA', description: 'How it is written.' }) style: Style,
  ): Promise<string> {
    return cite(datasetItem(dataset), style);
  }
}
