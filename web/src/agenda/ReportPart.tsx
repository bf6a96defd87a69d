import { dateInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { AgendaReportsDocument, type AgendaReportsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { partTowardsQuestion } from './question.js';
import { type Asking, SubjectDetails } from './SubjectDetails.js';
import { trendFamilies } from './trends.js';
import { words } from './words.js';

type Report = AgendaReportsQuery['reports'][number];

/** The status report: the questions that it asks, the trends that it found by family, and what bears on each. */
export function ReportPart() {
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(partTowardsQuestion);
  const answer = useAnswer(AgendaReportsDocument, { lang });
  return (
    <Answer of={answer} height="60rem">
      {({ reports }) => (
        <>
          {reports.map((report) => (
            <section key={report.id}>
              <Head report={report} />
              <Questions report={report} question={question} ask={ask} />
              <Trends report={report} question={question} ask={ask} />
              <Findings report={report} />
            </section>
          ))}
          <div className="actions">
            <ShowQuery document={AgendaReportsDocument} variables={{ lang }} />
          </div>
        </>
      )}
    </Answer>
  );
}

function Head({ report }: { readonly report: Report }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { title, author, affiliation, summary, method, url, publishedAt, verification, sources, note, messages } =
    report;
  return (
    <>
      <h3 lang="en">{title}</h3>
      <p>
        {author}
        {affiliation !== null && <span className="soft">, {affiliation}</span>}
        {publishedAt && `. ${dateInWords(knownPart(publishedAt), lang)}`}. <a href={url}>{say('readIt')}</a>{' '}
        <Verification grade={verification} />
      </p>
      <p lang="en">{summary}</p>
      <details>
        <summary>{say('messagesAndMethod')}</summary>
        <ul className="agenda-list" lang="en">
          {messages.map((message) => (
            <li key={message.id}>
              {message.summary} <Verification grade={message.verification} />
            </li>
          ))}
        </ul>
        <p lang="en">{method}</p>
        {note !== null && <p lang="en">{note}</p>}
        <h4>{sayShared('sources')}</h4>
        <Sources sources={sources} />
      </details>
    </>
  );
}

type PartProps = Asking & { readonly report: Report };

function Questions({ report, question, ask }: PartProps) {
  const say = useWords(words);
  return (
    <>
      <h3>{say('questions')}</h3>
      <ol className="agenda-goals">
        {report.guidingQuestions.map(({ id, question: asked, verification }) => (
          <li key={id} id={id} className="card">
            <h4 lang={asked.lang.toLowerCase()}>{asked.text}</h4>
            <p>
              <Verification grade={verification} />
            </p>
            <SubjectDetails subject={{ kind: 'question', id }} question={question} ask={ask} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Trends({ report, question, ask }: PartProps) {
  const say = useWords(words);
  const { overarching, families } = trendFamilies(report.trends);
  return (
    <>
      <h3>{say('trends')}</h3>
      <p className="soft small">{say('trendsMean')}</p>
      <h4>{say('overarching')}</h4>
      <TrendList trends={overarching} question={question} ask={ask} />
      {families.map(({ family, trends }) => (
        <div key={family.id}>
          <h4>{family.name}</h4>
          <TrendTold trend={family} question={question} ask={ask} />
          <TrendList trends={trends} question={question} ask={ask} />
        </div>
      ))}
    </>
  );
}

type Trend = Report['trends'][number];

function TrendList({ trends, question, ask }: Asking & { readonly trends: readonly Trend[] }) {
  return (
    <ul className="agenda-goals">
      {trends.map((trend) => (
        <li key={trend.id} id={trend.id} className="card" data-grade={trend.verification}>
          <h5>{trend.name}</h5>
          <TrendTold trend={trend} question={question} ask={ask} />
        </li>
      ))}
    </ul>
  );
}

function TrendTold({ trend, question, ask }: Asking & { readonly trend: Trend }) {
  const { id, summary, note, verification } = trend;
  return (
    <>
      <p>
        <span lang="en">{summary}</span> <Verification grade={verification} />
      </p>
      {note !== null && (
        <p className="small" lang="en">
          {note}
        </p>
      )}
      <SubjectDetails subject={{ kind: 'trend', id }} question={question} ask={ask} />
    </>
  );
}

function Findings({ report }: { readonly report: Report }) {
  const say = useWords(words);
  if (report.surveyFindings.length === 0) return null;
  return (
    <>
      <h3>{say('findings')}</h3>
      {report.surveyNote !== null && (
        <p className="small soft" lang="en">
          {report.surveyNote}
        </p>
      )}
      <ul className="agenda-list">
        {report.surveyFindings.map(({ id, summary, scope, unit, value, verification }) => (
          <li key={id}>
            <strong>
              {value}
              {unit === 'PERCENT' ? ' %' : ` ${say('stakeholders')}`}
            </strong>{' '}
            ({say(`scope.${scope}`)}): <span lang="en">{summary}</span> <Verification grade={verification} />
          </li>
        ))}
      </ul>
    </>
  );
}
