import { dateInWords } from '../../../src/messages/words.js';
import type { TracedChangeFragment, TraceHistoryQuery, TraceQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Verification } from '../parts/Verification.js';
import { NarrowerRules } from './NarrowerRules.js';
import { nextPeriod, periodAt } from './periods.js';
import type { TraceQuestion } from './question.js';
import { words } from './words.js';

type History = TraceHistoryQuery['history'];

interface Props {
  readonly trace: TraceQuery['trace'];
  readonly history: History | null;
  readonly question: TraceQuestion;
}

/** What may change the answer, or would have, were it known: the next change, what is still to come, what has no date, what was left out. */
export function Watch({ trace, history, question }: Props) {
  const say = useWords(words);
  const coming = history ? eventsAfter(history, trace.asOf) : [];
  return (
    <>
      <h3>{say('next')}</h3>
      {history && <Next history={history} asOf={trace.asOf} />}
      {coming.length > 0 && (
        <>
          <h3>{say('coming')}</h3>
          <Changes changes={coming} />
        </>
      )}
      {history && history.undated.length > 0 && (
        <>
          <h3>{say('undated')}</h3>
          <ul>
            {history.undated.map(({ id, summary }) => (
              <li key={id}>{summary}</li>
            ))}
          </ul>
        </>
      )}
      {trace.leftOut.length > 0 && (
        <>
          <h3>{say('leftOut')}</h3>
          <ul>
            {trace.leftOut.map(({ id, reason }) => (
              <li key={id}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {trace.alsoWatch.length > 0 && (
        <>
          <h3>{say('narrower')}</h3>
          <p className="soft">{say('narrowerMeans')}</p>
          <NarrowerRules rules={trace.alsoWatch} question={question} />
        </>
      )}
    </>
  );
}

/** Further events that are recorded for later days, beside those of the next change. */
function eventsAfter({ events, periods }: History, asOf: string): TracedChangeFragment[] {
  const told = new Set(nextPeriod(periods, asOf)?.changes.map(({ id }) => id));
  return events.filter(({ id, date }) => date.date > asOf && !told.has(id));
}

function Next({ history, asOf }: { readonly history: History; readonly asOf: string }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const before = periodAt(history.periods, asOf);
  const next = nextPeriod(history.periods, asOf);
  if (!next) return <p>{say('noNext')}</p>;
  return (
    <>
      <p>
        <strong>{dateInWords(next.from, lang)}</strong>: {before && <Level {...before} />}{' '}
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{say('becomes')}</span> <Level {...next} />
      </p>
      <Changes changes={next.changes} />
      <p className="small soft">{say('noForecast')}</p>
    </>
  );
}

/** What happens, with the day where it is not that of the neighbours, and the record that it is about. */
export function Changes({ changes }: { readonly changes: readonly TracedChangeFragment[] }) {
  const { lang } = useLanguage();
  return (
    <ul className="changes">
      {changes.map(({ id, date, summary, verification, permalink }) => (
        <li key={id}>
          <span className="soft">{dateInWords(writtenOut(date), lang)}:</span> <a href={permalink}>{summary}</a>{' '}
          <Verification grade={verification} />
        </li>
      ))}
    </ul>
  );
}

/** No more exact than it is known. */
function writtenOut({ date, precision }: TracedChangeFragment['date']): string {
  return date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);
}
