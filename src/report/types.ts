import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, LawRelationType, Topic, Verification } from '../api/enums.js';
import * as vocabulary from '../vocabulary/report.js';

export const TrendKind = enumOf('TrendKind', 'The place of a trend in a report.', vocabulary.TrendKind);
export const TrendFamily = enumOf('TrendFamily', 'A family of topical trends.', vocabulary.TrendFamily);
export const ApproachKind = enumOf(
  'ApproachKind',
  'By what means actors deal with cross-border problems.',
  vocabulary.ApproachKind,
);
export const SurveyScope = enumOf('SurveyScope', 'What a figure of a survey speaks for.', vocabulary.SurveyScope);
export const SurveyUnit = enumOf('SurveyUnit', 'What a figure of a survey counts.', vocabulary.SurveyUnit);
export const StakeholderRole = enumOf(
  'StakeholderRole',
  'How an organisation or a group stands to a report.',
  vocabulary.StakeholderRole,
);

const checked = {
  nullable: true,
  description:
    'The best grade among its sources. RECALLED: general knowledge that was checked against no text: not to be cited as the report’s.',
} as const;
const ownWords = { description: 'What it says, in words of this data set.' };
const locator = { description: 'The chapter or section; where the record is RECALLED, as recalled.' };
const note = { nullable: true, description: 'What is uncertain or worth knowing.' } as const;
type Grade = keyof typeof Verification | null;

/** Records of reports as the statements return them, where these hold more than the API shows. */
export interface ReportRow {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly launchedAt: string | null;
  readonly conferenceDate: string | null;
  readonly verification: Grade;
}
export interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly questionEs: string;
  readonly report: string;
  readonly verification: Grade;
}
export interface NamedPartRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string;
  readonly verification: Grade;
}
export interface TrendRow extends NamedPartRow {
  readonly kind: keyof typeof TrendKind;
  readonly family: keyof typeof TrendFamily | null;
  readonly dataFlowTopics: readonly (keyof typeof Topic)[] | null;
  readonly report: string;
}
export interface DocumentRow {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly verification: Grade;
}
export interface FindingRow {
  readonly id: string;
  readonly ofReport: string;
  readonly verification: Grade;
}
export interface StakeholderRow {
  readonly name: string;
  readonly nameEs: string | null;
  readonly namePt: string | null;
  readonly relation: 'COMMISSIONED' | 'FUNDED' | 'DISTINGUISHES' | 'PARTICIPATES_IN';
  readonly sources: readonly string[];
}
export interface ReportRelationRow {
  readonly type: keyof typeof LawRelationType;
  readonly outgoing: boolean;
  readonly kind: 'Agenda' | 'Report' | 'CompanionDocument';
  readonly other: string;
}

@ObjectType({
  description:
    'A status report on the cross-border Internet in the region, as far as it could be read: each record says how it was checked, and much of the body is RECALLED only.',
})
export class Report {
  @Field(() => ID, { description: 'A short stable key, such as IJPN-ECLAC-2020.' })
  id!: string;
  @Field(() => String, { description: 'Its title in English.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its title in Spanish; null if it was not seen.' })
  titleEs!: string | null;
  @Field(() => String, { nullable: true, description: 'Its symbol at the publisher.' })
  symbol!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many pages it has.' })
  pages!: number | null;
  @Field(() => [String], { description: 'The languages in which it appeared, by two letters.' })
  languages!: string[];
  @Field(() => String, { description: 'Its author.' })
  author!: string;
  @Field(() => String, { nullable: true, description: 'Where the author works.' })
  affiliation!: string | null;
  @Field(() => String, { description: 'How it was made, in words of this data set.' })
  method!: string;
  @Field(() => String, ownWords)
  summary!: string;
  @Field(() => String, { description: 'Where the public reads it.' })
  url!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'What must be known of the figures of its surveys.' })
  surveyNote!: string | null;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A question that a report asks.' })
export class GuidingQuestion {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Its place among the questions.' })
  number!: number;
  @Field(() => String, locator)
  locator!: string;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A part of a report: a line of its table of contents.' })
export class ReportSection {
  @Field(() => ID)
  id!: string;
  @Field(() => String, locator)
  locator!: string;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A trend that a report identifies.' })
export class Trend {
  @Field(() => ID, { description: 'Its key, such as CYBERCRIME.' })
  id!: string;
  @Field(() => TrendKind, { description: 'Its place in the report.' })
  kind!: keyof typeof TrendKind;
  @Field(() => TrendFamily, { nullable: true, description: 'The family of a topical trend; null for others.' })
  family!: keyof typeof TrendFamily | null;
  @Field(() => String, { nullable: true, description: 'Its number in the report; null if it was not seen.' })
  number!: string | null;
  @Field(() => String, ownWords)
  summary!: string;
  @Field(() => String, locator)
  locator!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A way, by law or by technical means, in which actors deal with cross-border problems.' })
export class Approach {
  @Field(() => ID)
  id!: string;
  @Field(() => ApproachKind, { description: 'By what means.' })
  kind!: keyof typeof ApproachKind;
  @Field(() => String, ownWords)
  summary!: string;
  @Field(() => String, locator)
  locator!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A point that a report argues.' })
export class ReportMessage {
  @Field(() => ID)
  id!: string;
  @Field(() => String, ownWords)
  summary!: string;
  @Field(() => String, locator)
  locator!: string;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A document that belongs to a report or that it refers to.' })
export class CompanionDocument {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its author; null if it is that of the report, or unknown.' })
  author!: string | null;
  @Field(() => String, { description: 'Where the public reads it.' })
  url!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({ description: 'A figure of a survey. One of scope GLOBAL says nothing of the region.' })
export class SurveyFinding {
  @Field(() => ID)
  id!: string;
  @Field(() => SurveyScope, { description: 'What it speaks for.' })
  scope!: keyof typeof SurveyScope;
  @Field(() => Float, { description: 'The figure, in the unit.' })
  value!: number;
  @Field(() => SurveyUnit, { description: 'What it counts.' })
  unit!: keyof typeof SurveyUnit;
  @Field(() => String, ownWords)
  summary!: string;
  @Field(() => Verification, checked)
  verification!: Grade;
}

@ObjectType({
  description: 'An organisation behind a report, or a group of stakeholders that took part in its making.',
})
export class Stakeholder {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Its usual short name.' })
  acronym!: string | null;
  @Field(() => String, { nullable: true, description: 'Its seat.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'For whom it acts.' })
  onBehalfOf!: string | null;
}

@ObjectType({ description: 'How a report relates to another document or to an agenda.' })
export class ReportRelation {
  @Field(() => LawRelationType, { description: 'The relation, read from the report to the other.' })
  type!: keyof typeof LawRelationType;
  @Field(() => String, note)
  note!: string | null;
}

@InputType({ description: 'Which trends: all that meet every condition given.' })
export class TrendFilter {
  @Field(() => ID, { nullable: true, description: 'Of this report.' })
  report?: string;
  @Field(() => TrendKind, { nullable: true, description: 'Of this kind.' })
  kind?: keyof typeof TrendKind;
  @Field(() => TrendFamily, { nullable: true, description: 'Of this family, the family itself included.' })
  family?: keyof typeof TrendFamily;
  @Field(() => Topic, { nullable: true, description: 'About this topic of laws.' })
  topic?: keyof typeof Topic;
}
