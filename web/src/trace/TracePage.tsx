import { useCallback, useMemo } from 'react';
import type { QuestionOf } from '../address/parameter.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { TraceDocument, TraceHistoryDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Barriers } from './Barriers.js';
import { DrawnPart } from './DrawnPart.js';
import { Further } from './Further.js';
import { OpenedParts } from './OpenPart.js';
import { historyFrom, periodAt } from './periods.js';
import { askedUnder, traceView } from './question.js';
import { TakeAway } from './TakeAway.js';
import { TraceFields } from './TraceFields.js';
import { TraceTime } from './TraceTime.js';
import { useOpenedForPrint } from './useOpenedForPrint.js';
import { useRestingDay } from './useRestingDay.js';
import { ConditionalVerdict, type Preview, Verdict } from './Verdict.js';
import { words } from './words.js';
import './trace.css';

/** One corridor: the verdict, what stands in the way down to the article, and how it came and will come to that. */
export function TracePage() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(traceView);
  useOpenedForPrint();

  const { origin, destination } = question;
  const { asOf, ...matter } = askedUnder(question);
  const corridor = { origin, destination, ...matter, lang };
  const variables = { ...corridor, asOf };
  const answer = useAnswer(TraceDocument, variables);
  const past = useAnswer(TraceHistoryDocument, { ...corridor, from: historyFrom(asOf) });
  const history = past.data?.history ?? null;

  const goTo = useCallback((day: string) => ask({ 'as-of': day }, { replace: true }), [ask]);
  const [day, setDay] = useRestingDay(asOf, goTo);
  // What holds on the day under the hand is known from the history, before its articles are.
  const here = day === asOf || past.isPlaceholderData ? undefined : periodAt(history?.periods ?? [], day);
  const preview: Preview | undefined = here && { ...here, day };

  return (
    <OpenedParts value={useOpened(question, ask)}>
      <h1>{say('title')}</h1>
      <p className="soft no-print">{say('lead')}</p>
      <TraceFields question={{ ...question, 'as-of': day }} ask={ask}>
        <TraceTime history={history} day={day} onChange={setDay} />
      </TraceFields>
      <Answer of={answer} height="60rem">
        {({ trace }) => (
          <>
            <Verdict trace={trace} preview={preview} />
            <div className="trace-below" data-preview={preview && true}>
              <ConditionalVerdict trace={trace} />
              <div className="actions">
                <Cite {...trace} />
                <TakeAway question={question} permalink={trace.permalink} />
                <ShowQuery document={TraceDocument} variables={variables} />
              </div>
              <Barriers trace={trace} />
              <DrawnPart trace={trace} variables={variables} />
              <Further trace={trace} history={history} question={question} variables={variables} onDay={setDay} />
              <p className="trace-cited small">
                {say('citedAs')}: {trace.apa} {new URL(trace.permalink, location.href).href}
              </p>
            </div>
          </>
        )}
      </Answer>
    </OpenedParts>
  );
}

function useOpened({ open }: QuestionOf<typeof traceView>, ask: Ask<typeof traceView>) {
  return useMemo(
    () => ({
      names: open,
      turn: (name: string, isOpen: boolean) =>
        ask({ open: isOpen ? [...open, name] : open.filter((each) => each !== name) }, { replace: true }),
    }),
    [open, ask],
  );
}
