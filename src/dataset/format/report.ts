/** `report/id.yaml`: a status report on the cross-border Internet in the region, as far as it could be read. */

import { z } from 'zod';
import { lawRelation } from './law.js';
import { count, dateOrNull, id, names, note, optionalText, optionalUrl, sources, text, url } from './shared.js';
import { approachKind, surveyScope, surveyUnit, topic, trendFamily, verification } from './terms.js';

const numberInReport = text.nullable().describe('Its number in the report; null if it was not seen.');
const locator = text.describe('The chapter or section.');
const inEnglishAndSpanish = { name: names.name, nameEs: names.nameEs };
const ownSummary = text.describe('What it says, in your own words.');

const organisation = z
  .strictObject({
    id: id.describe('ORG-, then its short name.'),
    name: names.name,
    nameEs: optionalText.describe('Its name in Spanish, where known.'),
    acronym: optionalText.describe('Its usual short name.'),
    acronymEs: optionalText.describe('Its usual short name in Spanish.'),
    place: optionalText.describe('Its seat.'),
    onBehalfOf: optionalText.describe('For whom it acts.'),
  })
  .meta({ id: 'Organisation', description: 'An organisation behind the report.' });

const companionDocument = z
  .strictObject({
    id: id.describe('Its id.'),
    title: text.describe('Its title.'),
    author: optionalText.describe('Its author.'),
    publishedAt: dateOrNull.default(null).describe('When it was published.'),
    url: url.describe('Where the public reads it.'),
    verification: verification.describe('How it was checked.'),
    note,
  })
  .meta({ id: 'CompanionDocument', description: 'A document that belongs to the report or that it refers to.' });

const guidingQuestion = z
  .strictObject({
    id: id.describe('The report’s id, then Q and a number.'),
    number: count.describe('Its place among the questions.'),
    question: text.describe('The question, in your own words.'),
    questionEs: text.describe('The question in Spanish.'),
    locator,
    sources,
  })
  .meta({ id: 'GuidingQuestion', description: 'A question that the report asks.' });

const section = z
  .strictObject({ locator, ...inEnglishAndSpanish, sources })
  .meta({ id: 'Section', description: 'A part of the report.' });

const trendKey = id.describe('Its key in capital letters; a family’s key is the family itself.');

const overarchingTrend = z
  .strictObject({
    key: trendKey,
    number: numberInReport,
    ...inEnglishAndSpanish,
    summary: ownSummary,
    locator,
    note,
    sources,
  })
  .meta({ id: 'OverarchingTrend', description: 'A trend that stands above the topics.' });

const trend = z
  .strictObject({
    key: trendKey,
    family: trendFamily
      .nullable()
      .default(null)
      .describe('The family that it belongs to; left out for a family itself.'),
    number: numberInReport,
    ...inEnglishAndSpanish,
    summary: ownSummary,
    dataFlowTopics: z.array(topic).describe('The topics of laws that it concerns.'),
    locator,
    note,
    sources,
  })
  .meta({ id: 'Trend', description: 'A topical trend, or a family of them.' });

const approach = z
  .strictObject({
    key: id.describe('Its key in capital letters.'),
    kind: approachKind.describe('By what means.'),
    number: numberInReport,
    ...inEnglishAndSpanish,
    summary: ownSummary,
    locator,
    note,
    sources,
  })
  .meta({ id: 'Approach', description: 'A way in which actors deal with cross-border problems.' });

const surveyFinding = z
  .strictObject({
    id: id.describe('The report’s id, then S and a number.'),
    report: id.describe('Id of the report that the figure comes from.'),
    scope: surveyScope.describe('What the figure speaks for.'),
    value: z.number().describe('The figure.'),
    unit: surveyUnit.describe('What it counts.'),
    summary: ownSummary,
    sources,
  })
  .meta({ id: 'SurveyFinding', description: 'A figure of a survey.' });

const surveyRespondents = z
  .strictObject({
    report: id.describe('Id of the report whose survey it was.'),
    scope: surveyScope.describe('Who was asked.'),
    value: count.nullable().describe('How many were asked; null if unknown.'),
    unit: surveyUnit.default('STAKEHOLDERS').describe('What is counted.'),
    note,
    verification: verification.describe('How it was checked.'),
  })
  .meta({ id: 'SurveyRespondents', description: 'How many were asked.' });

const stakeholderGroup = z
  .strictObject({ id: id.describe('SH-, then a key.'), ...names })
  .meta({ id: 'StakeholderGroup', description: 'A group of stakeholders.' });

const message = z
  .strictObject({ id: id.describe('The report’s id, then M and a number.'), summary: ownSummary, locator, sources })
  .meta({ id: 'Message', description: 'A point that the report argues.' });

export const reportFile = z
  .strictObject({
    report: z
      .strictObject({
        id: id.describe('Its short name.'),
        title: text.describe('Its title in English.'),
        titleEs: optionalText.describe('Its title in Spanish; null if it was not seen.'),
        kind: z.literal('REPORT').describe('Always REPORT.'),
        symbol: optionalText.describe('Its symbol at the publisher.'),
        isbn: optionalText.describe('Its ISBN; null if none was seen.'),
        jobNumber: optionalText.describe('The printer’s number.'),
        publishedAt: dateOrNull.describe('When it was published.'),
        launchedAt: dateOrNull.describe('When it was presented to the public.'),
        pages: count.nullable().describe('How many pages it has; null if unknown.'),
        languages: z
          .array(text.regex(/^[a-z]{2}$/, 'expected a language of two letters: es'))
          .describe('The languages in which it appeared.'),
        author: z
          .strictObject({
            name: text.describe('The author’s name.'),
            affiliation: optionalText.describe('Where the author works.'),
          })
          .describe('Its author.'),
        commissionedBy: z.array(organisation).describe('Who commissioned it.'),
        fundedBy: z.array(organisation).describe('Who paid for it.'),
        method: text.describe('How it was made, in your own words.'),
        summary: ownSummary,
        url: url.describe('Where the public reads it.'),
        urlEs: optionalUrl.describe('Where the public reads it in Spanish.'),
        relations: z.array(lawRelation).describe('How it relates to other documents and agendas.'),
        note,
        sources,
      })
      .describe('The report itself.'),
    companionDocuments: z.array(companionDocument).describe('Documents that belong to it or that it refers to.'),
    guidingQuestions: z.array(guidingQuestion).describe('The questions that it asks.'),
    structure: z.array(section).describe('Its contents.'),
    overarchingTrends: z.array(overarchingTrend).describe('The trends that stand above the topics.'),
    trends: z.array(trend).describe('The families of topical trends, and single trends.'),
    approaches: z.array(approach).describe('Legal and technical approaches.'),
    survey: z
      .strictObject({
        note,
        findings: z.array(surveyFinding).describe('Its figures.'),
        respondents: z.array(surveyRespondents).describe('How many were asked.'),
      })
      .describe('What surveys found.'),
    regionalTrendsNamedAtConference: z
      .array(z.strictObject({ key: id.describe('Its key in capital letters.'), ...inEnglishAndSpanish }))
      .describe('The regional trends that participants of the preparatory conference named.'),
    regionalConference: z
      .strictObject({ date: dateOrNull.describe('The day of the conference.'), sources })
      .describe('The conference that prepared the report.'),
    stakeholderGroups: z.array(stakeholderGroup).describe('The groups of stakeholders that it distinguishes.'),
    stakeholderSources: sources.describe('What the groups of stakeholders rest on.'),
    messages: z.array(message).describe('What it argues.'),
  })
  .meta({ title: 'A report', description: 'A status report on the cross-border Internet in the region.' });
export type ReportFile = z.output<typeof reportFile>;
