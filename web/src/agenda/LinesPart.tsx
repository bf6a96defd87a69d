import { dateInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { AgendaLinesDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { partTowardsQuestion } from './question.js';
import { SubjectDetails } from './SubjectDetails.js';
import { words } from './words.js';

/** The action lines of the World Summit, with what each asks and what is in place towards it. */
export function LinesPart() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(partTowardsQuestion);
  const answer = useAnswer(AgendaLinesDocument, { lang });
  return (
    <Answer of={answer} height="40rem">
      {({ actionLines }) => (
        <>
          <ul className="agenda-goals">
            {actionLines.map(({ id, code, name, summary, note, points, plan, verification }) => (
              <li key={id} id={id} className="card">
                <h3>
                  {code}: <span lang={name.lang.toLowerCase()}>{name.text}</span>
                </h3>
                <p className="small soft">
                  <span lang={plan.name.lang.toLowerCase()}>{plan.name.text}</span>
                  {plan.adoptedAt && `, ${dateInWords(knownPart(plan.adoptedAt), lang)}`}
                </p>
                <p>
                  <span lang="en">{summary}</span> <Verification grade={verification} />
                </p>
                <details>
                  <summary>{say('asks', { count: points.length })}</summary>
                  <ul className="agenda-list">
                    {points.map((point) => (
                      <li key={point.id}>
                        <span lang="en">{point.summary}</span> <Verification grade={point.verification} />
                      </li>
                    ))}
                  </ul>
                  {note !== null && (
                    <p className="small" lang="en">
                      {note}
                    </p>
                  )}
                </details>
                <SubjectDetails subject={{ kind: 'line', id }} question={question} ask={ask} />
              </li>
            ))}
          </ul>
          <div className="actions">
            <ShowQuery document={AgendaLinesDocument} variables={{ lang }} />
          </div>
        </>
      )}
    </Answer>
  );
}
