import { label, labelInSentence } from '../../../src/messages/labels.js';
import { message } from '../../../src/messages/message.js';
import { dateInWords, shareInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  TraceDestinationDocument,
  type TraceDestinationQuery,
  type TraceDestinationQueryVariables,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Verification } from '../parts/Verification.js';
import { Articles } from './Articles.js';
import { articlesOf, nameOfLaw } from './byLaw.js';
import { Criteria } from './Criteria.js';
import { words } from './words.js';

/** How the destination protects, held against what the origin asks of it: what an exporter's own assessment begins with. */
export function Destination({ variables }: { readonly variables: TraceDestinationQueryVariables }) {
  return (
    <Answer of={useAnswer(TraceDestinationDocument, variables)} height="20rem">
      {(answer) => (
        <>
          <Measure {...answer} />
          <Framework {...answer} />
          <Criteria criteria={answer.trace.file.criteria.criteria} />
          <Ties {...answer} />
          <Access {...answer} />
        </>
      )}
    </Answer>
  );
}

function Measure({ trace: { origin, destination, file }, benchmark }: TraceDestinationQuery) {
  const { lang } = useLanguage();
  const { basis, articles, criteria } = file.criteria;
  const met = (which: string) => String(criteria.filter((each) => each.met === which).length);
  const measure =
    basis === 'OWN_FRAMEWORK'
      ? message(lang, 'destination.basis.OWN_FRAMEWORK', {
          origin: origin.name,
          articles: articlesOf(articles)
            .map(({ law, locator }) => `${nameOfLaw(law)}, ${locator}`)
            .join('; '),
        })
      : message(lang, 'destination.basis.BENCHMARK', { origin: origin.name, benchmark: benchmark?.name ?? '' });
  return (
    <>
      <p className="soft">{measure}</p>
      <p>
        {message(lang, 'destination.met', {
          destination: destination.name,
          share: shareInWords(file.shareMetLow, file.shareMetHigh, lang),
          asked: String(criteria.length),
          full: met('YES'),
          partial: met('PARTIAL'),
          none: met('NO'),
          unknown: met('NOT_RECORDED'),
        })}
      </p>
    </>
  );
}

function Framework({ trace: { file } }: TraceDestinationQuery) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const laws = [...file.frameworkLaws, ...file.undatedLaws];
  return (
    <dl className="trace-facts">
      <dt>{say('framework')}</dt>
      <dd>
        {say(`framework.${file.frameworkState}`)}{' '}
        {laws.map((law, index) => (
          <span key={law.id}>
            {index > 0 && '; '}
            <PageLink to={`/laws/${law.id}`}>{nameOfLaw(law)}</PageLink>
          </span>
        ))}
      </dd>
      {file.authorities.length > 0 && (
        <>
          <dt>{say('enforcedBy')}</dt>
          {file.authorities.map(({ id, name, acronym, kind, verification, permalink }) => (
            <dd key={id}>
              <a href={permalink}>{acronym === null ? name : `${name} (${acronym})`}</a>,{' '}
              {labelInSentence(lang, 'RegulatorKind', kind)} <Verification grade={verification} />
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

function Ties({ trace: { origin, file } }: TraceDestinationQuery) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const byOrigin = new Set(file.recognitionsByOrigin.map(({ id }) => id));
  return (
    <dl className="trace-facts">
      <dt>{say('recognisedBy')}</dt>
      {file.recognitions.length === 0 && <dd>{say('noRecognition')}</dd>}
      {file.recognitions.map(({ id, from, since, scope, certifiedOnly, permalink }) => (
        <dd key={id}>
          <a href={permalink}>{from.name}</a>
          {since && <> ({dateInWords(since.date, lang)})</>}
          {byOrigin.has(id) && <>. {say('countsForOrigin', { origin: origin.name })}</>}
          {certifiedOnly && <>. {say('certifiedOnly')}</>}
          {scope !== null && (
            <>
              . {say('scope')}: <span lang="en">{scope}</span>
            </>
          )}
        </dd>
      ))}
      <dt>{say('treaties')}</dt>
      {file.treaties.length === 0 && <dd>{say('noTreaty')}</dd>}
      {file.treaties.map(({ agreement, since, bindsBoth }) => (
        <dd key={agreement.id}>
          <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>
          {since && <> ({dateInWords(since.date, lang)})</>}. {say(bindsBoth ? 'bindsBoth' : 'bindsDestination')}
        </dd>
      ))}
    </dl>
  );
}

function Access({ trace: { file } }: TraceDestinationQuery) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { governmentAccess, governmentAccessNarrower } = file;
  return (
    <>
      <h3>{label(lang, 'RuleEffect', 'GOVERNMENT_ACCESS')}</h3>
      {governmentAccess.length === 0 ? (
        <p>{message(lang, 'destination.noAccess', {})}</p>
      ) : (
        <Articles rules={governmentAccess} />
      )}
      {governmentAccessNarrower.length > 0 && (
        <>
          <h4>{say('narrower')}</h4>
          <Articles rules={governmentAccessNarrower} />
        </>
      )}
    </>
  );
}
