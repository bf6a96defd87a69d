import { useCallback, useMemo } from 'react';
import { dateInWords } from '../../../src/messages/words.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  MatrixBarriersDocument,
  MatrixDocument,
  MatrixOverTimeDocument,
  type MatrixOverTimeQuery,
  type MatrixQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { askedUnder } from '../trace/question.js';
import { BarrierList } from './BarrierList.js';
import { Figures } from './Figures.js';
import { periodAt, rolled } from './roll.js';
import { Shown, type ViewProps } from './Shown.js';
import { TakeAway } from './TakeAway.js';
import { TimeLine } from './TimeLine.js';
import { useRestingDay } from './useRestingDay.js';
import { useToldCorridors } from './useToldCorridors.js';
import { words } from './words.js';

/** The levels of all corridors of a group, on any day. */
export function Corridors({ question, ask, countries }: ViewProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const group = { countries: [...countries] };
  const { asOf, ...matter } = askedUnder(question);
  const variables = { group, ...matter, asOf, lang };
  const answer = useAnswer(MatrixDocument, variables);
  // The cells come first; their reasons and their history are asked for when they are there.
  const enabled = answer.data !== undefined && !answer.isPlaceholderData;
  const barriers = useAnswer(MatrixBarriersDocument, variables, { enabled });
  const past = useAnswer(MatrixOverTimeDocument, { group, ...matter, lang }, { enabled });
  const history = past.isPlaceholderData ? undefined : past.data?.history;

  const rest = useCallback((day: string) => ask({ 'as-of': day }, { replace: true }), [ask]);
  const [day, move] = useRestingDay(asOf, rest);
  const isRolling = history !== undefined && day >= history.from;
  // While another day of the same matrix is on its way, its cells are known already.
  const isWaiting = answer.isPlaceholderData && !(isRolling && answer.data?.matrix.asOf !== asOf);

  return (
    <Answer of={{ ...answer, isPlaceholderData: isWaiting } as typeof answer} height="40rem">
      {({ matrix }) => (
        <>
          <Figures matrix={matrix} history={history} day={day} onGo={rest} />
          <TimeLine history={history} isFailed={past.error !== null} day={day} onMove={move} />
          <Drawn
            question={question}
            ask={ask}
            matrix={matrix}
            history={isRolling ? history : undefined}
            day={isRolling ? day : matrix.asOf}
            barriers={barriers.isPlaceholderData ? undefined : barriers.data?.matrix}
          />
          <div className="actions">
            <Cite {...matrix} />
            <ShowQuery document={MatrixDocument} variables={variables} />
          </div>
          <section>
            <h2>{say('barriers')}</h2>
            <p className="soft">
              {say('barriersLead')} {dateInWords(barriers.data?.matrix.asOf ?? matrix.asOf, lang)}.
            </p>
            <Answer of={barriers} height="20rem">
              {(told) => <BarrierList barriers={told.matrix.barriers} />}
            </Answer>
          </section>
          <TakeAway question={question} countries={countries} />
        </>
      )}
    </Answer>
  );
}

interface DrawnProps extends Omit<ViewProps, 'countries'> {
  readonly matrix: MatrixQuery['matrix'];
  readonly history: MatrixOverTimeQuery['history'] | undefined;
  readonly day: string;
  readonly barriers: Parameters<typeof useToldCorridors>[0]['barriers'];
}

function Drawn({ question, ask, matrix, history, day, barriers }: DrawnProps) {
  const period = history && periodAt(history.periods, day)?.from;
  // Days of one period look alike.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the period stands for the day.
  const corridors = useMemo(
    () => rolled(matrix.cells, matrix.asOf, history?.periods ?? [], day),
    [matrix, history, period],
  );
  const told = useToldCorridors({
    countries: matrix.countries,
    corridors,
    asked: matrix.cells,
    day,
    barriers: barriers?.asOf === day ? barriers : undefined,
  });
  return <Shown question={question} ask={ask} told={told} />;
}
