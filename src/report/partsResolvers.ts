import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agenda, type AgendaRow } from '../agenda/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language, LawRelationType, Topic } from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { TextInLanguage, textIn } from '../api/textInLanguage.js';
import { relationRead } from '../law/relationType.js';
import { Source } from '../source/types.js';
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

const inLanguage = { description: 'Its name in a language; the English one where it is not recorded in that one.' };
const langArgument = { defaultValue: 'EN', description: 'The language.' } as const;
const restsOn = { description: 'The documents that its record rests on.' };

@Resolver(() => GuidingQuestion)
export class GuidingQuestionResolver {
  @Query(() => GuidingQuestion, { nullable: true, description: 'A guiding question by id; null if there is none.' })
  guidingQuestion(
    @Arg('id', () => ID, { description: 'Such as IJPN-ECLAC-2020-Q1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<QuestionRow | null> {
    return reader.one('report/question_by_id', id);
  }

  @FieldResolver(() => TextInLanguage, {
    description: 'The question, in words of this data set. It is recorded in English and Spanish.',
  })
  question(
    @Root() { question, questionEs }: QuestionRow,
    @Arg('lang', () => Lang, langArgument) lang: Language,
  ): TextInLanguage {
    return textIn(lang, { name: question, nameEs: questionEs, namePt: null });
  }

  @FieldResolver(() => Report, { description: 'The report that asks it.' })
  report(@Root() { report }: QuestionRow, @Ctx() { reader }: Context): PromiseOrValue<ReportRow | null> {
    return reader.one('report/by_id', report);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: QuestionRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `GuidingQuestion:${id}`);
  }
}

@Resolver(() => Trend)
export class TrendResolver {
  @Query(() => Trend, { nullable: true, description: 'A trend by its key; null if there is none.' })
  trend(
    @Arg('id', () => ID, { description: 'Such as CYBERCRIME.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<TrendRow | null> {
    return reader.one('trend/by_id', id);
  }

  @Extensions({ assumedSize: 19 })
  @Query(() => [Trend], {
    description: 'The trends of all reports: overarching ones, families, topical ones, in the order of the report.',
  })
  async trends(
    @Ctx() { reader }: Context,
    @Arg('filter', () => TrendFilter, { nullable: true, description: 'Only these; all by default.' })
    filter?: TrendFilter | null,
  ): Promise<TrendRow[]> {
    const trends = (await reader.read('trend/all')).map(({ record }) => record as unknown as TrendRow);
    return trends.filter((trend) => meets(trend, filter ?? {}));
  }

  @FieldResolver(() => String, inLanguage)
  name(@Root() trend: TrendRow, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return nameIn(lang, trend);
  }

  @FieldResolver(() => [Topic], { description: 'The topics of laws that it concerns.' })
  dataFlowTopics(@Root() { dataFlowTopics }: TrendRow): readonly (keyof typeof Topic)[] {
    return dataFlowTopics ?? [];
  }

  @FieldResolver(() => Report, { description: 'The report that identifies it.' })
  report(@Root() { report }: TrendRow, @Ctx() { reader }: Context): PromiseOrValue<ReportRow | null> {
    return reader.one('report/by_id', report);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: TrendRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Trend:${id}`);
  }
}

@Resolver(() => Approach)
export class ApproachResolver {
  @Query(() => Approach, {
    nullable: true,
    description: 'An approach that a report describes by id; null if there is none.',
  })
  approach(
    @Arg('id', () => ID, { description: 'Such as EXTRATERRITORIAL_SCOPE.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<NamedPartRow | null> {
    return reader.one('report/approach_by_id', id);
  }

  @FieldResolver(() => String, inLanguage)
  name(@Root() approach: NamedPartRow, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return nameIn(lang, approach);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: NamedPartRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `Approach:${id}`);
  }
}

@Resolver(() => ReportSection)
export class ReportSectionResolver {
  @Query(() => ReportSection, { nullable: true, description: 'A section of a report by id; null if there is none.' })
  reportSection(
    @Arg('id', () => ID, { description: 'Such as IJPN-ECLAC-2020/1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<NamedPartRow | null> {
    return reader.one('report/section_by_id', id);
  }

  @FieldResolver(() => String, inLanguage)
  name(@Root() section: NamedPartRow, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return nameIn(lang, section);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: NamedPartRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ReportSection:${id}`);
  }
}

@Resolver(() => ReportMessage)
export class ReportMessageResolver {
  @Query(() => ReportMessage, { nullable: true, description: 'A message of a report by id; null if there is none.' })
  reportMessage(
    @Arg('id', () => ID, { description: 'Such as IJPN-ECLAC-2020-M1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ReportMessage | null> {
    return reader.one('report/message_by_id', id);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: ReportMessage, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ReportMessage:${id}`);
  }
}

@Resolver(() => CompanionDocument)
export class CompanionDocumentResolver {
  @Query(() => CompanionDocument, {
    nullable: true,
    description: 'A companion document of a report by id; null if there is none.',
  })
  companionDocument(
    @Arg('id', () => ID, { description: 'Such as IJPN-ECLAC-2020-KF.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<DocumentRow | null> {
    return reader.one('report/companion_by_id', id);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was published; null if unknown.' })
  publishedAt(@Root() { publishedAt }: DocumentRow): string | null {
    return publishedAt;
  }
}

@Resolver(() => SurveyFinding)
export class SurveyFindingResolver {
  @Query(() => SurveyFinding, { nullable: true, description: 'A figure of a survey by id; null if there is none.' })
  surveyFinding(
    @Arg('id', () => ID, { description: 'Such as IJPN-GSR-2019-S1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<FindingRow | null> {
    return reader.one('report/finding_by_id', id);
  }

  @FieldResolver(() => ID, { description: 'The report or companion document whose survey it is of.' })
  ofReport(@Root() { ofReport }: FindingRow): string {
    return ofReport;
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: FindingRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `SurveyFinding:${id}`);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderResolver {
  @Query(() => Stakeholder, { nullable: true, description: 'A stakeholder of a report by id; null if there is none.' })
  stakeholder(
    @Arg('id', () => ID, { description: 'Such as SH-GOVERNMENTS.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<StakeholderRow | null> {
    return reader.one('report/stakeholder_by_id', id);
  }

  @FieldResolver(() => String, inLanguage)
  name(@Root() stakeholder: StakeholderRow, @Arg('lang', () => Lang, langArgument) lang: Language): string {
    return nameIn(lang, stakeholder);
  }

  @FieldResolver(() => StakeholderRole, {
    nullable: true,
    description: 'How it stands to the report; null for an organisation that takes part in agendas alone.',
  })
  role(@Root() stakeholder: StakeholderRow): keyof typeof StakeholderRole | null {
    return roleOf(stakeholder);
  }

  @FieldResolver(() => [Source], { description: 'The documents that say so.' })
  async sources(@Root() { sources }: StakeholderRow, @Ctx() { reader }: Context): Promise<(Source | null)[]> {
    return Promise.all(sources.map((id) => reader.one<Source>('source/by_id', id)));
  }
}

@Resolver(() => ReportRelation)
export class ReportRelationResolver {
  @FieldResolver(() => LawRelationType, { description: 'The relation, read from the report to the other.' })
  type(@Root() relation: ReportRelationRow): keyof typeof LawRelationType {
    return relationRead(relation);
  }

  @FieldResolver(() => Agenda, { nullable: true, description: 'The agenda; null where the other is a document.' })
  agenda(
    @Root() { kind, other }: ReportRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgendaRow | null> | null {
    return kind === 'Agenda' ? reader.one('agenda/by_id', other) : null;
  }

  @FieldResolver(() => CompanionDocument, {
    nullable: true,
    description: 'The document; null where the other is an agenda.',
  })
  document(
    @Root() { kind, other }: ReportRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<DocumentRow | null> | null {
    return kind === 'CompanionDocument' ? reader.one('report/companion_by_id', other) : null;
  }
}
