import { label } from '../../../src/messages/labels.js';
import { message } from '../../../src/messages/message.js';
import { verdict } from '../../../src/messages/verdict.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { TraceDocument, type TracedBarrierFragment, type TraceQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { Cite } from '../parts/Cite.js';
import { CountryField } from '../parts/fields.js';
import { Level } from '../parts/Level.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { words as shared } from '../parts/words.js';
import { askedUnder, traceQuestion } from './question.js';
import { words } from './words.js';
import './trace.css';

/** One corridor: the verdict, and what stands in the way down to the article. */
export function TracePage() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(traceQuestion);
  const variables = {
    origin: question.origin,
    destination: question.destination,
    ...askedUnder(question),
    lang,
  };
  const answer = useAnswer(TraceDocument, variables);
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <TraceFields question={question} ask={ask} />
      <Answer of={answer} height="24rem">
        {({ trace }) => (
          <>
            <Verdict trace={trace} />
            <div className="actions">
              <Cite {...trace} />
              <ShowQuery document={TraceDocument} variables={variables} />
            </div>
            <section>
              <h2>{say('barriers')}</h2>
              {trace.barriers.length === 0 ? (
                <p>{say('nothing')}</p>
              ) : (
                <ol className="barriers">
                  {trace.barriers.map((barrier) => (
                    <BarrierStep key={barrier.id} barrier={barrier} />
                  ))}
                </ol>
              )}
            </section>
          </>
        )}
      </Answer>
    </>
  );
}

type Asked = ReturnType<typeof useQuestion<typeof traceQuestion>>;

function TraceFields({ question, ask }: { readonly question: Asked[0]; readonly ask: Asked[1] }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { origin, destination } = question;
  return (
    <div className="question">
      <CountryField label={sayShared('from')} value={origin} onChange={(next) => ask({ origin: next })} />
      <button type="button" onClick={() => ask({ origin: destination, destination: origin })} title={say('swap')}>
        <span aria-hidden="true">⇄</span>
        <span className="visually-hidden">{say('swap')}</span>
      </button>
      <CountryField label={sayShared('to')} value={destination} onChange={(next) => ask({ destination: next })} />
      <CircumstanceFields question={question} ask={ask} />
    </div>
  );
}

function Verdict({ trace }: { readonly trace: TraceQuery['trace'] }) {
  const { lang } = useLanguage();
  const { origin, destination, certainty, weakestVerification } = trace;
  return (
    <section className="verdict" aria-live="polite">
      <h2>
        {origin.name} → {destination.name}
      </h2>
      <p className="verdict-sentence">{verdict(trace, lang)}</p>
      <p>
        <Level {...trace} explained />
      </p>
      <p className="small soft">
        {label(lang, 'Certainty', certainty)}.{' '}
        {weakestVerification !== null && message(lang, `checked.${weakestVerification}`, {})}
      </p>
    </section>
  );
}

function BarrierStep({ barrier }: { readonly barrier: TracedBarrierFragment }) {
  const { lang } = useLanguage();
  const { law, kind, level, summary } = barrier;
  return (
    <li className="card">
      <h3>{law.shortName ?? law.title}</h3>
      <p>
        {label(lang, 'BarrierKind', kind)}: <Level level={level} />
      </p>
      <p>{summary}</p>
    </li>
  );
}
