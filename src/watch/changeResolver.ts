import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, Commitment } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { DataCategory, Lang, type Lang as Language, Recipient, Sector, Verification } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import { CountryGroup } from '../corridor/types.js';
import { Group, Jurisdiction, type JurisdictionRow, Recognition, type RecognitionRow } from '../jurisdiction/types.js';
import { Law, Rule } from '../law/types.js';
import { addressOfRecord } from '../permalink/address.js';
import { Regulator } from '../regulator/types.js';
import { Source } from '../source/types.js';
import { bestVerification } from '../vocabulary/evidence.js';
import { type Matter, pairsOf } from './cells.js';
import { agreementOf, jurisdictionOf, type Subject } from './change.js';
import { countriesOn } from './group.js';
import { noteOf } from './noteOf.js';
import { readWatched } from './readWatched.js';
import { recordOf } from './recordOf.js';
import { summaryOf } from './summary.js';
import { type Told, type ToldShift, toldShift } from './told.js';
import { BillStep, Change, CorridorShift } from './types.js';

@ArgsType()
export class MatterArguments {
  @Field(() => DataCategory, { defaultValue: 'PERSONAL', description: 'The data.' })
  dataCategory!: keyof typeof DataCategory;
  @Field(() => Sector, { defaultValue: 'ALL', description: 'The sector of the exporter.' })
  sector!: keyof typeof Sector;
  @Field(() => Recipient, { defaultValue: 'CONTROLLER', description: 'Who receives.' })
  recipient!: keyof typeof Recipient;
}

@ArgsType()
class ShiftArguments extends MatterArguments {
  @Field(() => CountryGroup, {
    nullable: true,
    description:
      'The corridors to look at; an agreement stands for the countries that it binds on the day of the change. All countries that the data set covers by default.',
  })
  group?: CountryGroup;
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => PartialDate, { description: 'When, as precisely as the sources give it.' })
  date(@Root() { date }: Told): string {
    return date;
  }

  @FieldResolver(() => String, {
    description:
      'The lasting address of the record that it is about: a change has none of its own. A path where the server has no PUBLIC_URL.',
  })
  permalink(@Root() { subject }: Told, @Ctx() context: Context): Promise<string> {
    const { kind, id } = recordOf(subject);
    return addressOfRecord(context, kind, id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is still to come today, or, of a month or year, its first day is.',
  })
  isFuture(@Root() { day, today }: Told): boolean {
    return day > today;
  }

  @FieldResolver(() => String, { description: 'What happens, in a sentence, without the date.' })
  summary(
    @Root() change: Told,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return summaryOf(change, change.watched, lang);
  }

  @FieldResolver(() => Jurisdiction, {
    nullable: true,
    description: 'Whose change it is: who makes the law, joins or recognises; null where an agreement itself changes.',
  })
  async jurisdiction(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    const id = jurisdictionOf(subject);
    return id === null ? null : reader.one('jurisdiction/by_id', id);
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The law or bill, of a law, a bill or a rule.' })
  async law(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<object | null> {
    return 'law' in subject ? reader.one('law/by_id', subject.law.id) : null;
  }

  @FieldResolver(() => BillStep, {
    nullable: true,
    description: 'Of a bill: what becomes of it; null where only its adoption is recorded.',
  })
  billStep(@Root() { subject }: Told): keyof typeof BillStep | null {
    return subject.type === 'LAW' ? (subject.step ?? null) : null;
  }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule, with its provision.' })
  async rule(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<object | null> {
    return subject.type === 'RULE' ? reader.one('rule/by_id', subject.rule.id) : null;
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement, of its own changes, its parties’ and its commitments’.',
  })
  async agreement(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<object | null> {
    const agreement = agreementOf(subject);
    return agreement === null ? null : reader.one('agreement/by_id', agreement.id);
  }

  @FieldResolver(() => Jurisdiction, { nullable: true, description: 'The party that joins or leaves an agreement.' })
  async party(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    return subject.type === 'PARTY' ? reader.one('jurisdiction/by_id', subject.party.party) : null;
  }

  @FieldResolver(() => Commitment, { nullable: true, description: 'The commitment.' })
  async commitment(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<object | null> {
    return subject.type === 'COMMITMENT' ? reader.one('commitment/by_id', subject.commitment.id) : null;
  }

  @FieldResolver(() => Recognition, { nullable: true, description: 'The recognition.' })
  async recognition(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<RecognitionRow | null> {
    if (subject.type !== 'RECOGNITION') return null;
    const { id, from } = subject.recognition;
    const given = await reader.many<RecognitionRow>('jurisdiction/recognitions_by', from);
    return given.find((each) => each.id === id) ?? null;
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group that a country joins or leaves, or whose law binds it.',
  })
  async group(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<JurisdictionRow | null> {
    const membership = 'membership' in subject ? subject.membership : null;
    return membership === null ? null : reader.one('jurisdiction/by_id', membership.group);
  }

  @FieldResolver(() => Regulator, { nullable: true, description: 'The authority.' })
  async regulator(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<object | null> {
    return subject.type === 'AUTHORITY' ? reader.one('regulator/by_id', subject.authority.id) : null;
  }

  @FieldResolver(() => [Source], {
    description:
      'The documents that the date rests on: those of the law, the provision, the agreement, the recognition, the group or the authority.',
  })
  async sources(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<readonly (Source | null)[]> {
    if (subject.type !== 'RECOGNITION') return reader.many<Source>('source/sources_of_facts', sourcedRecord(subject));
    const { id, from } = subject.recognition;
    const given = await reader.many<RecognitionRow>('jurisdiction/recognitions_by', from);
    const ids = given.find((each) => each.id === id)?.sources ?? [];
    return Promise.all(ids.map((source) => reader.one<Source>('source/by_id', source)));
  }

  @FieldResolver(() => Verification, {
    nullable: true,
    description:
      'The best grade among these; null where the record has no grade of its own: of an agreement the text may have been read and the day on which it binds a party not. See note.',
  })
  async verification(@Root() change: Told, @Ctx() context: Context): Promise<keyof typeof Verification | null> {
    if (change.subject.type === 'PARTY' || change.subject.type === 'MEMBERSHIP') return null;
    const sources = await this.sources(change, context);
    return bestVerification(sources.flatMap((source) => (source === null ? [] : [source.verification])));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is uncertain of the record, or worth knowing.' })
  note(@Root() { subject }: Told, @Ctx() { reader }: Context): Promise<string | null> {
    return noteOf(subject, reader);
  }

  @FieldResolver(() => [CorridorShift], {
    description:
      'The corridors that it changed: those of which the level, levelAtMost or certainty on the day differs from the day before and would be another one without it, or, where each change of the day could be spared, those that it brings alone; by origin, then destination. Empty for what changes no corridor, such as a bill. Errors: NOT_FOUND and BAD_USER_INPUT for the group, as corridorMatrix, but a group may bind fewer than two countries on the day.',
  })
  async corridors(
    @Root() change: Told,
    @Ctx() { reader, today }: Context,
    @Args() asked: ShiftArguments,
  ): Promise<ToldShift[]> {
    const { group, ...matter } = asked;
    const watched = await readWatched(reader);
    await reader.pause();
    const pairs = pairsOf(countriesOn(group ?? null, change.day, watched.index));
    return watched
      .effectsOn(change.day, pairs, matterOf(matter))
      .filter(({ changes }) => changes.some(({ id }) => id === change.id))
      .map((effect) => toldShift(effect, watched, today));
  }
}

export function matterOf({ dataCategory, sector, recipient }: MatterArguments): Matter {
  return { dataCategory, sector, recipient };
}

/** The record whose sources a change has, by kind and id. */
function sourcedRecord(subject: Exclude<Subject, { type: 'RECOGNITION' }>): string {
  switch (subject.type) {
    case 'LAW':
      return `Law:${subject.law.id}`;
    case 'RULE':
      return `Provision:${subject.rule.provision}`;
    case 'AGREEMENT':
    case 'PARTY':
      return `Agreement:${subject.agreement.id}`;
    case 'COMMITMENT':
      return `Commitment:${subject.commitment.id}`;
    case 'MEMBERSHIP':
      return `Jurisdiction:${subject.membership.group}`;
    case 'AUTHORITY':
      return `Regulator:${subject.authority.id}`;
  }
}
