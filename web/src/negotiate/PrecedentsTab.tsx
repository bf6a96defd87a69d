import { Fragment } from 'react';
import { listInWords } from '../../../src/messages/words.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  type NegotiatedFormFragment,
  NegotiatePrecedentsDocument,
  type NegotiatePrecedentsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { DayField, TermField } from '../parts/fields.js';
import { GroupField, isWhole, useCountryGroup } from '../parts/GroupField.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { words as shared } from '../parts/words.js';
import { Clause, ClauseLink, ClauseList, ExceptionNames, Exceptions, LeftOut } from './Clause.js';
import { precedentsQuestion } from './question.js';
import { Strength } from './Strength.js';
import { words } from './words.js';

const topics = Object.keys(CommitmentTopic) as CommitmentTopic[];

/** The forms of a topic, the strongest first; where all can meet, and who stands in the way of more. */
export function PrecedentsTab() {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(precedentsQuestion);
  const { group, topic, 'as-of': asOf } = question;
  const variables = { group: useCountryGroup(group), topic, asOf, lang };
  const answer = useAnswer(NegotiatePrecedentsDocument, variables, { enabled: isWhole(group) });
  return (
    <>
      <div className="question">
        <GroupField value={group} onChange={(next) => ask({ group: next })} />
        <TermField
          label={say('topic')}
          vocabulary="CommitmentTopic"
          terms={topics}
          value={topic}
          onChange={(next) => ask({ topic: next })}
        />
        <DayField label={sayShared('date')} value={asOf} onChange={(next) => ask({ 'as-of': next })} />
      </div>
      <Answer of={answer} height="48rem">
        {({ precedents }) => (
          <>
            <Landing precedents={precedents} />
            <details>
              <summary>{say('inSentences')}</summary>
              <p>{precedents.summary}</p>
            </details>
            <Members members={precedents.members} />
            <section>
              <h3>{say('forms')}</h3>
              <p className="soft small">{say('formsMean')}</p>
              {precedents.forms.length === 0 ? (
                <p>{say('noForms')}</p>
              ) : (
                <ol className="negotiate-forms">
                  {precedents.forms.map((form) => (
                    <li key={form.models.map(({ id }) => id).join()} className="card">
                      <Form form={form} />
                    </li>
                  ))}
                </ol>
              )}
            </section>
            <LeftOut facts={precedents.leftOut} />
            <div className="actions">
              <ShowQuery document={NegotiatePrecedentsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type Precedents = NegotiatePrecedentsQuery['precedents'];

function Landing({ precedents }: { readonly precedents: Precedents }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { landingZone, next } = precedents;
  return (
    <section className="negotiate-landing">
      <div className="card">
        <h3>{say('landing')}</h3>
        <p className="soft small">{say('landingMeans')}</p>
        {landingZone === null ? (
          <p>{say('noLanding')}</p>
        ) : (
          <>
            <p>
              <Strength {...landingZone} />
            </p>
            <p>{say('asIn')}</p>
            <ClauseList clauses={landingZone.models} />
            {landingZone.nextForm && (
              <p>
                {say('nextForm', {
                  clauses: landingZone.nextForm.models
                    .map(({ agreement, locator }) => `${agreement.id}, ${locator}`)
                    .join('; '),
                  countries: listInWords(
                    landingZone.nextForm.notAcceptedBy.map(({ name }) => name),
                    lang,
                  ),
                })}
              </p>
            )}
          </>
        )}
      </div>
      <div className="card">
        <h3>{say('next')}</h3>
        {next === null ? (
          <p>{say('noNext')}</p>
        ) : (
          <>
            <p>
              <Strength strength={next.strength} strengthHigh={next.strength} />
            </p>
            <p>
              {say('acceptedBy')}{' '}
              {listInWords(
                next.acceptedBy.map(({ name }) => name),
                lang,
              )}
              .
            </p>
            <h4>{say('inTheWay')}</h4>
            <ul className="negotiate-list">
              {next.inTheWay.map((each) => (
                <li key={each.country.id}>
                  <strong>{each.country.name}</strong>: {say('atMost')} <Strength {...each} />
                  {!each.certain && <> ({say('uncertain')})</>}
                </li>
              ))}
            </ul>
            <details>
              <summary>{say('models')}</summary>
              <ClauseList clauses={next.models} />
            </details>
          </>
        )}
      </div>
    </section>
  );
}

function Members({ members }: { readonly members: Precedents['members'] }) {
  const say = useWords(words);
  return (
    <section>
      <h3>{say('members')}</h3>
      <ul className="negotiate-members">
        {members.map(({ country, strength, strengthHigh }) => (
          <li key={country.id}>
            <strong>{country.name}</strong> <Strength strength={strength} strengthHigh={strengthHigh} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Form({ form }: { readonly form: NegotiatedFormFragment }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { acceptedBy, notAcceptedBy, models, exceptions } = form;
  return (
    <>
      <h4>
        {models.map((clause, index) => (
          <Fragment key={clause.id}>
            {index > 0 && '; '}
            <ClauseLink clause={clause} />
          </Fragment>
        ))}
      </h4>
      <p>
        <Strength {...form} />
      </p>
      <p>
        {say('acceptedBy')}{' '}
        {listInWords(
          acceptedBy.map(({ name }) => name),
          lang,
        )}
        .{' '}
        <span className="soft">
          {notAcceptedBy.length === 0
            ? say('acceptedByAll')
            : say('notAcceptedBy', {
                count: notAcceptedBy.length,
                countries: listInWords(
                  notAcceptedBy.map(({ name }) => name),
                  lang,
                ),
              })}
        </span>
      </p>
      <p className="small">
        {say('exceptions')}: <ExceptionNames exceptions={exceptions} />
      </p>
      <details>
        <summary>{say('clausesOfForm', { count: models.length })}</summary>
        <Exceptions exceptions={exceptions} />
        {models.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </details>
    </>
  );
}
