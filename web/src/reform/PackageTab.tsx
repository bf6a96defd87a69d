import type { UseQueryResult } from '@tanstack/react-query';
import type { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { ReformKind } from '../../../src/vocabulary/method.js';
import type { Ask } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { CheapestReformsDocument, type ReformChoicesQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer, Progress } from '../parts/Answer.js';
import { ChoiceField, TermField } from '../parts/fields.js';
import { useCountryGroup } from '../parts/GroupField.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { askedUnder } from '../trace/question.js';
import { Checks } from './Checks.js';
import { CostFields } from './CostFields.js';
import { constraintsOf } from './constraints.js';
import { faultOf } from './fault.js';
import { reformInWords } from './names.js';
import { PackageResult } from './PackageResult.js';
import type { ReformQuestion, reformQuestion } from './question.js';
import { ReformList } from './ReformList.js';
import { keyOf } from './reforms.js';
import { TooLong } from './TooLong.js';
import { useNames } from './useNames.js';
import { words } from './words.js';

interface Props {
  readonly question: ReformQuestion;
  readonly ask: Ask<typeof reformQuestion>;
  readonly choices: UseQueryResult<ReformChoicesQuery>;
}

/** A level of PROHIBITED is reached by every corridor already. */
const targets: readonly CorridorLevel[] = ['FREE', 'SAFEGUARDS', 'CASE_BY_CASE', 'LOCALISED'];
/** What no country may spend more than, until the reader says how much. */
const MOST_AT_FIRST = 5;
/** What a package is made of. */
const candidates: readonly ReformKind[] = [
  'ADD_MECHANISM',
  'ACTIVATE_MECHANISM',
  'GRANT_ADEQUACY',
  'REMOVE_RULE',
  'ACCEDE',
  'ENACT_BENCHMARK',
];

/** The cheapest package: what is wanted, what cannot be given, and the search. */
export function PackageTab(props: Props) {
  const say = useWords(words);
  const { question, ask, choices } = props;
  const names = useNames(choices.data);
  const { lang } = useLanguage();
  // What was searched is another question as soon as a wish changes.
  const wish: Ask<typeof reformQuestion> = (change) => ask({ ...change, search: false });
  return (
    <>
      <p className="soft">{say('cheapestMeans')}</p>
      <section className="card reform-wish">
        <h2>{say('wish')}</h2>
        <div className="reform-fields">
          <TermField
            label={say('targetLevel')}
            vocabulary="CorridorLevel"
            terms={targets}
            value={question.target}
            onChange={(target) => wish({ target })}
          />
          <ChoiceField
            label={say('model')}
            value={question.model}
            onChange={(model) => wish({ model })}
            choices={(choices.data?.benchmarks ?? [{ id: question.model, name: question.model }]).map(
              ({ id, name }) => [id, name] as const,
            )}
          />
        </div>
        <details>
          <summary>{say('options')}</summary>
          <div className="reform-options">
            <LimitField value={question['most-per-country']} onChange={(most) => wish({ 'most-per-country': most })} />
            <label className="reform-check">
              <input
                type="checkbox"
                checked={question.reciprocal}
                onChange={({ target }) => wish({ reciprocal: target.checked })}
              />
              {say('reciprocal')}
            </label>
            <label className="reform-check">
              <input
                type="checkbox"
                checked={question.agreed}
                disabled={question.reforms.length === 0}
                onChange={({ target }) => wish({ agreed: target.checked })}
              />
              {say('agreed', { count: question.reforms.length })}
            </label>
            <Checks
              label={say('notKinds')}
              none={say('none')}
              choices={candidates.map((kind) => [kind, say(kind)] as const)}
              value={candidates.filter((kind) => question['not-kinds'].includes(kind))}
              onChange={(kinds) => wish({ 'not-kinds': kinds })}
            />
            <CostFields
              kinds={candidates}
              given={question.costs}
              method={choices.data?.costs ?? null}
              onChange={(costs) => wish({ costs })}
            />
          </div>
        </details>
        {question.not.length > 0 && (
          <>
            <h3>{say('ruledOut')}</h3>
            <ul className="reform-list">
              {question.not.map((reform) => {
                const told = reformInWords(reform, names, lang);
                return (
                  <li key={keyOf(reform)}>
                    <span>{told}</span>
                    <button
                      type="button"
                      aria-label={say('allowThis', { reform: told })}
                      onClick={() => wish({ not: question.not.filter((each) => each !== reform) })}
                    >
                      {say('allow')}
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
        <button type="button" className="primary" disabled={question.search} onClick={() => ask({ search: true })}>
          {say('search')}
        </button>
      </section>
      {question.search ? <Searched {...props} /> : <p className="soft">{say('notYet')}</p>}
    </>
  );
}

/** The search itself: it lasts as long as it is shown, and to leave or cancel it ends it on the server too. */
function Searched({ question, ask, choices }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const names = useNames(choices.data);
  const variables = {
    group: useCountryGroup(question.group),
    target: question.target,
    benchmark: question.model,
    constraints: constraintsOf(question),
    ...askedUnder(question),
    lang,
  };
  const answer = useAnswer(CheapestReformsDocument, variables);
  const fault = faultOf(answer.error);
  const cancel = () => ask({ search: false }, { replace: true });
  if (answer.isFetching) {
    return (
      <section className="reform-searching" aria-label={say('searching')}>
        <p>{say('searching')}</p>
        <Progress />
        <button type="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </section>
    );
  }
  if (fault !== null) {
    return (
      <ReformList reforms={question.reforms} names={names} fault={fault} onChange={(reforms) => ask({ reforms })} />
    );
  }
  return (
    <>
      <Answer of={answer}>
        {({ package: told }) => <PackageResult told={told} question={question} ask={ask} variables={variables} />}
      </Answer>
      <TooLong error={answer.error} />
      <div className="actions">
        <ShowQuery document={CheapestReformsDocument} variables={variables} />
      </div>
    </>
  );
}

interface LimitFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function LimitField({ value, onChange }: LimitFieldProps) {
  const say = useWords(words);
  return (
    <div className="reform-limit">
      <label className="reform-check">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={({ target }) => onChange(target.checked ? MOST_AT_FIRST : null)}
        />
        {say('mostPerCountry')}
      </label>
      {value === null ? (
        <span className="soft">{say('noLimit')}</span>
      ) : (
        <input
          type="number"
          min={0}
          max={1_000_000}
          step="any"
          aria-label={say('mostPerCountry')}
          value={value}
          onChange={({ target }) => target.value !== '' && target.valueAsNumber >= 0 && onChange(target.valueAsNumber)}
        />
      )}
    </div>
  );
}
