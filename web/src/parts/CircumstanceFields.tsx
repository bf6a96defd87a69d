import { DataCategory, Recipient, Sector } from '../../../src/vocabulary/law.js';
import type { QuestionOf } from '../address/parameter.js';
import type { Ask } from '../address/useQuestion.js';
import { useWords } from '../language/words.js';
import type { circumstances } from '../trace/question.js';
import { DayField, TermField } from './fields.js';
import { words } from './words.js';

interface Props {
  readonly question: QuestionOf<typeof circumstances>;
  readonly ask: Ask<typeof circumstances>;
}

/** Which data, in which sector, to whom, on which day: the fields of every view that asks about corridors. */
export function CircumstanceFields({ question, ask }: Props) {
  const say = useWords(words);
  return (
    <>
      <TermField
        label={say('category')}
        vocabulary="DataCategory"
        terms={termsOf(DataCategory)}
        value={question.category}
        onChange={(category) => ask({ category })}
      />
      <TermField
        label={say('sector')}
        vocabulary="Sector"
        terms={termsOf(Sector)}
        value={question.sector}
        onChange={(sector) => ask({ sector })}
      />
      <TermField
        label={say('recipient')}
        vocabulary="Recipient"
        terms={termsOf(Recipient)}
        value={question.recipient}
        onChange={(recipient) => ask({ recipient })}
      />
      <DayField label={say('date')} value={question['as-of']} onChange={(day) => ask({ 'as-of': day })} />
    </>
  );
}

function termsOf<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>): Term[] {
  return Object.keys(vocabulary) as Term[];
}
