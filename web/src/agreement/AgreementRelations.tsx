import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { LawName } from '../law/LawName.js';
import { inOrder } from '../law/relations.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import type { AgreementRecord } from './AgreementPage.js';
import { words } from './words.js';

/** Laws and agreements with which it is connected, oldest first. */
export function AgreementRelations({ relations }: Pick<AgreementRecord, 'relations'>) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  if (relations.length === 0) return null;
  const events = inOrder(
    relations.map((item) => ({ date: (item.law?.adopted ?? item.agreement?.signed)?.date ?? null, item })),
  );
  return (
    <section>
      <h2>{say('relations')}</h2>
      <ul className="record-list">
        {events.map(({ item: { type, law, agreement, note } }) => {
          const date = law?.adopted ?? agreement?.signed;
          return (
            <li key={`${type} ${law?.id ?? agreement?.id}`}>
              <span className="soft">{label(lang, 'LawRelationType', type)}</span>{' '}
              {law && <LawName law={law} jurisdiction={law.jurisdiction.id} />}
              {agreement && <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>}
              {date && <span className="small soft"> ({inWords(date)})</span>}
              {note !== null && <Note text={note} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
