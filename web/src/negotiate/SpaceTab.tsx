import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { NegotiatePolicySpaceDocument, type NegotiatePolicySpaceQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CountryField, DayField } from '../parts/fields.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { ClauseLink, ClauseList } from './Clause.js';
import { Reservations, Searches } from './Conflict.js';
import { spaceQuestion } from './question.js';
import { words } from './words.js';

/** What a country has kept for itself in each agreement, and what it gave on the same topic elsewhere. */
export function SpaceTab() {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(spaceQuestion);
  const { country, 'as-of': asOf } = question;
  const variables = { country, asOf, lang };
  const answer = useAnswer(NegotiatePolicySpaceDocument, variables);
  return (
    <>
      <div className="question">
        <CountryField label={say('country')} value={country} onChange={(next) => ask({ country: next })} />
        <DayField label={sayShared('date')} value={asOf} onChange={(next) => ask({ 'as-of': next })} />
      </div>
      <Answer of={answer} height="40rem">
        {({ policySpace }) => (
          <>
            {policySpace.agreements.length === 0 ? (
              <p>{say('noAgreements', { country: policySpace.country.name })}</p>
            ) : (
              <>
                <p>{say('spaceCount', { country: policySpace.country.name, count: policySpace.agreements.length })}</p>
                {policySpace.agreements.map((space) => (
                  <Space key={space.agreement.id} space={space} />
                ))}
              </>
            )}
            <div className="actions">
              <ShowQuery document={NegotiatePolicySpaceDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type AgreementSpace = NegotiatePolicySpaceQuery['policySpace']['agreements'][number];

function Space({ space }: { readonly space: AgreementSpace }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { agreement, annexesSearched, keptOut, reservations, commitments, topicsLeftOpen, annexSearches, boundAs } =
    space;
  return (
    <details className="card negotiate-space">
      <summary>
        <h3>{agreement.name}</h3>
        <span className="small soft">
          {say('spaceOf', {
            reservations: reservations.length,
            out: keptOut.length,
            open: topicsLeftOpen.length,
            bound: commitments.length,
          })}
        </span>
      </summary>
      <p>
        <PageLink to={`/agreements/${agreement.id}`}>{say('toAgreement')}</PageLink>{' '}
        <Verification grade={agreement.verification} />
      </p>
      <p className="small soft">
        {say('boundAs')}{' '}
        {listInWords(
          boundAs.map(({ name }) => name),
          lang,
        )}
        . {say(`annexes.${annexesSearched}`)}
      </p>
      <Reservations name={say('reservations')} reservations={reservations} />
      {keptOut.length > 0 && (
        <>
          <h4>{say('keptOut')}</h4>
          <ul className="negotiate-list">
            {keptOut.map(({ commitment, keptBy }) => (
              <li key={commitment.id}>
                <ClauseLink clause={commitment} /> ({say(`keptBy.${keptBy}`)}){' '}
                <Verification grade={commitment.verification} />
              </li>
            ))}
          </ul>
        </>
      )}
      {commitments.length > 0 && (
        <>
          <h4>{say('bindsIt')}</h4>
          <ul className="negotiate-list">
            {commitments.map(({ commitment }) => (
              <li key={commitment.id}>
                {label(lang, 'CommitmentTopic', commitment.topic)}: <ClauseLink clause={commitment} />{' '}
                <span className="small soft">
                  ({label(lang, 'Bindingness', commitment.bindingness)}
                  {commitment.exceptions.length > 0 &&
                    `; ${say('exceptionsInLine')}: ${listInWords(
                      commitment.exceptions.map((each) => label(lang, 'CommitmentException', each)),
                      lang,
                    )}`}
                  )
                </span>{' '}
                <Verification grade={commitment.verification} />
              </li>
            ))}
          </ul>
        </>
      )}
      {topicsLeftOpen.length > 0 && (
        <>
          <h4>{say('leftOpen')}</h4>
          <p className="small soft">{say('leftOpenMeans')}</p>
          <ul className="negotiate-list">
            {topicsLeftOpen.map(({ topic, elsewhere }) => (
              <li key={topic}>
                <details>
                  <summary>
                    {say('givenElsewhere', { topic: label(lang, 'CommitmentTopic', topic), count: elsewhere.length })}
                  </summary>
                  <ClauseList clauses={elsewhere} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      <Searches searches={annexSearches} />
    </details>
  );
}
