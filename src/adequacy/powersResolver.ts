import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language, Verification } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { groupFacts } from '../corridor/group.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import type { RecognitionFact, RuleFact } from '../corridor/trace/facts.js';
import { CountryGroup } from '../corridor/types.js';
import { Country, type JurisdictionRow, Recognition } from '../jurisdiction/types.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import { Regulator, type RegulatorRow } from '../regulator/types.js';
import { weakestVerification } from '../vocabulary/evidence.js';
import { type TransferPower as PowerFact, type CountryPowers as PowersFact, powersOf } from './powers.js';
import { tellPower } from './tell.js';
import { CountryPowers, PowerStatus, TransferPower } from './types.js';

@Resolver()
export class PowersResolver {
  @Query(() => [CountryPowers], {
    description:
      'Which mechanisms the law of each country of a group names, by which article, since when, and what its authority has made of them: the powers that lie unused. Of acts of authorities the data set knows recognitions and, rule by rule, from when a mechanism can be used. Errors as of corridorMatrix.',
  })
  async powers(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<PowersFact[]> {
    const day = asOf ?? today;
    const { countries, facts } = await groupFacts(reader, group, day);
    const index = indexFacts(facts);
    return countries.map((country) => powersOf(country, day, index));
  }
}

@Resolver(() => CountryPowers)
export class CountryPowersResolver {
  @FieldResolver(() => Country, {
    description:
      'The country. Where the data set does not cover its law (covered), only powers from the law of groups are known.',
  })
  country(@Root() { country }: PowersFact, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => [TransferPower], { description: 'The mechanisms named, in the order of the vocabulary.' })
  powers(
    @Root() { powers }: PowersFact,
    @Arg('statuses', () => [PowerStatus], { nullable: true, description: 'Only of these; all by default.' })
    statuses?: (keyof typeof PowerStatus)[] | null,
  ): PowerFact[] {
    return powers.filter(({ status }) => statuses?.includes(status) ?? true);
  }

  @FieldResolver(() => Int, { description: 'How many of its powers are UNUSED.' })
  unused(@Root() { powers }: PowersFact): number {
    return powers.filter(({ status }) => status === 'UNUSED').length;
  }

  @FieldResolver(() => Int, { description: 'Of how many it is not recorded whether the authority has acted.' })
  notRecorded(@Root() { powers }: PowersFact): number {
    return powers.filter(({ status }) => status === 'NOT_RECORDED').length;
  }

  @FieldResolver(() => [Law], {
    description: 'Laws that were enacted, name mechanisms and have no recorded start: what they name is left out.',
  })
  undatedLaws(@Root() { undatedLaws }: PowersFact, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return Promise.all(undatedLaws.map(({ id }) => reader.one<LawRow>('law/by_id', id)));
  }
}

@Resolver(() => TransferPower)
export class TransferPowerResolver {
  @FieldResolver(() => [Rule], { description: 'The rules in force that name it, with data and sectors of each.' })
  rules(@Root() { rules }: PowerFact): readonly RuleFact[] {
    return rules;
  }

  @FieldResolver(() => [Law], { description: 'The laws of these rules.' })
  laws(@Root() { laws }: PowerFact, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return Promise.all(laws.map(({ id }) => reader.one<LawRow>('law/by_id', id)));
  }

  @FieldResolver(() => [Regulator], {
    description: 'The authorities that enforce these laws and exist at the day: theirs is the act.',
  })
  regulators(@Root() { regulators }: PowerFact, @Ctx() { reader }: Context): Promise<(RegulatorRow | null)[]> {
    return Promise.all(regulators.map(({ id }) => reader.one<RegulatorRow>('regulator/by_id', id)));
  }

  @FieldResolver(() => PartialDate, {
    description:
      'Since when the law names it without a break; a rule that took another’s place that day carries it on.',
  })
  since(@Root() { since }: PowerFact): string {
    return since;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'When the authority acted: the first recognition that is in force, or the day from which the mechanism can be used, which may lie ahead. Null where no act is recorded.',
  })
  usableFrom(@Root() { usableFrom }: PowerFact): string | null {
    return usableFrom;
  }

  @FieldResolver(() => [Recognition], { description: 'Recognitions in force that rest on it; of ADEQUACY only.' })
  recognitions(@Root() { recognitions }: PowerFact): readonly RecognitionFact[] {
    return recognitions;
  }

  @FieldResolver(() => Verification, { nullable: true, description: 'The weakest grade among its rules.' })
  weakestVerification(@Root() { rules }: PowerFact): keyof typeof Verification | null {
    return weakestVerification(rules.flatMap(({ verification }) => verification ?? []));
  }

  @FieldResolver(() => String, { description: 'It in a sentence with citations, in a language.' })
  summary(
    @Root() power: PowerFact,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return tellPower(power, lang);
  }
}
