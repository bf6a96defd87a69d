import type { ReactNode } from 'react';
import type { QuestionOf } from '../address/parameter.js';
import type { Ask } from '../address/useQuestion.js';
import { useWords } from '../language/words.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { CountryField } from '../parts/fields.js';
import { words as shared } from '../parts/words.js';
import type { traceView } from './question.js';
import { words } from './words.js';

interface Props {
  readonly question: QuestionOf<typeof traceView>;
  readonly ask: Ask<typeof traceView>;
  /** The slider, which stands beside the day. */
  readonly children: ReactNode;
}

/** What is asked: from where, to where, which data, in which sector, to whom, on which day. */
export function TraceFields({ question, ask, children }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { origin, destination } = question;
  return (
    <div className="question trace-question">
      <CountryField label={sayShared('from')} value={origin} onChange={(next) => ask({ origin: next })} />
      <button type="button" onClick={() => ask({ origin: destination, destination: origin })} title={say('swap')}>
        <span aria-hidden="true">⇄</span>
        <span className="visually-hidden">{say('swap')}</span>
      </button>
      <CountryField label={sayShared('to')} value={destination} onChange={(next) => ask({ destination: next })} />
      <CircumstanceFields question={question} ask={ask} />
      {children}
    </div>
  );
}
