import { label } from '../../../src/messages/labels.js';
import type { LawRelationType } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Note } from '../parts/Note.js';
import { Verification } from '../parts/Verification.js';
import { LawName } from './LawName.js';
import type { LawRecord } from './LawPage.js';
import { inOrder, othersOf } from './relations.js';
import { words } from './words.js';

/** What the law amends, carries out, replaces and the like, and what does so to it: in the order of time, with itself among them. */
export function Relations({ law }: { readonly law: LawRecord }) {
  const say = useWords(words);
  const { inWords } = useDates();
  if (law.relations.length === 0) return null;
  const self = { relations: null, date: law.adopted?.date ?? null };
  const events = inOrder([...othersOf<LawRelationType, Relation>(law.relations), self]);
  return (
    <section>
      <h2>{say('relations')}</h2>
      <ol className="law-history">
        {events.map(({ relations }) =>
          relations === null ? (
            <li key={law.id} data-self="true">
              <span className="law-history-date small soft">{law.adopted && inWords(law.adopted)}</span>
              <strong>{law.shortName ?? law.title}</strong>
            </li>
          ) : (
            <RelatedRow key={relations[0].law?.id ?? relations[0].agreement?.id} relations={relations} />
          ),
        )}
      </ol>
    </section>
  );
}

type Relation = LawRecord['relations'][number];

function RelatedRow({ relations }: { readonly relations: readonly [Relation, ...Relation[]] }) {
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const [{ law, agreement }] = relations;
  const date = law?.adopted ?? agreement?.signed;
  return (
    <li>
      <span className="law-history-date small soft">{date && inWords(date)}</span>
      <div>
        <span className="law-relation">
          {relations.map(({ type }) => label(lang, 'LawRelationType', type)).join(' · ')}
        </span>{' '}
        {law && <LawName law={law} jurisdiction={law.jurisdiction.id} />}
        {agreement && <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>}{' '}
        {law && <Verification grade={law.verification} />}
        {relations.map(({ type, note }) => note !== null && <Note key={type} text={note} />)}
      </div>
    </li>
  );
}
