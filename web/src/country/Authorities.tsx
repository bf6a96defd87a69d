import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import { Verification } from '../parts/Verification.js';
import type { CountryRecord } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

/** Its authorities, past ones included: what they supervise, how independent they are, and since when. */
export function Authorities({ regulators }: Pick<CountryRecord, 'regulators'>) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  return (
    <Part id="authorities">
      {regulators.length === 0 ? (
        <p>{say('noAuthorities')}</p>
      ) : (
        <ul className="record-list">
          {regulators.map((regulator) => {
            const { id, name, nameEn, acronym, kind, independence, established, dissolved, enforces } = regulator;
            const { website, note, verification, permalink } = regulator;
            const standing = [
              label(lang, 'RegulatorKind', kind),
              independence && label(lang, 'Independence', independence),
              established && say('established', { date: inWords(established) }),
              dissolved && say('dissolved', { date: inWords(dissolved) }),
            ].filter((each) => each !== null);
            return (
              <li key={id}>
                <p className="record-name">
                  <a href={permalink}>{acronym === null || name === acronym ? name : `${name} (${acronym})`}</a>
                </p>
                {nameEn !== null && nameEn !== name && (
                  <p className="soft" lang="en">
                    {nameEn}
                  </p>
                )}
                <p className="small">
                  {standing.join(' · ')} <Verification grade={verification} />
                </p>
                {enforces.length > 0 && (
                  <p className="small">
                    {say('enforces')}:{' '}
                    {enforces.map((law, index) => (
                      <span key={law.id}>
                        {index > 0 && ', '}
                        <PageLink to={`/laws/${law.id}`}>{law.shortName ?? law.title}</PageLink>
                      </span>
                    ))}
                  </p>
                )}
                {website !== null && (
                  <p className="small">
                    <a href={website} rel="noreferrer">
                      {say('website')}
                    </a>
                  </p>
                )}
                {note !== null && <Note text={note} />}
              </li>
            );
          })}
        </ul>
      )}
    </Part>
  );
}
