import { useCallback, useMemo } from 'react';
import { label } from '../../../src/messages/labels.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import type { QuestionOf } from '../address/parameter.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { TraceDocument, TraceHistoryDocument, type TraceQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { Barriers } from './Barriers.js';
import { DrawnPart } from './DrawnPart.js';
import { Further } from './Further.js';
import { OpenedParts } from './OpenPart.js';
import { historyFrom, periodAt } from './periods.js';
import { askedUnder, traceView } from './question.js';
import { TakeAway } from './TakeAway.js';
import { TraceFields } from './TraceFields.js';
import { TraceTime } from './TraceTime.js';
import { useOpenedByAnchor } from './useOpenedByAnchor.js';
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
  const opened = useOpened(question, ask);
  useOpenedByAnchor(opened.open);
  useOpenedForPrint();

  const variables = useMemo(() => {
    const { origin, destination } = question;
    return { origin, destination, ...askedUnder(question), lang };
  }, [question, lang]);
  const { asOf, ...corridor } = variables;
  const answer = useAnswer(TraceDocument, variables);
  const past = useAnswer(TraceHistoryDocument, { ...corridor, from: historyFrom(asOf) });
  const history = past.data?.history ?? null;

  const goTo = useCallback((day: string) => ask({ 'as-of': day }, { replace: true }), [ask]);
  const [day, setDay] = useRestingDay(asOf, goTo);
  // What holds on the day under the hand is known from the history, before its articles are.
  const isAhead = (day !== asOf || answer.isPlaceholderData) && !past.isPlaceholderData;
  const here = isAhead ? periodAt(history?.periods ?? [], day) : undefined;
  const previewOf = ({ origin, destination }: TraceQuery['trace']): Preview | undefined =>
    here && origin.id === question.origin && destination.id === question.destination ? { ...here, day } : undefined;

  return (
    <OpenedParts value={opened}>
      <Title>{say('title')}</Title>
      <p className="soft no-print">{say('lead')}</p>
      <TraceFields question={{ ...question, 'as-of': day }} ask={ask}>
        <TraceTime history={history} day={day} onChange={setDay} />
      </TraceFields>
      <Answer of={answer} height="60rem">
        {({ trace }) => (
          <>
            <p className="trace-on-paper">{askedInWords(question, lang)}</p>
            <Verdict trace={trace} preview={previewOf(trace)} />
            <div className="trace-below" data-preview={(here && !answer.isPlaceholderData) || undefined}>
              <ConditionalVerdict trace={trace} />
              <div className="actions">
                <Cite {...trace} />
                <TakeAway question={question} permalink={trace.permalink} />
                <ShowQuery document={TraceDocument} variables={variables} />
              </div>
              <Barriers trace={trace} />
              <DrawnPart trace={trace} variables={variables} />
              <Further trace={trace} history={history} question={question} variables={variables} onDay={setDay} />
              <p className="trace-on-paper trace-cited small">
                {say('citedAs')}: {trace.apa} {new URL(trace.permalink, location.href).href}
              </p>
            </div>
          </>
        )}
      </Answer>
    </OpenedParts>
  );
}

/** Under which circumstances it is asked, where the fields are not seen. */
function askedInWords({ category, sector, recipient }: QuestionOf<typeof traceView>, lang: Lang): string {
  return [
    label(lang, 'DataCategory', category),
    label(lang, 'Sector', sector),
    label(lang, 'Recipient', recipient),
  ].join(' · ');
}

function useOpened({ open: names }: QuestionOf<typeof traceView>, ask: Ask<typeof traceView>) {
  return useMemo(() => {
    const turn = (name: string, isOpen: boolean) => {
      const others = names.filter((each) => each !== name);
      ask({ open: isOpen ? [...others, name] : others }, { replace: true });
    };
    return { names, turn, open: (name: string) => turn(name, true) };
  }, [names, ask]);
}
