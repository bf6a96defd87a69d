import { useCallback, useId } from 'react';
import { SearchKind } from '../../../src/search/kinds.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { type FoundOfKindFragment, SearchByKindDocument, SearchOfKindDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField } from '../parts/fields.js';
import { Count, RecordList } from '../parts/RecordList.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { Hit } from './Hit.js';
import { type SearchQuestion, searchQuestion } from './question.js';
import { SearchField } from './SearchField.js';
import { words } from './words.js';
import './search.css';

/** All that a text finds, by kind. */
export function SearchPage() {
  const say = useWords(words);
  const [question, ask] = useQuestion(searchQuestion);
  const { kind } = question;
  const text = question.text.trim();
  const type = useCallback((next: string) => ask({ text: next, pages: 1 }, { replace: true }), [ask]);
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <div className="question">
        <SearchField label={say('text')} value={question.text} onChange={type} />
        <ChoiceField
          label={say('kind')}
          value={kind ?? ''}
          onChange={(next) => ask({ kind: next === '' ? null : next, pages: 1 })}
          choices={[['', say('allKinds')], ...kinds.map((each) => [each, say(each)] as const)]}
        />
      </div>
      {text === '' && <p>{say('empty')}</p>}
      {text !== '' && kind === null && <ByKind text={text} ask={ask} />}
      {text !== '' && kind !== null && <OfKind text={text} kind={kind} question={question} ask={ask} />}
    </>
  );
}

const kinds = [
  'COUNTRY',
  'LAW',
  'PROVISION',
  'AGREEMENT',
  'COMMITMENT',
  'REGULATOR',
  'GROUP',
  'AGENDA',
  'GOAL',
] as const satisfies readonly SearchKind[];

type AskSearch = Ask<typeof searchQuestion>;

function ByKind({ text, ask }: { readonly text: string; readonly ask: AskSearch }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const variables = { text, lang };
  const answer = useAnswer(SearchByKindDocument, variables);
  const total = answer.data && kinds.reduce((sum, kind) => sum + (answer.data?.[kind].totalCount ?? 0), 0);
  return (
    <>
      <Count what={say('found')} count={total} />
      <Answer of={answer} height="24rem">
        {(found) => (
          <>
            {total === 0 && <p>{say('nothing')}</p>}
            {kinds.map(
              (kind) =>
                found[kind].totalCount > 0 && (
                  <OneKind key={kind} kind={kind} found={found[kind]} text={text} onAll={() => ask({ kind })} />
                ),
            )}
            <div className="actions">
              <ShowQuery document={SearchByKindDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

interface OneKindProps {
  readonly kind: SearchKind;
  readonly found: FoundOfKindFragment;
  readonly text: string;
  readonly onAll: () => void;
}

function OneKind({ kind, found: { totalCount, edges }, text, onAll }: OneKindProps) {
  const id = useId();
  const say = useWords(words);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {say(kind)} <span className="soft">({totalCount})</span>
      </h2>
      <ul className="record-list">
        {edges.map(({ node }) => (
          <Hit key={node.id} hit={node} asked={text} />
        ))}
      </ul>
      {totalCount > edges.length && (
        <button type="button" onClick={onAll} aria-describedby={id}>
          {say('all', { count: totalCount })}
        </button>
      )}
    </section>
  );
}

interface OfKindProps {
  readonly text: string;
  readonly kind: SearchKind;
  readonly question: SearchQuestion;
  readonly ask: AskSearch;
}

function OfKind({ text, kind, question, ask }: OfKindProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const variables = { text, kind, lang };
  const answer = usePages(SearchOfKindDocument, variables, { listOf: ({ search }) => search, pages: question.pages });
  return (
    <>
      <Count what={say(kind)} count={answer.data?.totalCount} />
      <Answer of={answer} height="24rem">
        {(listed) => (
          <>
            {listed.totalCount === 0 && <p>{say('nothing')}</p>}
            <RecordList listed={listed} onMore={() => ask({ pages: question.pages + 1 }, { replace: true })}>
              {(hit) => <Hit key={hit.id} hit={hit} asked={text} />}
            </RecordList>
            <div className="actions">
              <ShowQuery document={SearchOfKindDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
