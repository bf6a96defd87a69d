import { dateInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { PageLink } from '../address/PageLink.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { AgendasDocument, type AgendasQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { ofTotal } from './ofTotal.js';
import { partQuestion } from './question.js';
import { words } from './words.js';

/** The agendas of the region, each with where and when it was adopted and how much of it is recorded. */
export function AgendaList() {
  const say = useWords(words);
  const { lang } = useLanguage();
  useQuestion(partQuestion);
  const answer = useAnswer(AgendasDocument, { lang });
  return (
    <Answer of={answer} height="40rem">
      {({ agendas }) => (
        <>
          <ul className="agenda-cards">
            {agendas.map((agenda) => {
              const { id, name, forum, period, adoptedAt, binding, areas, areaCount, goalCount, verification } = agenda;
              const goals = areas.reduce((sum, area) => sum + area.goals.length, 0);
              return (
                <li key={id} className="card">
                  <h3>
                    <PageLink to={`/agendas/${id}`}>{name}</PageLink>
                  </h3>
                  <p>
                    {[period, adoptedAt && say('adopted', { date: dateInWords(knownPart(adoptedAt), lang) })]
                      .filter((each) => each)
                      .join('. ')}{' '}
                    <Verification grade={verification} />
                  </p>
                  {forum !== null && (
                    <p className="small soft" lang="en">
                      {forum}
                    </p>
                  )}
                  <p className="small">
                    {binding !== null && `${say(binding ? 'binding' : 'notBinding')} `}
                    {say('recorded', {
                      areas: ofTotal(areas.length, areaCount),
                      goals: ofTotal(goals, goalCount),
                      participants: countOf(agenda.participants),
                    })}
                  </p>
                </li>
              );
            })}
          </ul>
          <div className="actions">
            <ShowQuery document={AgendasDocument} variables={{ lang }} />
          </div>
        </>
      )}
    </Answer>
  );
}

/** Each once, whatever the number of its roles. */
function countOf(participants: AgendasQuery['agendas'][number]['participants']): number {
  return new Set(participants.map(({ party, organisation }) => party?.id ?? organisation)).size;
}
