import { useParams } from 'wouter';
import { dateInWords, listInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { PageLink } from '../address/PageLink.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { AgendaDocument, type AgendaQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Sources } from '../parts/Sources.js';
import { Title } from '../parts/Title.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { goalTopicInWords } from './goalTopic.js';
import { ofTotal } from './ofTotal.js';
import { Participants } from './Participants.js';
import { towardsQuestion } from './question.js';
import { type Asking, SubjectDetails } from './SubjectDetails.js';
import { words } from './words.js';
import './agenda.css';

export type AgendaTold = NonNullable<AgendaQuery['agenda']>;

/** One agenda: its areas and goals with what is in place towards them, who takes part, its working groups and milestones. */
export function AgendaPage() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { id = '' } = useParams<{ id: string }>();
  const [question, ask] = useQuestion(towardsQuestion);
  const variables = { id, lang };
  const answer = useAnswer(AgendaDocument, variables);
  return (
    <Answer of={answer} height="60rem">
      {({ agenda }) =>
        agenda === null ? (
          <>
            <Title>{say('noAgenda', { id })}</Title>
            <PageLink to="/agendas">{say('part.AGENDAS')}</PageLink>
          </>
        ) : (
          <>
            <Head agenda={agenda} />
            <Areas agenda={agenda} question={question} ask={ask} />
            <Participants participants={agenda.participants} />
            <WorkingGroups agenda={agenda} />
            <Milestones agenda={agenda} />
            <div className="actions">
              <ShowQuery document={AgendaDocument} variables={variables} />
            </div>
          </>
        )
      }
    </Answer>
  );
}

function Head({ agenda }: { readonly agenda: AgendaTold }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { name, forum, place, period, binding, adoptedAt, note, verification, sources, permalink } = agenda;
  const { relations, crossCutting } = agenda;
  const adopted = adoptedAt && say('adopted', { date: dateInWords(knownPart(adoptedAt), lang) });
  return (
    <>
      <p className="small">
        <PageLink to="/agendas">{say('title')}</PageLink>
      </p>
      <Title>{name}</Title>
      <p>
        {[period, adopted, binding === null ? null : say(binding ? 'binding' : 'notBinding')]
          .filter((each) => each)
          .join('. ')}{' '}
        <Verification grade={verification} />
      </p>
      {forum !== null && (
        <p className="soft" lang="en">
          {[forum, place].filter((each) => each !== null).join(', ')}
        </p>
      )}
      {crossCutting.map((theme) => (
        <p key={theme} className="small">
          {say('crossCutting')} {say(`theme.${theme}`)}
        </p>
      ))}
      {relations.length > 0 && (
        <ul className="agenda-list small">
          {relations.map(({ type, agenda: other, agreement, report, note: about }) => (
            <li key={`${type} ${other?.id ?? agreement?.id ?? report?.id}`}>
              {say(`relation.${type}`)} {other && <PageLink to={`/agendas/${other.id}`}>{other.name}</PageLink>}
              {agreement && <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>}
              {report && (
                <PageLink to="/agendas" asking={new URLSearchParams({ part: 'report' })}>
                  <span lang="en">{report.title}</span>
                </PageLink>
              )}
              {about !== null && (
                <span className="soft" lang="en">
                  {' '}
                  {about}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{sayShared('sources')}</summary>
        {note !== null && <p lang="en">{note}</p>}
        <Sources sources={sources} />
        <p>
          <a href={permalink}>{sayShared('permalink')}</a>
        </p>
      </details>
    </>
  );
}

function Areas({ agenda, question, ask }: Asking & { readonly agenda: AgendaTold }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const goals = agenda.areas.reduce((sum, { goals: of }) => sum + of.length, 0);
  return (
    <section>
      <h2>{say('areas')}</h2>
      <p className="soft small">
        {say('areasRecorded', {
          areas: ofTotal(agenda.areas.length, agenda.areaCount),
          goals: ofTotal(goals, agenda.goalCount),
        })}
      </p>
      {agenda.areas.map((area) => (
        <section key={area.id} id={area.id} className="agenda-area">
          <h3>
            {area.number !== null && `${area.number}. `}
            {area.name}
          </h3>
          {area.joins.length > 0 && (
            <SubjectDetails subject={{ kind: 'area', id: area.id }} question={question} ask={ask} />
          )}
          <ul className="agenda-goals">
            {area.goals.map(({ id, summary, topics, note, verification, joins }) => (
              <li key={id} id={id} className="card" data-grade={verification}>
                <h4 lang="en">{summary}</h4>
                <p className="small soft">
                  {topics.map((topic) => goalTopicInWords(topic, lang)).join('; ')}{' '}
                  <Verification grade={verification} />
                </p>
                {note !== null && (
                  <p className="small" lang="en">
                    {note}
                  </p>
                )}
                {joins.length > 0 && <SubjectDetails subject={{ kind: 'goal', id }} question={question} ask={ask} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function WorkingGroups({ agenda }: { readonly agenda: AgendaTold }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (agenda.workingGroups.length === 0) return null;
  return (
    <section>
      <h2>{say('workingGroups')}</h2>
      <ul className="agenda-list">
        {agenda.workingGroups.map(({ id, name, note, areas, verification }) => (
          <li key={id}>
            {name} <Verification grade={verification} />
            {areas.length > 0 && (
              <span className="small soft">
                {' '}
                {say('worksOn')}{' '}
                {listInWords(
                  areas.map((area) => area.name),
                  lang,
                )}
              </span>
            )}
            {note !== null && (
              <p className="small" lang="en">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Milestones({ agenda }: { readonly agenda: AgendaTold }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (agenda.milestones.length === 0) return null;
  return (
    <section>
      <h2>{say('milestones')}</h2>
      <ol className="agenda-milestones">
        {agenda.milestones.map(({ id, event, date, verification }) => (
          <li key={id}>
            <strong>{date === null ? say('noDate') : dateInWords(knownPart(date), lang)}</strong>{' '}
            <span lang="en">{event}</span> <Verification grade={verification} />
          </li>
        ))}
      </ol>
    </section>
  );
}
