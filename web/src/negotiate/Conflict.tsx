import { Fragment } from 'react';
import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { QuestionOf } from '../address/parameter.js';
import type {
  NegotiatedConflictFragment,
  NegotiatedReservationFragment,
  NegotiatedSearchFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Verification } from '../parts/Verification.js';
import { asTrace, type circumstances } from '../trace/question.js';
import { ClauseLink, ExceptionNames, Exceptions } from './Clause.js';
import { byLevel } from './towards.js';
import { words } from './words.js';

interface Props {
  readonly conflict: NegotiatedConflictFragment;
  /** Under which circumstances it was asked, for the traces that it leads to. */
  readonly question: QuestionOf<typeof circumstances>;
}

/** A rule on the one side, the commitment that it meets on the other, and whether a reservation shelters it. */
export function Conflict({ conflict, question }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { country, law, rule, commitment, shelter, threshold, reason, exceptionTests, exceptionsThatMayApply } =
    conflict;
  const exceptions = exceptionsThatMayApply.map((exception) => ({
    exception,
    test: exceptionTests.find((each) => each.exception === exception) ?? null,
  }));
  return (
    <article className="card">
      <h3>{say('conflictOf', { country: country.name, rule: label(lang, 'RuleEffect', rule.effect) })}</h3>
      <p>
        <Shelter shelter={shelter} />
      </p>
      <div className="negotiate-columns">
        <div>
          <h4>{say('theRule')}</h4>
          <p>
            <PageLink to={`/laws/${law.id}#${rule.provision.id}`}>
              {law.shortName ?? law.title}, {rule.provision.locator}
            </PageLink>{' '}
            <Verification grade={rule.provision.verification} />
          </p>
          <p lang="en">{rule.provision.summary}</p>
          {threshold !== null && (
            <p className="small">
              {say('onlyWhere')} <span lang="en">{threshold}</span>
            </p>
          )}
          <Towards conflict={conflict} question={question} />
        </div>
        <div>
          <h4>{say('theCommitment')}</h4>
          <p>
            <ClauseLink clause={commitment} /> <Verification grade={commitment.verification} />
          </p>
          <p className="small soft">{label(lang, 'CommitmentTopic', commitment.topic)}</p>
          {commitment.summary !== null && <p lang="en">{commitment.summary}</p>}
          <p className="small">
            {say('mayJustify')}: <ExceptionNames exceptions={exceptions} />
          </p>
        </div>
      </div>
      <details>
        <summary>{say('whyAndShelter')}</summary>
        <p>{reason}</p>
        {exceptions.length > 0 && (
          <>
            <h4>{say('mayJustify')}</h4>
            <Exceptions exceptions={exceptions} />
          </>
        )}
        <Reservations name={say('coveredBy')} reservations={conflict.reservations} />
        <Reservations name={say('mayCover')} reservations={conflict.mayCover} />
        <Searches searches={conflict.annexSearches} />
      </details>
    </article>
  );
}

/** How high the rule stands towards whom: parties that are met alike are told together, the worst first. */
function Towards({ conflict, question }: Props) {
  const { country, towards } = conflict;
  return (
    <ul className="negotiate-list">
      {byLevel(towards).map(([level, parties]) => (
        <li key={level}>
          <Level level={level} />:{' '}
          {parties.map(({ party, countries }, index) => (
            <Fragment key={party.id}>
              {index > 0 && ', '}
              {countries.some(({ id }) => id === party.id) ? (
                <PageLink to="/trace" asking={asTrace({ ...question, origin: country.id, destination: party.id })}>
                  {country.name} → {party.name}
                </PageLink>
              ) : (
                `${country.name} → ${party.name}`
              )}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Whether a reservation covers the law: a sign and its name, never colour alone. */
function Shelter({ shelter }: { readonly shelter: NegotiatedConflictFragment['shelter'] }) {
  const say = useWords(words);
  return (
    <span className="negotiate-shelter" data-shelter={shelter}>
      <span aria-hidden="true">{signs[shelter]} </span>
      <strong>{say(`shelter.${shelter}`)}</strong>: {say(`shelterMeans.${shelter}`)}
    </span>
  );
}

const signs: Record<NegotiatedConflictFragment['shelter'], string> = {
  SHELTERED: '●',
  NOT_SHELTERED: '○',
  NOT_CHECKED: '?',
};

interface ReservationsProps {
  readonly name: string;
  readonly reservations: readonly NegotiatedReservationFragment[];
}

export function Reservations({ name, reservations }: ReservationsProps) {
  const say = useWords(words);
  if (reservations.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul className="negotiate-list">
        {reservations.map(({ id, annex, measures, summary, verification, permalink, party }) => (
          <li key={id}>
            <a href={permalink}>
              {party.name}, <span lang="en">{annex}</span>
            </a>{' '}
            ({say(`measures.${measures}`)}) <Verification grade={verification} />
            <br />
            <span lang="en">{summary}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Searches({ searches }: { readonly searches: readonly NegotiatedSearchFragment[] }) {
  const say = useWords(words);
  if (searches.length === 0) return <p className="small soft">{say('noSearch')}</p>;
  return (
    <>
      <h4>{say('searched')}</h4>
      <ul className="negotiate-list">
        {searches.map(({ id, annexes, note, verification, permalink }) => (
          <li key={id}>
            <a href={permalink} lang="en">
              {annexes}
            </a>{' '}
            <Verification grade={verification} />
            {note !== null && (
              <>
                <br />
                <span lang="en">{note}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
