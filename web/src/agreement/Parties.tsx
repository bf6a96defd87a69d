import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import { TimeBar, TimeYears } from '../parts/TimeBar.js';
import { axisOver } from '../parts/timeAxis.js';
import { WideTable } from '../parts/WideTable.js';
import { JurisdictionLink } from '../places/JurisdictionLink.js';
import type { AgreementRecord } from './AgreementPage.js';
import { words } from './words.js';

interface Props {
  readonly agreement: AgreementRecord;
  readonly asOf: string;
}

/** The parties, with what each is and since when, in words and drawn. */
export function Parties({ agreement: { parties, bound }, asOf }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const days = parties.flatMap(({ signed, since, until }) => [signed, since, until]);
  const axis = axisOver(
    days.flatMap((day) => (day === null ? [] : [day.date])),
    asOf,
  );
  const isBound = new Set(bound.map(({ party }) => party.id));
  return (
    <section>
      <h2>{say('parties')}</h2>
      <WideTable name={say('parties')} className="agreement-parties">
        <thead>
          <tr>
            <th scope="col">{say('partyHead')}</th>
            <th scope="col">{say('status')}</th>
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
          {parties.map(({ party, status, signed, since, until, notWith, note }) => (
            <tr key={party.id}>
              <th scope="row">
                <JurisdictionLink of={party} />
              </th>
              <td>
                {label(lang, 'PartyStatus', status)}
                {notWith.length > 0 && (
                  <p className="small">
                    {say('notWith', {
                      who: listInWords(
                        notWith.map(({ name }) => name),
                        lang,
                      ),
                    })}
                  </p>
                )}
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
                  look={isBound.has(party.id) ? undefined : 'outside'}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
