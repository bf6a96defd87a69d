import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Verification } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue, Reader } from '../api/reader.js';
import { Source } from '../source/types.js';
import { weakestVerification } from '../vocabulary/evidence.js';
import { meets } from './filter.js';
import { roleOf } from './stakeholders.js';
import {
  Approach,
  CompanionDocument,
  type DocumentRow,
  type FindingRow,
  GuidingQuestion,
  type NamedPartRow,
  type QuestionRow,
  Report,
  ReportMessage,
  ReportRelation,
  type ReportRelationRow,
  type ReportRow,
  ReportSection,
  Stakeholder,
  StakeholderRole,
  type StakeholderRow,
  SurveyFinding,
  Trend,
  TrendFilter,
  type TrendRow,
} from './types.js';

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, { nullable: true, description: 'A status report by id; null if there is none.' })
  report(
    @Arg('id', () => ID, { description: 'Such as IJPN-ECLAC-2020.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ReportRow | null> {
    return reader.one('report/by_id', id);
  }

  @Query(() => [Report], { description: 'All status reports.' })
  async reports(@Ctx() { reader }: Context): Promise<ReportRow[]> {
    return (await reader.read('report/all')).map(({ record }) => record as unknown as ReportRow);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was published.' })
  publishedAt(@Root() { publishedAt }: ReportRow): string | null {
    return publishedAt;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was presented to the public.' })
  launchedAt(@Root() { launchedAt }: ReportRow): string | null {
    return launchedAt;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The day of the conference that prepared it.' })
  conferenceDate(@Root() { conferenceDate }: ReportRow): string | null {
    return conferenceDate;
  }

  @FieldResolver(() => [GuidingQuestion], { description: 'The questions that it asks.' })
  guidingQuestions(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly QuestionRow[]> {
    return reader.many('report/questions_of_reports', id);
  }

  @FieldResolver(() => [ReportSection], { description: 'Its contents, as far as they were seen or are recalled.' })
  structure(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly NamedPartRow[]> {
    return reader.many('report/sections_of_reports', id);
  }

  @Extensions({ assumedSize: 19 })
  @FieldResolver(() => [Trend], { description: 'The trends that it identifies, overarching ones first.' })
  async trends(
    @Root() { id }: ReportRow,
    @Ctx() { reader }: Context,
    @Arg('filter', () => TrendFilter, { nullable: true, description: 'Only these; all by default.' })
    filter?: TrendFilter | null,
  ): Promise<TrendRow[]> {
    const trends = await reader.many<TrendRow>('report/trends_of_reports', id);
    return trends.filter((trend) => meets(trend, filter ?? {}));
  }

  @FieldResolver(() => [Approach], { description: 'The legal and technical approaches that it describes.' })
  approaches(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly NamedPartRow[]> {
    return reader.many('report/approaches_of_reports', id);
  }

  @FieldResolver(() => [ReportMessage], { description: 'What it argues.' })
  messages(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ReportMessage[]> {
    return reader.many('report/messages_of_reports', id);
  }

  @FieldResolver(() => [SurveyFinding], {
    description: 'Figures of surveys. Mind their scope: a GLOBAL figure is never one of the region.',
  })
  surveyFindings(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly FindingRow[]> {
    return reader.many('report/findings_of_reports', id);
  }

  @FieldResolver(() => [Stakeholder], { description: 'Who commissioned it and paid for it, and who took part.' })
  async stakeholders(
    @Root() { id }: ReportRow,
    @Ctx() { reader }: Context,
    @Arg('role', () => StakeholderRole, { nullable: true, description: 'Only in this role; all by default.' })
    role?: keyof typeof StakeholderRole | null,
  ): Promise<StakeholderRow[]> {
    const stakeholders = await reader.many<StakeholderRow>('report/stakeholders_of_reports', id);
    return stakeholders.filter((each) => role == null || roleOf(each) === role);
  }

  @FieldResolver(() => [CompanionDocument], { description: 'Documents that belong to it or that it refers to.' })
  companionDocuments(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly DocumentRow[]> {
    return reader.many('report/companions_of_reports', id);
  }

  @FieldResolver(() => [ReportRelation], { description: 'How it relates to other documents and to agendas.' })
  relations(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ReportRelationRow[]> {
    return reader.many('report/relations_of_reports', id);
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: ReportRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Report:${id}`);
  }

  @FieldResolver(() => Verification, {
    nullable: true,
    description: 'The weakest grade among the report and all its records: what is told of it as a whole is no better.',
  })
  async weakestVerification(
    @Root() { id, verification }: ReportRow,
    @Ctx() { reader }: Context,
  ): Promise<keyof typeof Verification | null> {
    const parts = await Promise.all(partsOfReports.map((statement) => gradesOf(reader, statement, id)));
    return weakestVerification([verification, ...parts.flat()].filter((grade) => grade !== null));
  }
}

/** All statements that tell the records of a report. */
const partsOfReports = [
  'report/questions_of_reports',
  'report/sections_of_reports',
  'report/trends_of_reports',
  'report/approaches_of_reports',
  'report/messages_of_reports',
  'report/findings_of_reports',
  'report/companions_of_reports',
] as const;

async function gradesOf(reader: Reader, statement: string, id: string) {
  const records = await reader.many<{ verification: keyof typeof Verification | null }>(statement, id);
  return records.map(({ verification }) => verification);
}
