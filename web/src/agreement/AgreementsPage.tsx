import { useCallback } from 'react';
import { AgreementKind, AgreementStatus, CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { type Connection, type Listed, usePages } from '../api/usePages.js';
import { AgreementHitsDocument, type AgreementHitsQuery, AgreementListDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { PartyFilter, TermFilter } from '../parts/filters.js';
import { Count, RecordList } from '../parts/RecordList.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { SearchField } from '../search/SearchField.js';
import { AgreementRow, CommitmentRow } from './AgreementRow.js';
import { isFiltering, isWanted } from './filter.js';
import { type AgreementsQuestion, agreementsQuestion } from './question.js';
import { words } from './words.js';

/** All agreements, by kind, party and topic; and those, with their commitments, that a text finds. */
export function AgreementsPage() {
  const say = useWords(words);
  const [question, ask] = useQuestion(agreementsQuestion);
  return (
    <>
      <Title>{say('agreements')}</Title>
      <p className="soft">{say('lead')}</p>
      <Filters question={question} ask={ask} />
      {question.text.trim() === '' ? (
        <AllAgreements question={question} ask={ask} />
      ) : (
        <FoundAgreements question={question} ask={ask} />
      )}
    </>
  );
}

interface Props {
  readonly question: AgreementsQuestion;
  readonly ask: Ask<typeof agreementsQuestion>;
}

function Filters({ question, ask }: Props) {
  const say = useWords(words);
  const type = useCallback((text: string) => ask({ text, pages: 1 }, { replace: true }), [ask]);
  const none = { kind: null, party: '', topic: null, status: null };
  return (
    <div className="question record-filters">
      <SearchField label={say('search')} value={question.text} onChange={type} />
      <TermFilter
        label={say('kind')}
        vocabulary="AgreementKind"
        terms={AgreementKind}
        value={question.kind}
        onChange={(kind) => ask({ kind, pages: 1 })}
      />
      <PartyFilter
        label={say('party')}
        value={question.party}
        onChange={(party) => ask({ party, pages: 1 })}
        all={true}
      />
      <TermFilter
        label={say('topic')}
        vocabulary="CommitmentTopic"
        terms={CommitmentTopic}
        value={question.topic}
        onChange={(topic) => ask({ topic, pages: 1 })}
      />
      <TermFilter
        label={say('status')}
        vocabulary="AgreementStatus"
        terms={AgreementStatus}
        value={question.status}
        onChange={(status) => ask({ status, pages: 1 })}
      />
      <button type="button" disabled={!isFiltering(question)} onClick={() => ask({ ...none, pages: 1 })}>
        {say('clear')}
      </button>
    </div>
  );
}

function AllAgreements({ question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { kind, party, topic, status } = question;
  const asked = { kind, party: party === '' ? null : party, topic, status };
  // What is not chosen is left out: null would be asked for.
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const variables = { filter, lang };
  const answer = usePages(AgreementListDocument, variables, {
    listOf: ({ agreements }) => agreements,
    pages: question.pages,
  });
  return (
    <>
      <Count what={say('found')} count={answer.data?.totalCount} />
      <Answer of={answer} height="40rem">
        {(listed) => (
          <>
            {listed.totalCount === 0 && <p>{say('nothing')}</p>}
            <RecordList listed={listed} onMore={() => ask({ pages: question.pages + 1 }, { replace: true })}>
              {(agreement) => <AgreementRow key={agreement.id} agreement={agreement} />}
            </RecordList>
            <div className="actions">
              <ShowQuery document={AgreementListDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

type Hit = AgreementHitsQuery['search']['edges'][number]['node'];

/** As for laws: where a filter is set all hits are needed, as it is applied to them here. */
function FoundAgreements({ question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const text = question.text.trim();
  const isFiltered = isFiltering(question);
  const variables = { text, lang, first: isFiltered ? 100 : 30 };
  const answer = usePages(AgreementHitsDocument, variables, {
    listOf: ({ search }): Connection<Hit> => search,
    pages: isFiltered ? Number.POSITIVE_INFINITY : question.pages,
  });
  const data = answer.data && (isFiltered ? wanted(answer.data, question) : answer.data);
  return (
    <>
      <Count what={say('foundBoth')} count={data?.totalCount} />
      <Answer of={{ ...answer, data }} height="40rem">
        {(listed) => (
          <>
            {listed.totalCount === 0 && <p>{say('nothing')}</p>}
            <RecordList listed={listed} onMore={() => ask({ pages: question.pages + 1 }, { replace: true })}>
              {({ id, record }) =>
                record.__typename === 'Agreement' ? (
                  <AgreementRow key={id} agreement={record} asked={text} />
                ) : record.__typename === 'Commitment' ? (
                  <CommitmentRow key={id} commitment={record} asked={text} />
                ) : null
              }
            </RecordList>
            <div className="actions">
              <ShowQuery document={AgreementHitsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

function wanted(listed: Listed<Hit>, question: AgreementsQuestion): Listed<Hit> {
  const items = listed.items.filter(({ record }) => {
    if (record.__typename === 'Agreement') {
      const topics = record.commitments.map(({ topic }) => topic);
      return isWanted(record, topics, question);
    }
    return record.__typename === 'Commitment' && isWanted(record.agreement, [record.topic], question);
  });
  return { items, totalCount: items.length, hasMore: false };
}
