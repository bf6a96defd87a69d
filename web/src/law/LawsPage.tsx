import { useCallback } from 'react';
import { LawKind, LawStatus, Topic } from '../../../src/vocabulary/law.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { type Connection, usePages } from '../api/usePages.js';
import { LawHitsDocument, type LawHitsQuery, LawListDocument, type ListedLawFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { DayFilter, PartyFilter, TermFilter } from '../parts/filters.js';
import { Count, RecordList } from '../parts/RecordList.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { SearchField } from '../search/SearchField.js';
import { isFiltering, isWanted } from './filter.js';
import { LawRow } from './LawRow.js';
import { ProvisionRow } from './ProvisionRow.js';
import { type LawsQuestion, lawsQuestion } from './question.js';
import { words } from './words.js';

/** All laws, by country, topic, rank and day; and those, with their articles, that a text finds. */
export function LawsPage() {
  const say = useWords(words);
  const [question, ask] = useQuestion(lawsQuestion);
  return (
    <>
      <Title>{say('laws')}</Title>
      <p className="soft">{say('lead')}</p>
      <Filters question={question} ask={ask} />
      {question.text.trim() === '' ? (
        <AllLaws question={question} ask={ask} />
      ) : (
        <FoundLaws question={question} ask={ask} />
      )}
    </>
  );
}

interface Props {
  readonly question: LawsQuestion;
  readonly ask: Ask<typeof lawsQuestion>;
}

function Filters({ question, ask }: Props) {
  const say = useWords(words);
  const type = useCallback((text: string) => ask({ text, pages: 1 }, { replace: true }), [ask]);
  const { country, topic, kind, status, 'in-force-on': on } = question;
  const none = { country: '', topic: null, kind: null, status: null, 'in-force-on': null };
  return (
    <div className="question record-filters">
      <SearchField label={say('search')} value={question.text} onChange={type} />
      <PartyFilter label={say('country')} value={country} onChange={(next) => ask({ country: next, pages: 1 })} />
      <TermFilter
        label={say('topic')}
        vocabulary="Topic"
        terms={Topic}
        value={topic}
        onChange={(next) => ask({ topic: next, pages: 1 })}
      />
      <TermFilter
        label={say('kind')}
        vocabulary="LawKind"
        terms={LawKind}
        value={kind}
        onChange={(next) => ask({ kind: next, pages: 1 })}
      />
      <TermFilter
        label={say('status')}
        vocabulary="LawStatus"
        terms={LawStatus}
        value={status}
        onChange={(next) => ask({ status: next, pages: 1 })}
      />
      <DayFilter label={say('inForceOn')} value={on} onChange={(next) => ask({ 'in-force-on': next, pages: 1 })} />
      <button type="button" disabled={!isFiltering(question)} onClick={() => ask({ ...none, pages: 1 })}>
        {say('clear')}
      </button>
    </div>
  );
}

function AllLaws({ question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { country, topic, kind, status, 'in-force-on': inForceOn } = question;
  const asked = { country: country === '' ? null : country, topic, kind, status, inForceOn };
  // What is not chosen is left out: null would be asked for.
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const variables = { filter, lang, asOf: inForceOn };
  const answer = usePages(LawListDocument, variables, { listOf: ({ laws }) => laws, pages: question.pages });
  return (
    <>
      <Count what={say('found')} count={answer.data?.totalCount} />
      <Answer of={answer} height="40rem">
        {(listed) => (
          <>
            {listed.totalCount === 0 && <p>{say('nothing')}</p>}
            <RecordList listed={listed} onMore={() => ask({ pages: question.pages + 1 }, { replace: true })}>
              {(law) => <LawRow key={law.id} law={law} status={law.statusThen} />}
            </RecordList>
            <div className="actions">
              <ShowQuery document={LawListDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type Hit = LawHitsQuery['search']['edges'][number]['node'];

/** A hundred hits hold what most searches find. Where a filter is set all are needed, as it is applied to them here. */
function FoundLaws({ question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const text = question.text.trim();
  const isFiltered = isFiltering(question);
  const variables = { text, lang, first: isFiltered ? 100 : 30 };
  const answer = usePages(LawHitsDocument, variables, {
    listOf: ({ search }): Connection<Hit> => search,
    pages: isFiltered ? Number.POSITIVE_INFINITY : question.pages,
  });
  const data = answer.data && wanted(answer.data, question, isFiltered);
  return (
    <>
      <Count what={say('foundBoth')} count={data?.totalCount} />
      <Answer of={{ ...answer, data }} height="40rem">
        {(listed) => (
          <>
            {listed.totalCount === 0 && <p>{say('nothing')}</p>}
            <RecordList listed={listed} onMore={() => ask({ pages: question.pages + 1 }, { replace: true })}>
              {({ id, record }) =>
                record.__typename === 'Provision' ? (
                  <ProvisionRow key={id} provision={record} asked={text} />
                ) : record.__typename === 'Law' ? (
                  <LawRow key={id} law={record} status={record.status} asked={text} />
                ) : null
              }
            </RecordList>
            <div className="actions">
              <ShowQuery document={LawHitsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type ListedHits = NonNullable<ReturnType<typeof usePages<LawHitsQuery, object, Hit>>['data']>;

function wanted(listed: ListedHits, question: LawsQuestion, isFiltered: boolean): ListedHits {
  if (!isFiltered) return listed;
  const items = listed.items.filter((hit) => {
    const law = lawOf(hit);
    return law !== null && isWanted(law, question);
  });
  return { items, totalCount: items.length, hasMore: false };
}

function lawOf({ record }: Hit): ListedLawFragment | null {
  if (record.__typename === 'Law') return record;
  return record.__typename === 'Provision' ? record.law : null;
}
