import { memo, useMemo } from 'react';
import { dateInWords, shareInWords } from '../../../src/messages/words.js';
import { today } from '../address/parameter.js';
import type { MatrixOverTimeQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { TimeSlider } from '../parts/TimeSlider.js';
import { listed, whatChanged } from './changes.js';
import { positionIn, stepLine } from './stepLine.js';
import { words } from './words.js';

type History = MatrixOverTimeQuery['history'];

interface Props {
  readonly history: History | undefined;
  readonly isFailed: boolean;
  readonly day: string;
  readonly onMove: (day: string) => void;
}

/** The first day that histories look at. */
const BEGINNING = '2000-01-01';
/** So many years after this one are on the slider: laws are passed with a term of one or two. */
const AHEAD = 2;

/** The day over the years: a slider with a mark wherever a cell changes, and how many corridors were open when. */
export function TimeLine({ history, isFailed, day, onMove }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const end = `${Number(today().slice(0, 4)) + AHEAD}-12-31`;
  const from = day < BEGINNING ? day : BEGINNING;
  const to = [end, history?.to ?? end, day].reduce((one, other) => (one > other ? one : other));
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language.
  const marks = useMemo(
    () =>
      (history?.periods ?? []).slice(1).map((period) => {
        const count = period.changed.length;
        const many = count === 1 ? say('oneCorridorChanges') : say('corridorsChange', { count });
        return { day: period.from, what: `${many}. ${listed(whatChanged(period))}` };
      }),
    [history, lang],
  );
  return (
    <section className="matrix-time" aria-label={say('overTime')}>
      <TimeSlider from={from} to={to} value={day} marks={marks} onChange={onMove} />
      <div className="open-share">
        <OpenShare history={history} from={from} to={to} />
        <span
          className="open-share-now"
          style={{ insetInlineStart: `${100 * positionIn(from, to, day)}%` }}
          aria-hidden="true"
        />
      </div>
      <div className="open-share-told small soft">
        {history ? (
          <OpenShareTable periods={history.periods} />
        ) : (
          <p role="status">{say(isFailed ? 'historyFailed' : 'historyComing')}</p>
        )}
      </div>
    </section>
  );
}

const OpenShareTable = memo(function OpenShareTable({ periods }: Pick<History, 'periods'>) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <details>
      <summary>
        {say('overTime')}: {say('asTable').toLocaleLowerCase()}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys. */}
      <section className="scroll" tabIndex={0} aria-label={say('overTime')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('from')}</th>
              <th scope="col">{say('openShare')}</th>
              <th scope="col">{say('unregulated')}</th>
              <th scope="col">{say('unknown')}</th>
              <th scope="col">{say('changed')}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.from}>
                <th scope="row">{dateInWords(period.from, lang)}</th>
                <td>{shareInWords(period.openShare, period.openShare, lang)}</td>
                <td>{period.unregulatedCells}</td>
                <td>{period.unknownCells}</td>
                <td>{whatChanged(period).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
});

interface OpenShareProps {
  readonly history: History | undefined;
  readonly from: string;
  readonly to: string;
}

const OpenShare = memo(function OpenShare({ history, from, to }: OpenShareProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const ends = [history?.periods[0], history?.periods.at(-1)].flatMap((period) => period ?? []);
  const told = ends.map(
    ({ from: day, openShare }) => `${dateInWords(day, lang)}: ${shareInWords(openShare, openShare, lang)}`,
  );
  return (
    <>
      <svg
        role="img"
        aria-label={`${say('overTime')}. ${told.join('; ')}`}
        viewBox="0 0 1000 100"
        preserveAspectRatio="none"
      >
        <line className="open-share-ground" x1="0" x2="1000" y1="100" y2="100" />
        <line className="open-share-ground" x1="0" x2="1000" y1="0" y2="0" />
        {history && <path d={stepLine(history.periods, from, to)} />}
      </svg>
      <span className="open-share-top" aria-hidden="true">
        {shareInWords(1, 1, lang)}
      </span>
      <span className="open-share-bottom" aria-hidden="true">
        {shareInWords(0, 0, lang)}
      </span>
    </>
  );
});
