import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ask } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { type ReformChoicesQuery, SimulateReformsDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { useCountryGroup } from '../parts/GroupField.js';
import { MiniMatrix } from '../parts/MiniMatrix.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { askedUnder } from '../trace/question.js';
import { AddReform } from './AddReform.js';
import { Figures } from './Figures.js';
import { faultOf } from './fault.js';
import type { ReformQuestion, reformQuestion } from './question.js';
import { ReformList } from './ReformList.js';
import { type AskedReform, asInput } from './reforms.js';
import { SimulationResult } from './SimulationResult.js';
import { Suggestions } from './Suggestions.js';
import { useNames } from './useNames.js';
import { words } from './words.js';

interface Props {
  readonly question: ReformQuestion;
  readonly ask: Ask<typeof reformQuestion>;
  readonly choices: UseQueryResult<ReformChoicesQuery>;
}

/** The reader picks reforms, and sees at once what they change. */
export function PickTab({ question, ask, choices }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { reforms } = question;
  const asOf = question['as-of'];
  const names = useNames(choices.data);
  const variables = {
    group: useCountryGroup(question.group),
    reforms: reforms.map(asInput),
    ...askedUnder(question),
    lang,
  };
  const answer = useAnswer(SimulateReformsDocument, variables, { enabled: reforms.length > 0 });
  // Where an address brings reforms, what they change comes first.
  const [isNew] = useState(reforms.length === 0);
  const fault = reforms.length > 0 ? faultOf(answer.error) : null;
  const add = (reform: AskedReform) => ask({ reforms: [...reforms, reform] });

  return (
    <>
      <section>
        <h2>{say('yourReforms')}</h2>
        <ReformList reforms={reforms} names={names} fault={fault} onChange={(next) => ask({ reforms: next })} />
        {answer.data && !fault && (
          <div aria-live="polite" data-stale={answer.isPlaceholderData || undefined}>
            <Figures {...answer.data.simulation} />
          </div>
        )}
        <Answer of={choices} height="24rem">
          {(data) => (
            <>
              <AddReform choices={data} asOf={asOf} onAdd={add} />
              <details className="reform-suggestions" open={isNew}>
                <summary>
                  <h3>{say('suggestions')}</h3>
                </summary>
                <Suggestions choices={data} asOf={asOf} chosen={reforms} onAdd={add} />
              </details>
              {reforms.length === 0 && (
                <MiniMatrix
                  caption={say('today')}
                  countries={data.matrix.countries}
                  cells={data.matrix.cells}
                  asked={question}
                />
              )}
            </>
          )}
        </Answer>
      </section>
      {reforms.length > 0 &&
        (fault ? (
          <p className="soft">{say('mend')}</p>
        ) : (
          <Answer of={answer} height="40rem">
            {({ simulation }) => <SimulationResult simulation={simulation} question={question} />}
          </Answer>
        ))}
      {reforms.length > 0 && (
        <div className="actions">
          <ShowQuery document={SimulateReformsDocument} variables={variables} />
        </div>
      )}
    </>
  );
}
