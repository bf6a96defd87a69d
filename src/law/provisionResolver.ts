import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Source } from '../source/types.js';
import { Law, type LawRow, Provision, type ProvisionRow, Rule, type RuleRow } from './types.js';

@Resolver(() => Provision)
export class ProvisionResolver {
  @Query(() => Provision, { nullable: true, description: 'A provision by id; null if there is none.' })
  provision(
    @Arg('id', () => ID, { description: 'Such as BR-LGPD-33-I.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ProvisionRow | null> {
    return reader.one('provision/by_id', id);
  }

  @FieldResolver(() => Law, { description: 'The law that it belongs to.' })
  law(@Root() { law }: ProvisionRow, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> {
    return reader.one('law/by_id', law);
  }

  @FieldResolver(() => [Rule], { description: 'What it does to cross-border data flows; empty where it does nothing.' })
  rules(@Root() { id }: ProvisionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly RuleRow[]> {
    return reader.many('provision/rules_of_provisions', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: ProvisionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Provision:${id}`);
  }
}
