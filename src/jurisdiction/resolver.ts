import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bindsOn } from '../agreement/status.js';
import { Membership, type MembershipRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language, Topic } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { lawCountsOn } from '../law/status.js';
import { Law, type LawRow } from '../law/types.js';
import { Regulator, type RegulatorRow } from '../regulator/types.js';
import { Source } from '../source/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { Jurisdiction, type JurisdictionRow, Recognition, type RecognitionRow } from './types.js';

/** The fields that countries and groups share. */
@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => String, { description: 'Its name in a language.' })
  name(
    @Root() jurisdiction: JurisdictionRow,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return nameIn(lang, jurisdiction);
  }

  @FieldResolver(() => [Law], { description: 'Its laws; with asOf, only those in force at that day.' })
  async laws(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only laws in force at this day.' }) asOf?: string,
    @Arg('topic', () => Topic, { nullable: true, description: 'Only laws of this topic.' }) topic?: keyof typeof Topic,
  ): Promise<LawRow[]> {
    const laws = await reader.many<LawRow>('law/laws_of_jurisdictions', id);
    return laws.filter(
      (law) => (asOf == null || lawCountsOn(law, asOf)) && (topic == null || law.topics.includes(topic)),
    );
  }

  @FieldResolver(() => [Regulator], { description: 'Its authorities, past ones included.' })
  regulators(@Root() { id }: JurisdictionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly RegulatorRow[]> {
    return reader.many('regulator/regulators_of_jurisdictions', id);
  }

  @FieldResolver(() => [Membership], { description: 'The agreements to which it is, was or wants to be party.' })
  async memberships(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only those that bind it at this day.' })
    asOf?: string,
  ): Promise<MembershipRow[]> {
    const memberships = await reader.many<MembershipRow>('jurisdiction/memberships_of', id);
    return memberships.filter((membership) => asOf == null || bindsOn(membership, asOf));
  }

  @FieldResolver(() => [Recognition], { description: 'Whom it recognises as adequate; at asOf, today by default.' })
  async recognises(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader, today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<RecognitionRow[]> {
    return holding(await reader.many<RecognitionRow>('jurisdiction/recognitions_by', id), asOf ?? today);
  }

  @FieldResolver(() => [Recognition], {
    description:
      'Who recognises it as adequate by name; at asOf, today by default. Recognitions of a group to which it belongs stand there.',
  })
  async recognisedBy(
    @Root() { id }: JurisdictionRow,
    @Ctx() { reader, today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<RecognitionRow[]> {
    return holding(await reader.many<RecognitionRow>('jurisdiction/recognitions_of', id), asOf ?? today);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on; none for a country.' })
  sources(@Root() { id }: JurisdictionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Jurisdiction:${id}`);
  }
}

/** Only what is known to hold: a period without a start is not counted. */
function holding<T extends { since: string | null; until: string | null }>(periods: readonly T[], day: string): T[] {
  return periods.filter(({ since, until }) => since !== null && holdsAt(day, since, until));
}
