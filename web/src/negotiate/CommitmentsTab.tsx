import { useQuestion } from '../address/useQuestion.js';
import { useWords } from '../language/words.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { GroupField, isWhole } from '../parts/GroupField.js';
import { words as shared } from '../parts/words.js';
import { AcceptedTable } from './AcceptedTable.js';
import { OwedTable } from './OwedTable.js';
import { commitmentsQuestion } from './question.js';
import { words } from './words.js';

/** Who has accepted what; or, turned round, what each pair owe each other. */
export function CommitmentsTab() {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const [question, ask] = useQuestion(commitmentsQuestion);
  const { group, 'as-of': asOf, show, open } = question;
  const Shown = show === 'ACCEPTED' ? AcceptedTable : OwedTable;
  return (
    <>
      <div className="question">
        <GroupField value={group} onChange={(next) => ask({ group: next, open: '' })} />
        <ChoiceField
          label={say('show')}
          value={show}
          onChange={(next) => ask({ show: next, open: '' })}
          choices={[
            ['ACCEPTED', say('show.ACCEPTED')],
            ['OWED', say('show.OWED')],
          ]}
        />
        <DayField label={sayShared('date')} value={asOf} onChange={(next) => ask({ 'as-of': next })} />
      </div>
      {isWhole(group) && (
        <Shown group={group} asOf={asOf} open={open} onOpen={(next) => ask({ open: next }, { replace: true })} />
      )}
    </>
  );
}
