import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Provision, type ProvisionRow, Rule, type RuleRow } from './types.js';

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => Rule, { nullable: true, description: 'A rule by id; null if there is none.' })
  rule(
    @Arg('id', () => ID, { description: 'Such as BR-LGPD-33-I/1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<RuleRow | null> {
    return reader.one('rule/by_id', id);
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'Since when its mechanisms can be used, where that is later than the rule; see notYetUsable.',
  })
  usableFrom(@Root() { usableFrom }: RuleRow): string | null {
    return usableFrom;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the law names the mechanisms and the authority has not made them usable.',
  })
  notYetUsable(@Root() { notYetUsable }: RuleRow): boolean {
    return notYetUsable;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'The first day on which it applies; null: with its law.',
  })
  from(@Root() { from }: RuleRow): string | null {
    return from;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day on which it no longer applies.' })
  to(@Root() { to }: RuleRow): string | null {
    return to;
  }

  @FieldResolver(() => Provision, { description: 'The provision that imposes it.' })
  provision(@Root() { provision }: RuleRow, @Ctx() { reader }: Context): PromiseOrValue<ProvisionRow | null> {
    return reader.one('provision/by_id', provision);
  }
}
