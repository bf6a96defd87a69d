import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOf } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { LawKind, LawStatus, Topic } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { Country, Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Regulator, type RegulatorRow } from '../regulator/types.js';
import { Source } from '../source/types.js';
import { statusOn } from './status.js';
import { Feature, Law, LawRelation, type LawRelationRow, type LawRow, Provision, type ProvisionRow } from './types.js';

@InputType({ description: 'Which laws to list; all conditions must hold.' })
class LawFilter {
  @Field(() => ID, { nullable: true, description: 'Of this country or group.' })
  country?: string;
  @Field(() => Topic, { nullable: true, description: 'Of this topic.' })
  topic?: keyof typeof Topic;
  @Field(() => LawKind, { nullable: true, description: 'Of this rank.' })
  kind?: keyof typeof LawKind;
  @Field(() => LawStatus, { nullable: true, description: 'Of this status today.' })
  status?: keyof typeof LawStatus;
  @Field(() => DateScalar, { nullable: true, description: 'In force at this day.' })
  inForceOn?: string;
}

@ArgsType()
class LawsArguments extends PageArguments {
  @Field(() => LawFilter, { nullable: true, description: 'Which laws to list; all by default.' })
  filter?: LawFilter;
}

const LawConnection = connectionOf(Law, 'Law');

@Resolver(() => Law)
export class LawResolver {
  @Query(() => Law, { nullable: true, description: 'A law by id; null if there is none.' })
  law(
    @Arg('id', () => ID, { description: 'Such as BR-LGPD.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<LawRow | null> {
    return reader.one('law/by_id', id);
  }

  @Query(() => LawConnection, { description: 'Laws, by id.' })
  laws(@Args() { filter, ...page }: LawsArguments, @Ctx() context: Context): Promise<Connection<LawRow>> {
    const { country = null, topic = null, kind = null, status = null, inForceOn = null } = filter ?? {};
    const asOf = context.today;
    return pageOf(context, 'law/matching', 'law/by_id', { country, topic, kind, status, inForceOn, asOf }, page);
  }

  @FieldResolver(() => LawStatus, {
    description: 'Its status at asOf, today by default, from its dates; where these do not say it, as recorded.',
  })
  status(
    @Root() law: LawRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): keyof typeof LawStatus {
    return statusOn(law, asOf ?? today);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was adopted.' })
  adopted(@Root() { adopted }: LawRow): string | null {
    return adopted;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'The first day on which it is in force; null if not known.',
  })
  inForce(@Root() { inForce }: LawRow): string | null {
    return inForce;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day on which it is no longer in force.' })
  repealed(@Root() { repealed }: LawRow): string | null {
    return repealed;
  }

  @FieldResolver(() => Jurisdiction, { description: 'Whose law it is.' })
  jurisdiction(@Root() { jurisdiction }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', jurisdiction);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country whose law it is; null for the law of a group.',
  })
  async country(@Root() { jurisdiction }: LawRow, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    const found = await reader.one<JurisdictionRow>('jurisdiction/by_id', jurisdiction);
    return found?.type === 'Country' ? found : null;
  }

  @FieldResolver(() => [Provision], { description: 'Its recorded provisions, in the order of the law.' })
  provisions(@Root() { id }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ProvisionRow[]> {
    return reader.many('law/provisions_of_laws', id);
  }

  @FieldResolver(() => [Regulator], { description: 'The authorities that enforce it, past ones included.' })
  enforcedBy(@Root() { id }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<readonly RegulatorRow[]> {
    return reader.many('law/enforcers_of_laws', id);
  }

  @FieldResolver(() => [LawRelation], {
    description: 'How it relates to other laws and to agreements, in both directions.',
  })
  relations(@Root() { id }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<readonly LawRelationRow[]> {
    return reader.many('law/relations_of_laws', id);
  }

  @FieldResolver(() => [Feature], {
    description: 'The features of a data-protection framework that it provides, or does not.',
  })
  features(@Root() { id }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Feature[]> {
    return reader.many('law/features_of_laws', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: LawRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Law:${id}`);
  }
}
