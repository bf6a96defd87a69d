import { useId } from 'react';
import { useParams } from 'wouter';
import { label } from '../../../src/messages/labels.js';
import { dateInWords } from '../../../src/messages/words.js';
import type { QuestionOf } from '../address/parameter.js';
import { useAnchor } from '../address/useAnchor.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { LawRecordDocument, type LawRecordQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { useDates } from '../parts/dates.js';
import { Facts } from '../parts/Facts.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { Note } from '../parts/Note.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Sources } from '../parts/Sources.js';
import { Title } from '../parts/Title.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { JurisdictionLink } from '../places/JurisdictionLink.js';
import { NotThere } from '../search/NotThere.js';
import { isShown } from './filter.js';
import { LawConflicts } from './LawConflicts.js';
import { LawFeatures } from './LawFeatures.js';
import { originalLanguage } from './originalLanguage.js';
import { Provision } from './Provision.js';
import { lawQuestion, Provisions } from './question.js';
import { Relations } from './Relations.js';
import { Status } from './Status.js';
import { words } from './words.js';

/** One law, down to its rules. */
export function LawPage() {
  const { id = '' } = useParams();
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(lawQuestion);
  const variables = { id, lang, asOf: question['as-of'] };
  const answer = useAnswer(LawRecordDocument, variables);
  return (
    <Answer of={answer} height="60rem">
      {({ law }) =>
        law === null ? (
          <NotThere what="law" id={id} list="/laws" />
        ) : (
          <>
            <Law law={law} question={question} ask={ask} />
            <div className="actions">
              <Cite {...law} />
              <ShowQuery document={LawRecordDocument} variables={variables} />
            </div>
          </>
        )
      }
    </Answer>
  );
}

export type LawRecord = NonNullable<LawRecordQuery['law']>;

interface Props {
  readonly law: LawRecord;
  readonly question: QuestionOf<typeof lawQuestion>;
  readonly ask: Ask<typeof lawQuestion>;
}

function Law({ law, question, ask }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const day = question['as-of'];
  const original = originalLanguage(law.jurisdiction.id, law.title, law.titleEn);
  const dated = (date: typeof law.adopted) => (date === null ? null : inWords(date));
  return (
    <>
      {law.shortName !== null && !law.title.startsWith(law.shortName) && (
        <p className="law-short-name" lang={original}>
          {law.shortName}
        </p>
      )}
      <Title lang={original}>{law.title}</Title>
      {law.titleEn !== null && law.titleEn !== law.title && (
        <p className="law-title-en" lang="en">
          {law.titleEn}
        </p>
      )}
      <div className="question">
        <DayField label={sayShared('date')} value={day} onChange={(next) => ask({ 'as-of': next })} />
        <p className="law-standing">
          {say('status_on', { date: dateInWords(day, lang) })}: <Status status={law.status} />
        </p>
      </div>
      <Facts
        facts={[
          [say('jurisdiction'), <JurisdictionLink key={law.jurisdiction.id} of={law.jurisdiction} />],
          [say('kind'), label(lang, 'LawKind', law.kind)],
          [say('topics'), law.topics.map((topic) => label(lang, 'Topic', topic)).join(', ')],
          [say('adopted'), dated(law.adopted)],
          [
            say('inForce'),
            dated(law.inForce) ?? (law.kind === 'BILL' ? null : <em className="soft">{say('notRecorded')}</em>),
          ],
          [say('repealed'), dated(law.repealed)],
          [say('authorities'), law.enforcedBy.length > 0 && <Authorities of={law.enforcedBy} lang={original} />],
          [say('checked'), law.verification && <Verification grade={law.verification} />],
          [say('note'), law.note !== null && <Note text={law.note} />],
        ]}
      />
      <ProvisionsOf law={law} question={question} ask={ask} />
      <Relations law={law} />
      <LawFeatures features={law.features} />
      {law.jurisdiction.__typename === 'Country' && <LawConflicts law={law} asOf={day} />}
      <section>
        <h2>{sayShared('sources')}</h2>
        <Sources sources={law.sources} />
      </section>
    </>
  );
}

function Authorities({ of, lang }: { readonly of: LawRecord['enforcedBy']; readonly lang: string }) {
  return (
    <ul>
      {of.map(({ id, name, acronym, permalink }) => (
        <li key={id}>
          <a href={permalink} lang={lang}>
            {acronym === null ? name : `${name} (${acronym})`}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The articles, with their contents beside them. One that the address names is shown whatever else is chosen. */
function ProvisionsOf({ law: { provisions }, question, ask }: Props) {
  const contents = useId();
  const say = useWords(words);
  const anchor = useAnchor(true);
  const show = question.show ?? 'ALL';
  const shown = provisions.filter((each) => each.id === anchor || isShown(each, show));
  return (
    <section>
      <h2>{say('provisions')}</h2>
      {provisions.length === 0 ? (
        <p>{say('noProvisions')}</p>
      ) : (
        <>
          <div className="law-provisions-choice no-print">
            <ChoiceField
              label={say('show')}
              value={show}
              onChange={(next) => ask({ show: next === 'ALL' ? null : next }, { replace: true })}
              choices={(Object.keys(Provisions) as (keyof typeof Provisions)[]).map((each) => [each, say(each)])}
            />
            <p role="status" className="small soft">
              {say('articles')}: {shown.length} / {provisions.length}
            </p>
          </div>
          {shown.length === 0 && <p>{say('noneShown')}</p>}
          <div className="law-provisions">
            {shown.length > 3 && (
              <nav className="law-contents no-print" aria-labelledby={contents}>
                <h3 id={contents}>{say('contents')}</h3>
                <ol>
                  {shown.map(({ id, locator }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{locator}</a>
                    </li>
                  ))}
                </ol>
              </nav>
            )}
            <div className="law-articles">
              {shown.map((each) => (
                <Provision key={each.id} provision={each} isAnchored={each.id === anchor} />
              ))}
            </div>
          </div>
        </>
      )}
    </section>
  );
}
