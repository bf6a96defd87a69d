import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { type Method as MethodRecord, type MethodRow, readMethod } from './readMethod.js';
import { Method, MethodWeight, ScoringCriterion, WeightSet } from './types.js';
import type { MethodWeight as MethodWeightFact } from './weights.js';

@Resolver(() => Method)
export class MethodResolver {
  @Query(() => Method, { nullable: true, description: 'A method of measurement by id; null if there is none.' })
  method(
    @Arg('id', () => ID, { description: 'Such as CROSS_BORDER_DATA_POLICY.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<MethodRow | null> {
    return reader.one('method/by_id', id);
  }

  @Query(() => [Method], { description: 'All methods of measurement, by id.' })
  async methods(@Ctx() { reader }: Context): Promise<MethodRow[]> {
    return (await reader.read('method/all')).map(({ record }) => record as unknown as MethodRow);
  }

  @FieldResolver(() => String, { description: 'How it is computed, in words.' })
  formula(@Root() { combination }: MethodRow): string {
    return combination;
  }

  @FieldResolver(() => [MethodWeight], { description: 'Its weights, all sets unless one is named.' })
  async weights(
    @Root() method: MethodRow | MethodRecord,
    @Ctx() { reader }: Context,
    @Arg('set', () => ID, { nullable: true, description: 'Only of this set.' }) set?: string,
  ): Promise<readonly MethodWeightFact[]> {
    const weights = (await readMethod(reader, method.id))?.weights ?? [];
    return weights.filter((weight) => set == null || weight.set === set);
  }

  @FieldResolver(() => [WeightSet], { description: 'Its named sets of weights; empty where it has only one.' })
  weightSets(@Root() { weightSets }: MethodRow): WeightSet[] {
    return JSON.parse(weightSets ?? '[]') as WeightSet[];
  }

  @FieldResolver(() => [ScoringCriterion], { description: 'When its indicators have their points, where it has such.' })
  criteria(@Root() { criteria }: MethodRow): ScoringCriterion[] {
    return JSON.parse(criteria ?? '[]') as ScoringCriterion[];
  }
}
