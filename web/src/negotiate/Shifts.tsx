import { PageLink } from '../address/PageLink.js';
import type { QuestionOf } from '../address/parameter.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { usePlaces } from '../places/places.js';
import { asTrace, type circumstances } from '../trace/question.js';
import { type ShiftGroup, shiftGroups } from './shiftGroups.js';
import { words } from './words.js';

interface Props {
  readonly shifts: Parameters<typeof shiftGroups>[0];
  /** Under which circumstances the corridors were judged. */
  readonly question: Omit<QuestionOf<typeof circumstances>, 'as-of'>;
  /** The day on which they moved. */
  readonly day: string;
}

/** What a change did to corridors; those to which the same happened are told in one line that opens to the traces. */
export function Shifts({ shifts, question, day }: Props) {
  const say = useWords(words);
  const { nameOf } = usePlaces();
  return (
    <ul className="negotiate-list">
      {shiftGroups(shifts).map(({ like, common, shifts: alike }) => (
        <li key={`${like.origin} ${like.destination}`}>
          {alike.length === 1 ? (
            <Traces alike={alike} question={question} day={day} />
          ) : (
            <strong>{nameOfGroup(common, nameOf(like[common]), say('countries', { count: alike.length }))}</strong>
          )}
          : <Level {...like.before} /> <span aria-hidden="true">⇒</span> <Level {...like.after} />
          {like.share !== 'ALONE' && <span className="soft small"> ({say(`share.${like.share}`)})</span>}
          {alike.length > 1 && (
            <details className="small">
              <summary>{say('eachOfThem')}</summary>
              <Traces alike={alike} question={question} day={day} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOfGroup(common: ShiftGroup['common'], name: string, others: string): string {
  return common === 'origin' ? `${name} → ${others}` : `${others} → ${name}`;
}

interface TracesProps extends Omit<Props, 'shifts'> {
  readonly alike: ShiftGroup['shifts'];
}

function Traces({ alike, question, day }: TracesProps) {
  const { nameOf } = usePlaces();
  return (
    <>
      {alike.map(({ origin, destination }, index) => (
        <span key={`${origin} ${destination}`}>
          {index > 0 && '; '}
          <PageLink to="/trace" asking={asTrace({ ...question, origin, destination, 'as-of': day })}>
            {nameOf(origin)} → {nameOf(destination)}
          </PageLink>
        </span>
      ))}
    </>
  );
}
