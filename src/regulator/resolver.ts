import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOf } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { Independence, RegulatorKind } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { Country, Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law, type LawRow } from '../law/types.js';
import { Source } from '../source/types.js';
import { Regulator, type RegulatorRow } from './types.js';

@InputType({ description: 'Which authorities to list; all conditions must hold.' })
class RegulatorFilter {
  @Field(() => ID, { nullable: true, description: 'Of this country or group.' })
  country?: string;
  @Field(() => RegulatorKind, { nullable: true, description: 'Of this kind.' })
  kind?: keyof typeof RegulatorKind;
  @Field(() => Independence, { nullable: true, description: 'Of this independence.' })
  independence?: keyof typeof Independence;
  @Field(() => DateScalar, { nullable: true, description: 'That exist at this day, as far as their dates are known.' })
  existsOn?: string;
}

@ArgsType()
class RegulatorsArguments extends PageArguments {
  @Field(() => RegulatorFilter, { nullable: true, description: 'Which authorities to list; all by default.' })
  filter?: RegulatorFilter;
}

const RegulatorConnection = connectionOf(Regulator, 'Regulator');

@Resolver(() => Regulator)
export class RegulatorResolver {
  @Query(() => Regulator, { nullable: true, description: 'An authority by id; null if there is none.' })
  regulator(
    @Arg('id', () => ID, { description: 'Such as BR-ANPD.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<RegulatorRow | null> {
    return reader.one('regulator/by_id', id);
  }

  @Query(() => RegulatorConnection, { description: 'Authorities, by id.' })
  regulators(
    @Args() { filter, ...page }: RegulatorsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<RegulatorRow>> {
    const { country = null, kind = null, independence = null, existsOn = null } = filter ?? {};
    return pageOf(context, 'regulator/matching', 'regulator/by_id', { country, kind, independence, existsOn }, page);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was set up; null if unknown or not yet.' })
  established(@Root() { established }: RegulatorRow): string | null {
    return established;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was dissolved.' })
  dissolved(@Root() { dissolved }: RegulatorRow): string | null {
    return dissolved;
  }

  @FieldResolver(() => Jurisdiction, { description: 'Whose authority it is.' })
  jurisdiction(
    @Root() { jurisdiction }: RegulatorRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', jurisdiction);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country whose authority it is; null for a group’s.',
  })
  async country(@Root() { jurisdiction }: RegulatorRow, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    const found = await reader.one<JurisdictionRow>('jurisdiction/by_id', jurisdiction);
    return found?.type === 'Country' ? found : null;
  }

  @FieldResolver(() => [Law], { description: 'The laws that it enforces.' })
  enforces(@Root() { id }: RegulatorRow, @Ctx() { reader }: Context): PromiseOrValue<readonly LawRow[]> {
    return reader.many('regulator/laws_enforced_by', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: RegulatorRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Regulator:${id}`);
  }
}
