import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import { Verification } from '../parts/Verification.js';
import { LawName } from './LawName.js';
import type { LawRecord } from './LawPage.js';
import { inOrder } from './relations.js';
import { words } from './words.js';

/** What the law amends, carries out, replaces and the like, and what does so to it: in the order of time, with itself among them. */
export function Relations({ law }: { readonly law: LawRecord }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  if (law.relations.length === 0) return null;
  const others = law.relations.map((relation) => ({
    date: (relation.law?.adopted ?? relation.agreement?.signed)?.date ?? null,
    item: relation,
  }));
  const events = inOrder<LawRecord['relations'][number] | null>([
    ...others,
    { date: law.adopted?.date ?? null, item: null },
  ]);
  return (
    <section>
      <h2>{say('relations')}</h2>
      <ol className="law-history">
        {events.map(({ item }) => {
          const date = item === null ? law.adopted : (item.law?.adopted ?? item.agreement?.signed ?? null);
          return (
            <li
              key={item === null ? law.id : `${item.type} ${item.law?.id ?? item.agreement?.id}`}
              data-self={item === null}
            >
              <span className="law-history-date small soft">{date && inWords(date)}</span>
              {item === null ? (
                <strong>{law.shortName ?? law.title}</strong>
              ) : (
                <div>
                  <span className="law-relation">{label(lang, 'LawRelationType', item.type)}</span>{' '}
                  {item.law && <LawName law={item.law} jurisdiction={item.law.jurisdiction.id} />}
                  {item.agreement && <PageLink to={`/agreements/${item.agreement.id}`}>{item.agreement.name}</PageLink>}{' '}
                  {item.law && <Verification grade={item.law.verification} />}
                  {item.note !== null && <Note text={item.note} />}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
