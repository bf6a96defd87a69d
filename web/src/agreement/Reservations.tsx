import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Facts } from '../parts/Facts.js';
import { grouped } from '../parts/grouped.js';
import { Note } from '../parts/Note.js';
import { Verification } from '../parts/Verification.js';
import type { AgreementRecord } from './AgreementPage.js';
import { words } from './words.js';

/** What parties keep outside their commitments, and where it was looked for. */
export function Reservations({
  agreement: { commitments, reservations, annexSearches },
}: {
  readonly agreement: AgreementRecord;
}) {
  const say = useWords(words);
  if (commitments.length === 0 && reservations.length === 0) return null;
  return (
    <section>
      <h2>{say('reservations')}</h2>
      {reservations.length === 0 && <p>{say('noReservations')}</p>}
      {annexSearches.length === 0 && <p>{say('notSearched')}</p>}
      {grouped(reservations, ({ party }) => party.name).map(([party, members]) => (
        <details key={party}>
          <summary>
            {party} ({members.length})
          </summary>
          <ul className="record-list">
            {members.map((reservation) => (
              <Reservation key={reservation.id} reservation={reservation} />
            ))}
          </ul>
        </details>
      ))}
      {annexSearches.length > 0 && (
        <>
          <h3>{say('annexSearches')}</h3>
          <ul>
            {annexSearches.map(({ id, party, annexes, commitments: searched, note, verification, permalink }) => (
              <li key={id}>
                <strong>{party?.name ?? say('allParties')}</strong>:{' '}
                <a href={permalink} lang="en">
                  {annexes}
                </a>
                ,{' '}
                {searched.length === 0
                  ? say('allCommitments')
                  : say('forCommitments', { which: searched.map(({ locator }) => locator).join(', ') })}{' '}
                <Verification grade={verification} />
                {note !== null && <Note text={note} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Reservation({ reservation }: { readonly reservation: AgreementRecord['reservations'][number] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { span } = useDates();
  const { annex, summary, measures, sectors, lifts, laws, provisions, from, to, note, verification, permalink } =
    reservation;
  return (
    <li>
      <p>
        <a href={permalink} lang="en">
          {annex}
        </a>{' '}
        · {say(measures)} <Verification grade={verification} />
      </p>
      <p lang="en">{summary}</p>
      <Facts
        facts={[
          [
            say('lifts'),
            lifts.length > 0 && (
              <span>
                {lifts.map(({ id, locator }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <a href={`#${id}`}>{locator}</a>
                  </span>
                ))}
              </span>
            ),
          ],
          [say('sectors'), sectors.map((each) => label(lang, 'Sector', each)).join(', ')],
          [
            say('shelters'),
            laws.length + provisions.length > 0 && (
              <ul>
                {laws.map(({ id, title, shortName }) => (
                  <li key={id}>
                    <PageLink to={`/laws/${id}`}>{shortName ?? title}</PageLink>
                  </li>
                ))}
                {provisions.map(({ id, locator, law }) => (
                  <li key={id}>
                    <PageLink to={`/laws/${law.id}#${id}`}>
                      {law.shortName ?? law.title}, {locator}
                    </PageLink>
                  </li>
                ))}
              </ul>
            ),
          ],
          [say('dates'), span(from, to)],
        ]}
      />
      {note !== null && <Note text={note} />}
    </li>
  );
}
