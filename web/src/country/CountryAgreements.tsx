import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import { TimeBar, TimeYears } from '../parts/TimeBar.js';
import { axisOver } from '../parts/timeAxis.js';
import { WideTable } from '../parts/WideTable.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

/** The agreements to which it is, was or wants to be party. */
export function CountryAgreements({ country: { memberships, bound }, question }: CountryPartProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const asOf = question['as-of'];
  const days = memberships.flatMap(({ signed, since, until }) => [signed, since, until]);
  const axis = axisOver(
    days.flatMap((day) => (day === null ? [] : [day.date])),
    asOf,
  );
  const isBound = new Set(bound.map(({ agreement }) => agreement.id));
  return (
    <Part id="agreements">
      {memberships.length === 0 ? (
        <p>{say('noAgreements')}</p>
      ) : (
        <WideTable name={say('agreements')} className="country-agreements">
          <thead>
            <tr>
              <th scope="col">{say('agreement')}</th>
              <th scope="col">{say('partyStatus')}</th>
              <th scope="col">{say('signed')}</th>
              <th scope="col">{say('since')}</th>
              <th scope="col">{say('until')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('years')}</span>
                <TimeYears axis={axis} />
              </th>
            </tr>
          </thead>
          <tbody>
            {memberships.map(({ agreement, status, signed, since, until, note }) => (
              <tr key={agreement.id}>
                <th scope="row">
                  <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>
                  <span className="country-law-title small soft">{label(lang, 'AgreementKind', agreement.kind)}</span>
                </th>
                <td>
                  {label(lang, 'PartyStatus', status)}
                  {note !== null && <Note text={note} />}
                </td>
                <td>{signed && inWords(signed)}</td>
                <td>{since && inWords(since)}</td>
                <td>{until && inWords(until)}</td>
                <td>
                  <TimeBar
                    axis={axis}
                    asOf={asOf}
                    made={signed?.date ?? null}
                    since={since?.date ?? null}
                    until={until?.date ?? null}
                    look={isBound.has(agreement.id) ? undefined : 'outside'}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </Part>
  );
}
