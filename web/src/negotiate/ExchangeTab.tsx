import { label } from '../../../src/messages/labels.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  type NegotiatedAskFragment,
  NegotiateExchangeDocument,
  type NegotiateExchangeQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField, CountryField, DayField } from '../parts/fields.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { Clause, ClauseList, LeftOut } from './Clause.js';
import { exchangeQuestion } from './question.js';
import { Strength } from './Strength.js';
import { words } from './words.js';

const topics = Object.keys(CommitmentTopic) as CommitmentTopic[];

/** What two can ask of each other, since the other gave it to third parties; and what costs nothing to offer. */
export function ExchangeTab() {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(exchangeQuestion);
  const { one, other, topic, 'as-of': asOf } = question;
  const variables = { one, other, topics: topic === null ? null : [topic], asOf, lang };
  const answer = useAnswer(NegotiateExchangeDocument, variables, { enabled: one !== other });
  return (
    <>
      <div className="question">
        <CountryField label={say('one')} value={one} onChange={(next) => ask({ one: next })} />
        <button type="button" onClick={() => ask({ one: other, other: one })} title={say('swap')}>
          <span aria-hidden="true">⇄</span>
          <span className="visually-hidden">{say('swap')}</span>
        </button>
        <CountryField label={say('other')} value={other} onChange={(next) => ask({ other: next })} />
        <ChoiceField
          label={say('topic')}
          value={topic ?? ''}
          onChange={(next) => ask({ topic: next === '' ? null : next })}
          choices={[
            ['', say('allTopics')],
            ...topics.map((each) => [each, label(lang, 'CommitmentTopic', each)] as const),
          ]}
        />
        <DayField label={sayShared('date')} value={asOf} onChange={(next) => ask({ 'as-of': next })} />
      </div>
      {one === other ? (
        <p role="status">{say('twoCountries')}</p>
      ) : (
        <Answer of={answer} height="48rem">
          {({ exchange }) => (
            <>
              <p className="small soft">{say('exchangeMeans')}</p>
              <Topics key={topic} exchange={exchange} isOpen={topic !== null} />
              <LeftOut facts={exchange.leftOut} />
              <div className="actions">
                <ShowQuery document={NegotiateExchangeDocument} variables={variables} />
              </div>
            </>
          )}
        </Answer>
      )}
    </>
  );
}

type Exchange = NegotiateExchangeQuery['exchange'];

function Topics({ exchange, isOpen }: { readonly exchange: Exchange; readonly isOpen: boolean }) {
  const say = useWords(words);
  const { one, other } = exchange;
  const told = exchange.topics.filter(({ asksOfOne, offersOfOne }) => asksOfOne.length + offersOfOne.length > 0);
  if (told.length === 0) return <p>{say('nothingToExchange', { one: one.name, other: other.name })}</p>;
  return (
    <>
      {told.map((topic) => (
        <TopicExchange key={topic.topic} topic={topic} one={one.name} other={other.name} isOpen={isOpen} />
      ))}
    </>
  );
}

interface TopicProps {
  readonly topic: Exchange['topics'][number];
  readonly one: string;
  readonly other: string;
  readonly isOpen: boolean;
}

function TopicExchange({ topic, one, other, isOpen }: TopicProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { asksOfOne, offersOfOne, owedByOne, owedByOther } = topic;
  return (
    <details className="card negotiate-topic" open={isOpen}>
      <summary>
        <strong>{label(lang, 'CommitmentTopic', topic.topic)}</strong>
        <span className="small soft">
          {say('asksAndOffers', {
            asks: asksOfOne.length,
            certainAsks: asksOfOne.filter(({ certain }) => certain).length,
            offers: offersOfOne.length,
            certainOffers: offersOfOne.filter(({ certain }) => certain).length,
          })}
        </span>
      </summary>
      <div className="negotiate-columns">
        <div>
          <h3>{say('canAsk', { one, other })}</h3>
          <Owed name={say('owesNow', { one: other, other: one })} owed={owedByOther} />
          <Gifts gifts={asksOfOne} />
        </div>
        <div>
          <h3>{say('canOffer', { one, other })}</h3>
          <Owed name={say('owesNow', { one, other })} owed={owedByOne} />
          <Gifts gifts={offersOfOne} />
        </div>
      </div>
    </details>
  );
}

function Owed({ name, owed }: { readonly name: string; readonly owed: Exchange['topics'][number]['owedByOne'] }) {
  const say = useWords(words);
  return (
    <div className="small">
      {name} <Strength {...owed} />
      {owed.commitments.length > 0 && (
        <details>
          <summary>{say('clauses')}</summary>
          <ClauseList clauses={owed.commitments} />
        </details>
      )}
    </div>
  );
}

/** Clauses to ask for or to offer; those that are certain look so. */
function Gifts({ gifts }: { readonly gifts: readonly NegotiatedAskFragment[] }) {
  const say = useWords(words);
  if (gifts.length === 0) return <p className="soft">{say('noMore')}</p>;
  return (
    <ul className="negotiate-gifts">
      {gifts.map(({ certain, clause, summary }) => (
        <li key={clause.commitment.id}>
          <details data-certain={certain}>
            <summary>
              {clause.commitment.agreement.name}, {clause.commitment.locator}
              <span className="negotiate-gift-line small">
                <Strength {...clause} /> <span>{say(certain ? 'certain' : 'notCertain')}</span>{' '}
                <Verification grade={clause.commitment.verification} />
              </span>
            </summary>
            <p>{summary}</p>
            <Clause clause={clause.commitment} accepted={clause} exceptions={clause.exceptions} />
          </details>
        </li>
      ))}
    </ul>
  );
}
