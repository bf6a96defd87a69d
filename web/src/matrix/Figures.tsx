import { dateInWords, shareInWords, spanInWords } from '../../../src/messages/words.js';
import type { MatrixOverTimeQuery, MatrixQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { listed, whatChanged } from './changes.js';
import { periodAt } from './roll.js';
import { words } from './words.js';

interface Props {
  readonly matrix: MatrixQuery['matrix'];
  readonly history: MatrixOverTimeQuery['history'] | undefined;
  /** The day that is shown, which a slider may have moved already. */
  readonly day: string;
  readonly onGo: (day: string) => void;
}

/** What the cells sum up to. What is unregulated and what is unknown stand apart, and never in what is open. */
export function Figures({ matrix, history, day, onGo }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const isAsked = day === matrix.asOf;
  const period = isAsked ? matrix : ((history && periodAt(history.periods, day)) ?? matrix);
  const { openShare, unregulatedCells, unknownCells } = period;
  const count = matrix.cells.length;
  const next = nextOf(matrix, history, day);
  return (
    <dl className="matrix-figures" aria-label={dateInWords(day, lang)}>
      <div>
        <dt>{say('openShare')}</dt>
        <dd title={say('openShareMeans')}>{shareInWords(openShare, openShare, lang)}</dd>
        <dd className="small soft">{say('openShareMeans')}</dd>
      </div>
      <div>
        <dt>{say('unregulated')}</dt>
        <dd>{unregulatedCells}</dd>
        <dd className="small soft">{say('ofCorridors', { count })}</dd>
      </div>
      <div>
        <dt>{say('unknown')}</dt>
        <dd>{unknownCells}</dd>
        <dd className="small soft">{say('ofCorridors', { count })}</dd>
      </div>
      <div>
        <dt>{say('friction')}</dt>
        <dd>
          {isAsked && matrix.meanFriction !== null ? spanInWords(matrix.meanFriction, matrix.meanFriction, lang) : '–'}
        </dd>
        <dd className="small soft">{say(isAsked ? 'frictionMeans' : 'settling')}</dd>
      </div>
      <div className="matrix-next">
        <dt>{say('nextChange')}</dt>
        {next === null ? (
          <dd className="small soft">{say('noNextChange')}</dd>
        ) : (
          <>
            <dd>
              <button type="button" className="link-like" onClick={() => onGo(next.date)}>
                {dateInWords(next.date, lang)}
              </button>
            </dd>
            <dd className="small soft">
              {next.count === 1 ? say('oneCorridorChanges') : say('corridorsChange', { count: next.count })}.{' '}
              {listed(next.summaries)}
            </dd>
          </>
        )}
      </div>
    </dl>
  );
}

function nextOf(matrix: Props['matrix'], history: Props['history'], day: string) {
  if (day === matrix.asOf || history === undefined) {
    const { nextChange } = matrix;
    return (
      nextChange && {
        date: nextChange.date,
        count: nextChange.corridors.length,
        summaries: nextChange.changes.map(({ summary }) => summary),
      }
    );
  }
  const period = history.periods.find(({ from }) => from > day);
  return period === undefined
    ? null
    : { date: period.from, count: period.changed.length, summaries: whatChanged(period) };
}
