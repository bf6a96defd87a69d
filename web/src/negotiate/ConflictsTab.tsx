import { ConflictShelter } from '../../../src/vocabulary/conflict.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { NegotiateConflictsDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { ChoiceField } from '../parts/fields.js';
import { GroupField, isWhole, useCountryGroup } from '../parts/GroupField.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { askedUnder } from '../trace/question.js';
import { Conflict } from './Conflict.js';
import { asPage, Pages } from './Pages.js';
import { conflictsQuestion, firstPage } from './question.js';
import { words } from './words.js';

const shelters = Object.keys(ConflictShelter) as ConflictShelter[];

/** Rules beside the commitments that they potentially breach: questions for a lawyer. */
export function ConflictsTab() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(conflictsQuestion);
  const { group, shelter, page } = question;
  const variables = {
    group: useCountryGroup(group),
    ...askedUnder(question),
    shelter: shelter === null ? null : [shelter],
    ...asPage(question),
    lang,
  };
  const answer = useAnswer(NegotiateConflictsDocument, variables, { enabled: isWhole(group) });
  return (
    <>
      <p className="negotiate-notice">{say('noVerdict')}</p>
      <div className="question">
        <GroupField value={group} onChange={(next) => ask({ group: next, ...firstPage })} />
        <CircumstanceFields question={question} ask={(change, how) => ask({ ...change, ...firstPage }, how)} />
        <ChoiceField
          label={say('shelter')}
          value={shelter ?? ''}
          onChange={(next) => ask({ shelter: next === '' ? null : next, ...firstPage })}
          choices={[['', say('allShelters')], ...shelters.map((each) => [each, say(`shelter.${each}`)] as const)]}
        />
      </div>
      <Answer of={answer} height="60rem">
        {({ conflicts }) => (
          <>
            <p role="status">{say('conflictCount', { count: conflicts.totalCount })}</p>
            <ol className="negotiate-conflicts">
              {conflicts.edges.map(({ node }) => (
                <li key={node.id}>
                  <Conflict conflict={node} question={question} />
                </li>
              ))}
            </ol>
            <Pages total={conflicts.totalCount} info={conflicts.pageInfo} page={page} onTurn={(place) => ask(place)} />
            <div className="actions">
              <ShowQuery document={NegotiateConflictsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
