import { label } from '../../../src/messages/labels.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { MatrixPartiesDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { GroupField, isWhole, useCountryGroup } from '../parts/GroupField.js';
import { Title } from '../parts/Title.js';
import { words as shared } from '../parts/words.js';
import { Adequacy } from './Adequacy.js';
import { Commitments } from './Commitments.js';
import { Corridors } from './Corridors.js';
import { Form, Measure, Order } from './choices.js';
import { matrixQuestion } from './question.js';
import type { ViewProps } from './Shown.js';
import { words } from './words.js';
import './matrix.css';

/** All pairs of a group: the levels of their corridors, what they owe each other, or how near they are to recognising each other. */
export function MatrixPage() {
  const say = useWords(words);
  const [question, ask] = useQuestion(matrixQuestion);
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <MatrixFields question={question} ask={ask} />
      {isWhole(question.group) ? (
        <Asked question={question} ask={ask} />
      ) : (
        <p className="matrix-unasked">{say('pickGroup')}</p>
      )}
    </>
  );
}

/**
 * The view of a group by its countries. Those of an agreement are the ones that it binds today, whatever day is asked about: so a slider
 * shows the same countries before they had agreed, and what a history tells is of them.
 */
function Asked({ question, ask }: Omit<ViewProps, 'countries'>) {
  const say = useWords(words);
  const group = useCountryGroup(question.group);
  const agreement = 'agreement' in group ? group.agreement : null;
  const parties = useAnswer(MatrixPartiesDocument, { agreement: agreement ?? '' }, { enabled: agreement !== null });
  const View = views[question.show];
  if ('countries' in group) return <View question={question} ask={ask} countries={group.countries} />;
  return (
    <>
      <p className="small soft">{say('partiesOfToday')}</p>
      <Answer of={parties} height="40rem">
        {({ matrix }) => <View question={question} ask={ask} countries={matrix.countries.map(({ id }) => id)} />}
      </Answer>
    </>
  );
}

const views = { CORRIDORS: Corridors, COMMITMENTS: Commitments, ADEQUACY: Adequacy } as const;

function MatrixFields({ question, ask }: Omit<ViewProps, 'countries'>) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { show, sort, topic } = question;
  const orders = show === 'CORRIDORS' ? (Object.keys(Order) as Order[]) : (['NAME', 'PART', 'BEST'] as const);
  const best = { CORRIDORS: 'mostOpen', COMMITMENTS: 'mostOwed', ADEQUACY: 'nearest' } as const;
  const orderName = (order: Order) =>
    order === 'BEST' ? say(best[show]) : say(order === 'FRICTION' ? 'leastFriction' : order);
  return (
    <div className="question matrix-question">
      <GroupField value={question.group} onChange={(group) => ask({ group })} />
      <ChoiceField
        label={say('show')}
        value={show}
        onChange={(next) => ask({ show: next, sort: sort === 'FRICTION' ? 'BEST' : sort })}
        choices={(Object.keys(Measure) as Measure[]).map((each) => [each, say(each)] as const)}
      />
      {show === 'COMMITMENTS' && (
        <ChoiceField
          label={say('topic')}
          value={topic ?? ''}
          onChange={(next) => ask({ topic: next === '' ? null : next })}
          choices={[
            ['', say('allTopics')] as const,
            ...(Object.keys(CommitmentTopic) as CommitmentTopic[]).map(
              (each) => [each, label(lang, 'CommitmentTopic', each)] as const,
            ),
          ]}
        />
      )}
      {show === 'CORRIDORS' ? (
        <CircumstanceFields question={question} ask={ask} />
      ) : (
        <DayField label={sayShared('date')} value={question['as-of']} onChange={(day) => ask({ 'as-of': day })} />
      )}
      <ChoiceField
        label={say('sort')}
        value={show === 'CORRIDORS' || sort !== 'FRICTION' ? sort : 'BEST'}
        onChange={(next) => ask({ sort: next })}
        choices={orders.map((each) => [each, orderName(each)] as const)}
      />
      <ChoiceField
        label={say('as')}
        value={question.as}
        onChange={(next) => ask({ as: next })}
        choices={(Object.keys(Form) as Form[]).map((each) => [each, say(each)] as const)}
      />
    </div>
  );
}
