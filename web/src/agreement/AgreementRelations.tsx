import { label } from '../../../src/messages/labels.js';
import type { LawRelationType } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { LawName } from '../law/LawName.js';
import { inOrder, othersOf } from '../law/relations.js';
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
  return (
    <section>
      <h2>{say('relations')}</h2>
      <ul className="record-list">
        {inOrder(othersOf<LawRelationType, AgreementRecord['relations'][number]>(relations)).map(
          ({ relations: all }) => {
            const [{ law, agreement }] = all;
            const date = law?.adopted ?? agreement?.signed;
            return (
              <li key={law?.id ?? agreement?.id}>
                <span className="soft">{all.map(({ type }) => label(lang, 'LawRelationType', type)).join(' · ')}</span>{' '}
                {law && <LawName law={law} jurisdiction={law.jurisdiction.id} />}
                {agreement && <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>}
                {date && <span className="small soft"> ({inWords(date)})</span>}
                {all.map(({ type, note }) => note !== null && <Note key={type} text={note} />)}
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
