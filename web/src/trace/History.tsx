import { dateInWords } from '../../../src/messages/words.js';
import type { TraceHistoryQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Changes } from './Watch.js';
import { words } from './words.js';

interface Props {
  readonly history: TraceHistoryQuery['history'];
  /** Leads the view to a day. */
  readonly onDay: (day: string) => void;
}

/** The periods of a corridor: what it was, since when, and to which changes that is owed. */
export function History({ history, onDay }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <ol className="history">
      {history.periods.map((period, index) => (
        <li key={period.from}>
          <p>
            {index === 0 ? (
              <strong>{say('untilThen')}</strong>
            ) : (
              <button type="button" onClick={() => onDay(period.from)}>
                {dateInWords(period.from, lang)}
              </button>
            )}{' '}
            <Level {...period} />
            {period.levelAtMost !== period.level && (
              <span className="small">
                {' '}
                ({say('atMost')} <Level level={period.levelAtMost} />)
              </span>
            )}
          </p>
          {period.share !== null && period.changes.length > 1 && <p className="small soft">{say(period.share)}</p>}
          <Changes changes={period.changes} />
        </li>
      ))}
    </ol>
  );
}
