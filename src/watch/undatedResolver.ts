import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law } from '../law/types.js';
import { agreementOf, type Happening, jurisdictionOf } from './change.js';
import { summaryOf } from './summary.js';
import type { Told } from './told.js';
import { UndatedChange } from './types.js';

@Resolver(() => UndatedChange)
export class UndatedChangeResolver {
  @FieldResolver(() => String, { description: 'What happens, in a sentence.' })
  summary(
    @Root() happening: Told<Happening>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return summaryOf(happening, happening.watched, lang);
  }

  @FieldResolver(() => Jurisdiction, { nullable: true, description: 'As in Change.' })
  async jurisdiction(
    @Root() { subject }: Told<Happening>,
    @Ctx() { reader }: Context,
  ): Promise<JurisdictionRow | null> {
    const id = jurisdictionOf(subject);
    return id === null ? null : reader.one('jurisdiction/by_id', id);
  }

  @FieldResolver(() => Law, { nullable: true, description: 'As in Change.' })
  async law(@Root() { subject }: Told<Happening>, @Ctx() { reader }: Context): Promise<object | null> {
    return 'law' in subject ? reader.one('law/by_id', subject.law.id) : null;
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'As in Change.' })
  async agreement(@Root() { subject }: Told<Happening>, @Ctx() { reader }: Context): Promise<object | null> {
    const agreement = agreementOf(subject);
    return agreement === null ? null : reader.one('agreement/by_id', agreement.id);
  }
}
