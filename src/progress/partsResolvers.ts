import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActionLine, type ActionLineRow } from '../actionLine/types.js';
import { AgendaRole, Goal, type GoalRow } from '../agenda/types.js';
import { Agreement, type AgreementRow, Commitment, type CommitmentRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import type { RuleFact } from '../corridor/trace/facts.js';
import type { FrameworkCell } from '../framework/framework.js';
import { Indicator, Observation } from '../indicator/types.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import { Source } from '../source/types.js';
import type { JoinSubjectKind } from '../vocabulary/progress.js';
import type { ObservationFact } from './facts.js';
import type { StatusCounts as Counts } from './inPlace.js';
import type { JoinRow } from './readJoins.js';
import { matterOf, tellVerdict } from './tell.js';
import type { ToldCountry, ToldInPlace, ToldVerdict } from './told.js';
import {
  CountryInPlace,
  FeatureInPlace,
  InPlace,
  InPlaceStatus,
  Join,
  JoinInPlace,
  JoinSubject,
  JoinSummary,
  Judgement,
  StatusCounts,
} from './types.js';

/** How a subject of each kind is read, and its type in the schema. */
const subjects: Readonly<Record<JoinSubjectKind, readonly [type: string, statement: string]>> = {
  GUIDING_QUESTION: ['GuidingQuestion', 'report/question_by_id'],
  TREND: ['Trend', 'trend/by_id'],
  ACTION_LINE: ['ActionLine', 'action_line/by_id'],
  ACTION_AREA: ['ActionArea', 'agenda/area_by_id'],
  GOAL: ['Goal', 'agenda/goal_by_id'],
};

const langArgument = { defaultValue: 'EN', description: 'The language.' } as const;

@Resolver(() => Join)
export class JoinResolver {
  @Query(() => Join, { nullable: true, description: 'A join by id; null if there is none.' })
  join(
    @Arg('id', () => ID, { description: 'Such as ELAC2022-G16/LAW_TOPIC/DATA_PROTECTION.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<JoinRow | null> {
    return reader.one('join/by_id', id);
  }

  @FieldResolver(() => JoinSubject, { description: 'What it is about.' })
  async subject(@Root() { subjectKind, subject }: JoinRow, @Ctx() { reader }: Context): Promise<object> {
    const [subjectType, statement] = subjects[subjectKind];
    return { ...(await reader.one<object>(statement, subject)), subjectType };
  }

  @FieldResolver(() => Judgement, { description: 'Whose judgement it is, and why.' })
  judgement(@Root() join: JoinRow): Judgement {
    return join;
  }

  @FieldResolver(() => String, { description: 'What bears on the subject, in words; an id where a record does.' })
  label(@Root() join: JoinRow, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return matterOf(join, lang);
  }

  @FieldResolver(() => Law, { nullable: true, description: 'LAW: the law; else null.' })
  law(@Root() { kind, term }: JoinRow, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return kind === 'LAW' ? reader.one('law/by_id', term) : null;
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'AGREEMENT: the agreement; else null.' })
  agreement(@Root() { kind, term }: JoinRow, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> | null {
    return kind === 'AGREEMENT' ? reader.one('agreement/by_id', term) : null;
  }

  @FieldResolver(() => Goal, { nullable: true, description: 'GOAL: the other goal; else null.' })
  goal(@Root() { kind, term }: JoinRow, @Ctx() { reader }: Context): PromiseOrValue<GoalRow | null> | null {
    return kind === 'GOAL' ? reader.one('agenda/goal_by_id', term) : null;
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'INDICATOR: the indicator; else null.' })
  indicator(@Root() { kind, term }: JoinRow, @Ctx() { reader }: Context): PromiseOrValue<Indicator | null> | null {
    return kind === 'INDICATOR' ? reader.one('indicator/by_id', term) : null;
  }

  @FieldResolver(() => [Source], { description: 'The documents that say so, where its basis is STATED; else none.' })
  sources(@Root() { id }: JoinRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Join:${id}`);
  }
}

@Resolver(() => Goal)
export class BorneGoalResolver {
  @FieldResolver(() => [Join], { description: 'The joins by which it bears on other goals and on action lines.' })
  bearsOn(@Root() { id }: GoalRow, @Ctx() { reader }: Context): PromiseOrValue<readonly JoinRow[]> {
    return reader.many('join/of_targets', `Goal:${id}`);
  }

  @FieldResolver(() => [ActionLine], {
    description: 'The action lines of the World Summit to which it is judged to belong; bearsOn tells whose judgement.',
  })
  async actionLines(@Root() { id }: GoalRow, @Ctx() { reader }: Context): Promise<(ActionLineRow | null)[]> {
    const joins = await reader.many<JoinRow>('join/of_targets', `Goal:${id}`);
    const lines = joins.filter(({ subjectKind }) => subjectKind === 'ACTION_LINE');
    return Promise.all(lines.map(({ subject }) => reader.one<ActionLineRow>('action_line/by_id', subject)));
  }
}

const counted = (counts: Counts): StatusCounts => ({
  inPlace: counts.IN_PLACE,
  partly: counts.PARTLY,
  notInPlace: counts.NOT_IN_PLACE,
  measured: counts.MEASURED,
  notConcerned: counts.NOT_CONCERNED,
  notRecorded: counts.NOT_RECORDED,
});

@Resolver(() => InPlace)
export class InPlaceResolver {
  @Extensions({ assumedSize: 37 })
  @FieldResolver(() => [CountryInPlace], { description: 'Country by country, in order of their codes.' })
  countries(@Root() { countries }: ToldInPlace): readonly ToldCountry[] {
    return countries;
  }

  @FieldResolver(() => [JoinSummary], { description: 'Join by join, over these countries.' })
  byJoin(@Root() { joins }: ToldInPlace): ToldInPlace['joins'] {
    return joins;
  }

  @FieldResolver(() => StatusCounts, { description: 'Over all joins and countries.' })
  counts(@Root() { counts }: ToldInPlace): StatusCounts {
    return counted(counts);
  }
}

@Resolver(() => JoinSummary)
export class JoinSummaryResolver {
  @FieldResolver(() => Join, { description: 'The join.' })
  join(@Root() { join }: ToldInPlace['joins'][number]): JoinRow {
    return join;
  }

  @FieldResolver(() => StatusCounts, { description: 'Over the countries.' })
  counts(@Root() { counts }: ToldInPlace['joins'][number]): StatusCounts {
    return counted(counts);
  }
}

@Resolver(() => CountryInPlace)
export class CountryInPlaceResolver {
  @FieldResolver(() => Country, { description: 'The country; covered says whether the data set holds its law.' })
  country(@Root() { country }: ToldCountry, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => [JoinInPlace], { description: 'One for each join, in the order of the joins.' })
  joins(
    @Root() { verdicts }: ToldCountry,
    @Arg('statuses', () => [InPlaceStatus], { nullable: true, description: 'Only of these; all by default.' })
    statuses?: (keyof typeof InPlaceStatus)[] | null,
  ): ToldVerdict[] {
    return verdicts.filter(({ status }) => statuses?.includes(status) ?? true);
  }

  @FieldResolver(() => StatusCounts, { description: 'Over the joins.' })
  counts(@Root() { counts }: ToldCountry): StatusCounts {
    return counted(counts);
  }
}

@Resolver(() => JoinInPlace)
export class JoinInPlaceResolver {
  @FieldResolver(() => Join, { description: 'The join, with whose judgement it is.' })
  join(@Root() { join }: ToldVerdict): JoinRow {
    return join;
  }

  @FieldResolver(() => String, { description: 'Why the status is as it is, in a sentence; long lists are shortened.' })
  reason(@Root() verdict: ToldVerdict, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return tellVerdict(verdict, verdict.facts, verdict.names, lang);
  }

  @FieldResolver(() => [Law], {
    description:
      'The laws that say so: those in force; else those enacted and not in force, without a recorded start, or bills and repealed laws, as reason tells.',
  })
  laws(@Root() { laws }: ToldVerdict, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return Promise.all(laws.map(({ id }) => reader.one<LawRow>('law/by_id', id)));
  }

  @FieldResolver(() => [Rule], { description: 'RULE_EFFECT: the rules, each with its provision and law.' })
  rules(@Root() { rules }: ToldVerdict): readonly RuleFact[] {
    return rules;
  }

  @FieldResolver(() => FeatureInPlace, { nullable: true, description: 'FEATURE: what the framework says; else null.' })
  feature(@Root() { feature }: ToldVerdict): FrameworkCell | null {
    return feature;
  }

  @FieldResolver(() => [Commitment], { description: 'COMMITMENT_TOPIC: the commitments, each with its agreement.' })
  commitments(@Root() { commitments }: ToldVerdict, @Ctx() { reader }: Context): Promise<(CommitmentRow | null)[]> {
    return Promise.all(commitments.map(({ id }) => reader.one<CommitmentRow>('commitment/by_id', id)));
  }

  @FieldResolver(() => [Agreement], { description: 'AGREEMENT: the agreement to which the country stands.' })
  agreements(@Root() { agreements }: ToldVerdict, @Ctx() { reader }: Context): Promise<(AgreementRow | null)[]> {
    return Promise.all(agreements.map(({ id }) => reader.one<AgreementRow>('agreement/by_id', id)));
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'INDICATOR: the latest figure of a year that has begun by the day; else null.',
  })
  observation(@Root() { observation }: ToldVerdict): ObservationFact | null {
    return observation;
  }

  @FieldResolver(() => AgendaRole, {
    nullable: true,
    description: 'GOAL: how the country takes part in the agenda; null where it does not, and for other kinds.',
  })
  role(@Root() { participation }: ToldVerdict): keyof typeof AgendaRole | null {
    return participation?.role ?? null;
  }
}

@Resolver(() => FeatureInPlace)
export class FeatureInPlaceResolver {
  @FieldResolver(() => Law, { nullable: true, description: 'The law that says it, with its sources; null where none.' })
  law(@Root() { law }: FrameworkCell, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return law === null ? null : reader.one('law/by_id', law.id);
  }
}
