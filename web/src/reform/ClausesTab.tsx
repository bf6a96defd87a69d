import { listInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { ModelClausesDocument, type ModelClausesQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { useCountryGroup } from '../parts/GroupField.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import { askedUnder } from '../trace/question.js';
import type { ReformQuestion } from './question.js';
import { words } from './words.js';

type Study = ModelClausesQuery['clauses'];
type Instrument = Study['fewest'][number];

/** What a contract alone can do as the law stands: which model clauses run which corridors. */
export function ClausesTab({ question }: { readonly question: ReformQuestion }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const variables = { group: useCountryGroup(question.group), ...askedUnder(question), lang };
  const answer = useAnswer(ModelClausesDocument, variables);
  return (
    <>
      <p className="soft">{say('clausesMean')}</p>
      <Answer of={answer} height="24rem">
        {({ clauses }) => <Clauses study={clauses} />}
      </Answer>
      <div className="actions">
        <ShowQuery document={ModelClausesDocument} variables={variables} />
      </div>
    </>
  );
}

function Clauses({ study }: { readonly study: Study }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const nameOfClauses = ({ family, country }: Instrument) =>
    say(`family_${family}`, { country: country === null ? '' : nameOf(country) });
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{say('free')}</dt>
          <dd>{study.free}</dd>
        </div>
        <div>
          <dt>{say('carried')}</dt>
          <dd>{study.carried}</dd>
        </div>
        <div>
          <dt>{say('unrecorded')}</dt>
          <dd>{study.unrecorded.length}</dd>
        </div>
        <div>
          <dt>{say('beyond')}</dt>
          <dd>{study.beyond.length}</dd>
        </div>
      </dl>
      <h2>{say('fewest')}</h2>
      {study.fewest.length === 0 ? (
        <p>{say('noFewest')}</p>
      ) : (
        <ul>
          {study.fewest.map((instrument) => (
            <li key={nameOfClauses(instrument)}>{nameOfClauses(instrument)}</li>
          ))}
        </ul>
      )}
      {study.accepted.length > 0 && (
        <Scroll label={say('clauses')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('clauses')}</th>
                <th scope="col">{say('carries')}</th>
                <th scope="col">{say('acceptedBy')}</th>
                <th scope="col">{say('acceptedIn')}</th>
              </tr>
            </thead>
            <tbody>
              {study.accepted.map(({ instrument, corridors, origins, rules }) => (
                <tr key={nameOfClauses(instrument)}>
                  <th scope="row">{nameOfClauses(instrument)}</th>
                  <td>{corridors}</td>
                  <td>{listInWords(origins.map(nameOf), lang)}</td>
                  <td>
                    {rules.map(({ id, provision }) => (
                      <div key={id}>
                        <PageLink to={`/laws/${provision.law.id}#${provision.id}`}>
                          {provision.law.shortName ?? provision.law.title}, {provision.locator}
                        </PageLink>{' '}
                        <Verification grade={provision.verification} />
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Ends title={say('unrecorded')} ends={study.unrecorded} />
      <Ends title={say('beyond')} ends={study.beyond} />
    </>
  );
}

interface EndsProps {
  readonly title: string;
  readonly ends: Study['beyond'];
}

function Ends({ title, ends }: EndsProps) {
  const { nameOf } = usePlaces();
  if (ends.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({ends.length})
      </summary>
      <ul className="reform-ends">
        {ends.map(({ origin, destination }) => (
          <li key={`${origin}.${destination}`}>
            {nameOf(origin)} → {nameOf(destination)}
          </li>
        ))}
      </ul>
    </details>
  );
}
