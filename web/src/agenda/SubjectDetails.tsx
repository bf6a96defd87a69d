import type { ReactNode } from 'react';
import type { QuestionOf } from '../address/parameter.js';
import type { Ask } from '../address/useQuestion.js';
import { useWords } from '../language/words.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { GroupField, isWhole } from '../parts/GroupField.js';
import { words as shared } from '../parts/words.js';
import type { towardsQuestion } from './question.js';
import { addressOfSubject, type Subject } from './subject.js';
import { Towards } from './Towards.js';
import { words } from './words.js';

export interface Asking {
  readonly question: QuestionOf<typeof towardsQuestion>;
  readonly ask: Ask<typeof towardsQuestion>;
}

interface Props extends Asking {
  readonly subject: Subject;
}

/** Opens what is in place towards a subject; one is open at a time, and the address says which. */
export function SubjectDetails({ subject, question, ask }: Props) {
  const say = useWords(words);
  const address = addressOfSubject(subject);
  const isOpen = question.open === address;
  return (
    <details
      className="agenda-towards"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) ask({ open: currentTarget.open ? address : '' }, { replace: true });
      }}
    >
      <summary>{say('inPlace')}</summary>
      {isOpen && (
        <>
          <TowardsFields question={question} ask={ask} />
          {(question.who === 'CONCERNED' || isWhole(question.group)) && (
            <Towards subject={subject} question={question} />
          )}
        </>
      )}
    </details>
  );
}

function TowardsFields({ question, ask }: Asking): ReactNode {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { who, group, 'as-of': asOf } = question;
  return (
    <div className="question">
      <ChoiceField
        label={say('who')}
        value={who}
        onChange={(next) => ask({ who: next })}
        choices={[
          ['CONCERNED', say('who.CONCERNED')],
          ['GROUP', say('who.GROUP')],
        ]}
      />
      {who === 'GROUP' && <GroupField value={group} onChange={(next) => ask({ group: next })} />}
      <DayField label={sayShared('date')} value={asOf} onChange={(next) => ask({ 'as-of': next })} />
    </div>
  );
}
