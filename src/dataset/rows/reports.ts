import type { Dataset, ReportFile } from '../format/index.js';
import type { GraphRows } from './graphRows.js';
import type { LawRelations } from './laws.js';
import { searchText } from './searchText.js';

/** Status reports: what they ask, find and argue, and who stands behind them. */
export function addReports({ reports }: Dataset, relations: LawRelations, rows: GraphRows): void {
  for (const file of reports) {
    const { sources, relations: related, author, commissionedBy: _, fundedBy: __, ...properties } = file.report;
    const { id } = file.report;
    const people = { author: author.name, affiliation: author.affiliation };
    const about = { surveyNote: file.survey.note, conferenceDate: file.regionalConference.date };
    rows.fact('reports', 'Report', { ...properties, ...people, ...about }, sources);
    for (const relation of related) relations.add(id, relation);
    addContents(file, rows);
    addStakeholders(file, rows);
  }
}

function addContents(file: ReportFile, rows: GraphRows): void {
  const { id } = file.report;
  for (const { sources, ...question } of file.guidingQuestions)
    rows.fact('guiding_questions', 'GuidingQuestion', question, sources, id);
  const trends = [
    ...file.overarchingTrends.map((trend) => ({ ...trend, kind: 'OVERARCHING' })),
    ...file.trends.map((trend) => ({ ...trend, kind: trend.family === null ? 'FAMILY' : 'TOPICAL' })),
  ];
  trends.forEach(({ key, sources, ...trend }, position) => {
    const text = searchText([trend.name, trend.nameEs, trend.summary]);
    rows.fact('trends', 'Trend', { ...trend, id: key, position, searchText: text }, sources, id);
  });
  file.approaches.forEach(({ key, sources, ...approach }, position) => {
    rows.fact('approaches', 'Approach', { ...approach, id: key, position }, sources, id);
  });
  file.structure.forEach(({ sources, ...section }, position) => {
    rows.fact('report_sections', 'ReportSection', { ...section, id: `${id}/${position + 1}`, position }, sources, id);
  });
  file.messages.forEach(({ sources, ...argued }, position) => {
    rows.fact('report_messages', 'ReportMessage', { ...argued, position }, sources, id);
  });
  // A companion document is its own source.
  file.companionDocuments.forEach(({ verification, ...document }, position) => {
    const { title, url } = document;
    const source = { title, publisher: null, url, locator: null, verification };
    rows.fact('companion_documents', 'CompanionDocument', { ...document, position }, [source], id);
  });
  file.survey.findings.forEach(({ sources, report, ...finding }, position) => {
    rows.fact('survey_findings', 'SurveyFinding', { ...finding, ofReport: report, position }, sources, id);
  });
}

function addStakeholders(file: ReportFile, rows: GraphRows): void {
  const { id, commissionedBy, fundedBy, sources } = file.report;
  for (const group of file.stakeholderGroups) rows.shared('stakeholders', { ...group, kind: 'GROUP' });
  for (const organisation of [...commissionedBy, ...fundedBy]) {
    rows.shared('stakeholders', { ...organisation, kind: 'ORGANISATION' });
  }
  const behind = { sources: rows.sourcesOf(sources) };
  commissionedBy.forEach((each, position) => {
    rows.relate('commissioned', each.id, id, { ...behind, position });
  });
  fundedBy.forEach((each, position) => {
    rows.relate('funded', each.id, id, { ...behind, position });
  });
  const seen = { sources: rows.sourcesOf(file.stakeholderSources) };
  file.stakeholderGroups.forEach((group, position) => {
    rows.relate('distinguishes', id, group.id, { ...seen, position });
  });
}
