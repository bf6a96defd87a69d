import { ExportInPlaceDocument, type ExportInPlaceQuery } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

type Subject = ExportInPlaceQuery['actionLines'][number];

export const inPlace = defineTable({
  name: 'inPlace',
  title: 'Which countries have what in place towards goals, trends, questions and action lines',
  row: 'a country and a join: a judgement of what bears on a subject',
  document: ExportInPlaceDocument,
  rows: ({ reports, actionLines, agendas }) => [
    ...reports.flatMap(({ guidingQuestions, trends }) => [
      ...guidingQuestions.flatMap((each) => rowsOf('GUIDING_QUESTION', each)),
      ...trends.flatMap((each) => rowsOf('TREND', each)),
    ]),
    ...actionLines.flatMap((each) => rowsOf('ACTION_LINE', each)),
    ...agendas.flatMap(({ areas }) =>
      areas.flatMap((area) => [...rowsOf('ACTION_AREA', area), ...area.goals.flatMap((goal) => rowsOf('GOAL', goal))]),
    ),
  ],
  columns: ({ list, text }) => [
    text('subjectKind', 'GUIDING_QUESTION, TREND, ACTION_LINE, ACTION_AREA or GOAL', ({ kind }) => kind),
    text('subject', 'its id', ({ subject }) => subject),
    text('country', 'the country', ({ country }) => country.id),
    text('join', 'the id of the join', ({ join }) => join.id),
    text('joinKind', 'what bears on the subject: a feature, a topic of laws, an indicator …', ({ join }) => join.kind),
    text('term', 'which', ({ join }) => join.term),
    text('judgedBy', 'whose judgement the join is', ({ join }) => join.judgement.by),
    text('basis', 'STATED (a document says so) or JUDGED', ({ join }) => join.judgement.basis),
    text(
      'status',
      'IN_PLACE, PARTLY, NOT_IN_PLACE, MEASURED (a figure without a threshold), NOT_CONCERNED or NOT_RECORDED (the data set cannot say)',
      ({ status }) => status,
    ),
    text('reason', 'in words', ({ reason }) => reason),
    list('laws', 'ids of the laws that say so', ({ laws }) => laws.map(({ id }) => id)),
    list('commitments', 'ids of the commitments that say so', ({ commitments }) => commitments.map(({ id }) => id)),
    text(
      'weakestVerification',
      'the weakest grade among the facts that it rests on',
      ({ weakestVerification }) => weakestVerification,
    ),
  ],
});

function rowsOf(kind: string, { id, inPlace }: Subject) {
  return inPlace.countries.flatMap(({ country, joins }) =>
    joins.map((verdict) => ({ kind, subject: id, country, ...verdict })),
  );
}
