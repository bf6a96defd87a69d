import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, Commitment } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import { Regulator, type RegulatorRow } from '../regulator/types.js';
import { Source } from '../source/types.js';
import { reasonText } from './explain/reasonText.js';
import { summarise } from './explain/summarise.js';
import { type Told, toldMechanism } from './told.js';
import type {
  AgreementFact,
  Barrier as BarrierFact,
  CommitmentFact,
  Discipline as DisciplineFact,
  LeftOut as LeftOutFact,
  MechanismAssessment as MechanismFact,
  RuleFact,
} from './trace/facts.js';
import { Barrier, Discipline, LeftOut, MatrixBarrier, MechanismAssessment } from './types.js';

@Resolver(() => Barrier)
export class BarrierResolver {
  @FieldResolver(() => Law, { description: 'The root law of the regime, or the law of the rule that stands alone.' })
  law(@Root() { law }: BarrierFact, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> {
    return reader.one('law/by_id', law.id);
  }

  @FieldResolver(() => [Rule], { description: 'The rules that make it.' })
  rules(@Root() { rules }: BarrierFact): readonly RuleFact[] {
    return rules;
  }

  @FieldResolver(() => [Regulator], { description: 'The authorities that enforce its laws and exist at the day.' })
  async regulators(@Root() { regulators }: BarrierFact, @Ctx() { reader }: Context): Promise<(RegulatorRow | null)[]> {
    return Promise.all(regulators.map(({ id }) => reader.one<RegulatorRow>('regulator/by_id', id)));
  }

  @FieldResolver(() => [MechanismAssessment], {
    description: 'The grounds that its rules name, each judged for this pair.',
  })
  mechanisms(@Root() { mechanisms, names }: Told<BarrierFact>): Told<MechanismFact>[] {
    return mechanisms.map((assessment) => toldMechanism(assessment, names));
  }

  @FieldResolver(() => [Discipline], { description: 'The commitments in force between the two that limit it.' })
  disciplines(@Root() { disciplines }: BarrierFact): readonly DisciplineFact[] {
    return disciplines;
  }

  @FieldResolver(() => String, { description: 'It in a few sentences with citations, in a language.' })
  summary(
    @Root() barrier: Told<BarrierFact>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return summarise(barrier, barrier.names, lang);
  }
}

@Resolver(() => MatrixBarrier)
export class MatrixBarrierResolver {
  @FieldResolver(() => Law, {
    nullable: true,
    description: 'Its law; null for a law that is only tried out in a reform.',
  })
  law(@Root() { law }: BarrierFact, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> {
    return reader.one('law/by_id', law.id);
  }

  @FieldResolver(() => [Rule], {
    description: 'The rules that make it, without those that are only tried out in a reform.',
  })
  async rules(@Root() { rules }: BarrierFact, @Ctx() { reader }: Context): Promise<readonly RuleFact[]> {
    const records = await Promise.all(rules.map(({ id }) => reader.one('rule/by_id', id)));
    return rules.filter((_, at) => records[at] !== null);
  }

  @FieldResolver(() => String, { description: 'It in a few sentences with citations, in a language.' })
  summary(
    @Root() barrier: Told<BarrierFact>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return summarise(barrier, barrier.names, lang);
  }
}

@Resolver(() => MechanismAssessment)
export class MechanismAssessmentResolver {
  @FieldResolver(() => [Rule], { description: 'The rules that name it, those which decide its status first.' })
  rules(@Root() { rules }: MechanismFact): readonly RuleFact[] {
    return rules;
  }

  @FieldResolver(() => String, { description: 'Why it has this status, in a language.' })
  reason(
    @Root() { reason, names }: Told<MechanismFact>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return reasonText(reason, names, lang);
  }

  @FieldResolver(() => [Rule], { description: 'Notifications that a transfer on this ground brings with it.' })
  notifications(@Root() { notifications }: MechanismFact): readonly RuleFact[] {
    return notifications;
  }

  @FieldResolver(() => [Source], {
    description:
      'The documents that the status rests on: those of the provisions that name it, and of the recognition.',
  })
  async sources(
    @Root() { rules, recognition }: MechanismFact & { recognition: { sources?: readonly string[] } | null },
    @Ctx() { reader }: Context,
  ): Promise<Source[]> {
    const provisions = [...new Set(rules.map(({ provision }) => provision))];
    const [ofProvisions, ofRecognition] = await Promise.all([
      Promise.all(provisions.map((id) => reader.many<Source>('source/sources_of_facts', `Provision:${id}`))),
      Promise.all((recognition?.sources ?? []).map((id) => reader.one<Source>('source/by_id', id))),
    ]);
    const sources = [...ofRecognition.filter((source) => source !== null), ...ofProvisions.flat()];
    return [...new Map(sources.map((source) => [source.id, source])).values()];
  }
}

@Resolver(() => Discipline)
export class DisciplineResolver {
  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(@Root() { commitment }: DisciplineFact): CommitmentFact {
    return commitment;
  }

  @FieldResolver(() => Agreement, { description: 'The agreement that it belongs to.' })
  agreement(@Root() { agreement }: DisciplineFact): AgreementFact {
    return agreement;
  }
}

@Resolver(() => LeftOut)
export class LeftOutResolver {
  @FieldResolver(() => String, { description: 'Why it could not be weighed, in a language.' })
  reason(
    @Root() { reason, names }: Told<LeftOutFact>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return reasonText(reason, names, lang);
  }
}
