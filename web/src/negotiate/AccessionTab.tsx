import { label } from '../../../src/messages/labels.js';
import { spanInWords } from '../../../src/messages/words.js';
import { AccessionStep } from '../../../src/vocabulary/accession.js';
import { PageLink } from '../address/PageLink.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { NegotiateAccessionDocument, type NegotiateAccessionQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { ChoiceField, CountryField } from '../parts/fields.js';
import { Level } from '../parts/Level.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import { askedUnder } from '../trace/question.js';
import { changedCorridors, changedTopics } from './accession.js';
import { ClauseList } from './Clause.js';
import { accessionQuestion } from './question.js';
import { Strength } from './Strength.js';
import { words } from './words.js';

const steps = Object.keys(AccessionStep) as AccessionStep[];

/** What joining or leaving an agreement would change: what is owed, corridors, potential conflicts. */
export function AccessionTab() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { agreements } = usePlaces();
  const [question, ask] = useQuestion(accessionQuestion);
  const { country, agreement, step } = question;
  const variables = { country, agreement, step, ...askedUnder(question), lang };
  const answer = useAnswer(NegotiateAccessionDocument, variables);
  return (
    <>
      <div className="question">
        <CountryField label={say('country')} value={country} onChange={(next) => ask({ country: next })} />
        <ChoiceField
          label={say('step')}
          value={step}
          onChange={(next) => ask({ step: next })}
          choices={steps.map((each) => [each, say(`step.${each}`)] as const)}
        />
        <ChoiceField
          label={say('agreement')}
          value={agreement}
          onChange={(next) => ask({ agreement: next })}
          choices={agreements
            .filter(({ kind }) => kind !== 'SOFT_LAW_STANDARD')
            .map(({ id, name }) => [id, name] as const)}
        />
        <CircumstanceFields question={question} ask={ask} />
      </div>
      <Answer of={answer} height="60rem">
        {({ accession }) => (
          <>
            <Owed accession={accession} />
            <Corridors accession={accession} />
            <section>
              <h3>{say('conflictsBrought', { count: accession.conflictsBrought.totalCount })}</h3>
              <p className="soft small">{say('noVerdict')}</p>
              <Conflicts conflicts={accession.conflictsBrought} />
              {accession.conflictsEnded.totalCount > 0 && (
                <>
                  <h3>{say('conflictsEnded', { count: accession.conflictsEnded.totalCount })}</h3>
                  <Conflicts conflicts={accession.conflictsEnded} />
                </>
              )}
            </section>
            <div className="actions">
              <ShowQuery document={NegotiateAccessionDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type Accession = NegotiateAccessionQuery['accession'];

function Owed({ accession }: { readonly accession: Accession }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { country, agreement, coverageBefore, coverageAfter, terms, pairs } = accession;
  const topics = changedTopics(accession.topics);
  const share = (span: { low: number; high: number } | null) =>
    span === null ? say('noPair') : spanInWords(span.low, span.high, lang);
  return (
    <section>
      <h3>{say('accepts', { country: country.name })}</h3>
      <p>
        <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>{' '}
        <Verification grade={agreement.verification} />
      </p>
      {terms.map(({ status, note }) => (
        <p key={status} className="small">
          {say('standsNow')} {say(`party.${status}`)}. {note !== null && <span lang="en">{note}</span>}
        </p>
      ))}
      <p>{say('coverageChange', { before: share(coverageBefore), after: share(coverageAfter) })}</p>
      {topics.length === 0 ? (
        <p>{say('noTopicChanges')}</p>
      ) : (
        <Scroll label={say('topicsChange')}>
          <table>
            <caption>{say('topicsChange')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('topic')}</th>
                <th scope="col">{say('without')}</th>
                <th scope="col">{say('with')}</th>
                <th scope="col">{say('clauses')}</th>
              </tr>
            </thead>
            <tbody>
              {topics.map(({ topic, before, after }) => (
                <tr key={topic}>
                  <th scope="row">{label(lang, 'CommitmentTopic', topic)}</th>
                  <td>
                    <Strength {...before} />
                  </td>
                  <td>
                    <Strength {...after} />
                  </td>
                  <td>
                    <ClauseList clauses={after.commitments} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <details>
        <summary>{say('pairsChange', { count: pairs.length })}</summary>
        <ul className="negotiate-list">
          {pairs.map(({ other, coverageBefore: before, coverageAfter: after, gained, lost }) => (
            <li key={other.id}>
              <strong>{other.name}</strong>: {say('coverageOfPair', { before: share(before), after: share(after) })}{' '}
              <span className="soft small">{say('gainedAndLost', { gained: gained.length, lost: lost.length })}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Corridors({ accession }: { readonly accession: Accession }) {
  const say = useWords(words);
  const { nameOf } = usePlaces();
  const { moved, grounds, disciplined } = changedCorridors(accession.corridors);
  return (
    <section>
      <h3>{say('corridors')}</h3>
      {moved.length === 0 ? (
        <p>{say('noCorridorMoves')}</p>
      ) : (
        <ul className="negotiate-list">
          {moved.map(({ before, after }) => (
            <li key={`${before.origin} ${before.destination}`}>
              {nameOf(before.origin)} → {nameOf(before.destination)}: <Level {...before} />{' '}
              <span aria-hidden="true">⇒</span> <Level {...after} />
            </li>
          ))}
        </ul>
      )}
      {grounds.length > 0 && (
        <details>
          <summary>{say('groundsChange', { count: grounds.length })}</summary>
          <ul className="negotiate-list">
            {grounds.map(({ before, groundsGained, groundsLost }) => (
              <li key={`${before.origin} ${before.destination}`}>
                <strong>
                  {nameOf(before.origin)} → {nameOf(before.destination)}
                </strong>
                : {groundsGained.length > 0 ? say('treatyGained') : say('treatyLost')}{' '}
                <span className="soft small">{(groundsGained[0] ?? groundsLost[0])?.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {disciplined.length > 0 && (
        <details>
          <summary>{say('disciplinesChange', { count: disciplined.length })}</summary>
          <ul className="negotiate-list">
            {disciplined.map(({ before, disciplinesGained, disciplinesLost }) => (
              <li key={`${before.origin} ${before.destination}`}>
                <strong>
                  {nameOf(before.origin)} → {nameOf(before.destination)}
                </strong>
                :{' '}
                {[
                  ...disciplinesGained.map(({ commitment }) => `+ ${commitment.locator}`),
                  ...disciplinesLost.map(({ commitment }) => `− ${commitment.locator}`),
                ].join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: Accession['conflictsBrought'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { edges, totalCount } = conflicts;
  if (totalCount === 0) return <p>{say('noConflicts')}</p>;
  return (
    <details>
      <summary>{say('showConflicts', { count: edges.length })}</summary>
      <ul className="negotiate-list">
        {edges.map(({ node: { id, country, law, rule, commitment, shelter } }) => (
          <li key={id}>
            {country.name}:{' '}
            <PageLink to={`/laws/${law.id}#${rule.provision.id}`}>
              {law.shortName ?? law.title}, {rule.provision.locator}
            </PageLink>{' '}
            <Verification grade={rule.provision.verification} /> ↔ {commitment.locator} (
            {label(lang, 'CommitmentTopic', commitment.topic)}). <em>{say(`shelter.${shelter}`)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}
