import { dateInWords } from '../../../src/messages/words.js';
import { ChangeKind } from '../../../src/vocabulary/change.js';
import { DataCategory, Recipient, Sector } from '../../../src/vocabulary/law.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { Corrections } from '../about/Corrections.js';
import { PageLink } from '../address/PageLink.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  NegotiateChangesDocument,
  type NegotiateChangesQuery,
  NegotiateUndatedDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField, DayField, TermField } from '../parts/fields.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { usePlaces } from '../places/places.js';
import { changeKinds } from './changeKinds.js';
import { feedAddress } from './feed.js';
import { asPage, Pages } from './Pages.js';
import { changesQuestion, firstPage } from './question.js';
import { Shifts } from './Shifts.js';
import { words } from './words.js';

const kinds = Object.keys(ChangeKind) as ChangeKind[];

/** What is recorded to change between two days, and what each change did to which corridors. Corrections of the record stand apart. */
export function ChangesTab() {
  const say = useWords(words);
  const sayKind = useWords(changeKinds);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { countries } = usePlaces();
  const [question, ask] = useQuestion(changesQuestion);
  const { country, kind, from, to, category, sector, recipient, page } = question;
  const narrowed = {
    from,
    to,
    countries: country === '' ? null : [country],
    kinds: kind === null ? null : [kind],
    lang,
  };
  const variables = { ...narrowed, dataCategory: category, sector, recipient, ...asPage(question) };
  const answer = useAnswer(NegotiateChangesDocument, variables, { enabled: from <= to });
  const change = (next: Parameters<typeof ask>[0]) => ask({ ...next, ...firstPage });
  return (
    <>
      <div className="question">
        <DayField label={say('fromDay')} value={from} onChange={(next) => change({ from: next })} />
        <DayField label={say('toDay')} value={to} onChange={(next) => change({ to: next })} />
        <ChoiceField
          label={say('country')}
          value={country}
          onChange={(next) => change({ country: next })}
          choices={[
            ['', say('allCountries')],
            ...countries.filter(({ covered }) => covered).map(({ id, name }) => [id, name] as const),
          ]}
        />
        <ChoiceField
          label={say('kind')}
          value={kind ?? ''}
          onChange={(next) => change({ kind: next === '' ? null : next })}
          choices={[['', say('allKinds')], ...kinds.map((each) => [each, sayKind(each)] as const)]}
        />
        <TermField
          label={sayShared('category')}
          vocabulary="DataCategory"
          terms={Object.keys(DataCategory) as DataCategory[]}
          value={category}
          onChange={(next) => change({ category: next })}
        />
        <TermField
          label={sayShared('sector')}
          vocabulary="Sector"
          terms={Object.keys(Sector) as Sector[]}
          value={sector}
          onChange={(next) => change({ sector: next })}
        />
        <TermField
          label={sayShared('recipient')}
          vocabulary="Recipient"
          terms={Object.keys(Recipient) as Recipient[]}
          value={recipient}
          onChange={(next) => change({ recipient: next })}
        />
      </div>
      <p className="small">
        {say('follow')} <a href={feedAddress('atom', country, lang)}>{say('feedAtom')}</a> ·{' '}
        <a href={feedAddress('ics', country, lang)}>{say('feedCalendar')}</a>
      </p>
      {from > to && <p role="status">{say('daysReversed')}</p>}
      <Answer of={answer} height="60rem">
        {({ changes }) => (
          <>
            <p role="status">{say('changeCount', { count: changes.totalCount })}</p>
            <ol className="negotiate-changes">
              {changes.edges.map(({ node }) => (
                <Change key={node.id} change={node} question={question} />
              ))}
            </ol>
            <Pages total={changes.totalCount} info={changes.pageInfo} page={page} onTurn={(place) => ask(place)} />
            <div className="actions">
              <ShowQuery document={NegotiateChangesDocument} variables={variables} />
            </div>
            <details
              open={question.undated}
              onToggle={({ currentTarget }) =>
                currentTarget.open !== question.undated && ask({ undated: currentTarget.open }, { replace: true })
              }
            >
              <summary>{say('undated', { count: changes.undatedCount })}</summary>
              {question.undated && <Undated narrowed={narrowed} />}
            </details>
          </>
        )}
      </Answer>
      <details
        open={question.corrections}
        onToggle={({ currentTarget }) =>
          currentTarget.open !== question.corrections && ask({ corrections: currentTarget.open }, { replace: true })
        }
      >
        <summary>{say('corrections')}</summary>
        <p className="soft small">{say('correctionsMean')}</p>
        {question.corrections && <Corrections country={country === '' ? null : country} />}
      </details>
    </>
  );
}

type ChangeTold = NegotiateChangesQuery['changes']['edges'][number]['node'];

interface ChangeProps {
  readonly change: ChangeTold;
  readonly question: { readonly category: DataCategory; readonly sector: Sector; readonly recipient: Recipient };
}

function Change({ change, question }: ChangeProps) {
  const say = useWords(words);
  const sayKind = useWords(changeKinds);
  const { lang } = useLanguage();
  const { kind, date, isFuture, summary, note, verification, corridors, sources, law, agreement, permalink } = change;
  const { category, sector, recipient } = question;
  const circumstances = { category, sector, recipient };
  return (
    <li className="card" data-future={isFuture}>
      <p className="negotiate-change-day">
        <time dateTime={knownPart(date)}>{dateInWords(knownPart(date), lang)}</time>
        {isFuture && <strong className="negotiate-coming">{say('coming')}</strong>}
        <span className="soft small">{sayKind(kind)}</span>
      </p>
      <p>
        {summary} <Verification grade={verification} />
      </p>
      {corridors.length === 0 ? (
        <p className="soft small">{say('movesNothing')}</p>
      ) : (
        <>
          <p className="small">{say('moves', { count: corridors.length })}</p>
          <Shifts shifts={corridors} question={circumstances} day={date.date} />
        </>
      )}
      <details>
        <summary>{say('sourcesAndNotes')}</summary>
        {note !== null && <p lang="en">{note}</p>}
        <p>
          {law && <PageLink to={`/laws/${law.id}`}>{say('toLaw')}</PageLink>}
          {agreement && <PageLink to={`/agreements/${agreement.id}`}>{say('toAgreement')}</PageLink>}
          {!law && !agreement && <a href={permalink}>{say('toRecord')}</a>}
        </p>
        <Sources sources={sources} />
      </details>
    </li>
  );
}

interface UndatedProps {
  readonly narrowed: {
    readonly from: string;
    readonly to: string;
    readonly countries: string[] | null;
    readonly kinds: ChangeKind[] | null;
    readonly lang: 'EN' | 'ES' | 'PT';
  };
}

function Undated({ narrowed }: UndatedProps) {
  const say = useWords(words);
  const answer = useAnswer(NegotiateUndatedDocument, narrowed);
  return (
    <Answer of={answer}>
      {({ changes }) => (
        <>
          <p className="soft small">{say('undatedMeans')}</p>
          <ul className="negotiate-list">
            {changes.undated.map(({ id, summary, law, agreement }) => (
              <li key={id}>
                {law ? (
                  <PageLink to={`/laws/${law.id}`}>{summary}</PageLink>
                ) : agreement ? (
                  <PageLink to={`/agreements/${agreement.id}`}>{summary}</PageLink>
                ) : (
                  summary
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}
