import { label } from '../../../src/messages/labels.js';
import { message } from '../../../src/messages/message.js';
import { verdict } from '../../../src/messages/verdict.js';
import { dateInWords } from '../../../src/messages/words.js';
import type { Certainty, CorridorLevel } from '../../../src/vocabulary/corridor.js';
import type { TraceQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level, LevelSign, meaningOf, shadeOf, useShadeName } from '../parts/Level.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { words } from './words.js';
import './verdict.css';

/** What a corridor is known to be on a day of its history, before its barriers are known. */
export interface Preview {
  readonly day: string;
  readonly level: CorridorLevel | null;
  readonly levelAtMost: CorridorLevel | null;
  readonly certainty: Certainty;
}

interface Props {
  readonly trace: TraceQuery['trace'];
  /** What holds on the day under the reader's hand, where it is another one than the day of the trace. */
  readonly preview: Preview | undefined;
}

/** The answer in a sentence, in the colour and with the sign of its level, with how sure it is. */
export function Verdict({ trace, preview }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const nameOf = useShadeName();
  const { origin, destination, weakestVerification } = trace;
  const told = preview ?? trace;
  const shade = shadeOf(told);
  // That a level is unknown though the origin is covered comes of texts that were not read to their end.
  const barriers = preview && preview.certainty === 'REGULATED' ? [{ level: preview.level }] : trace.barriers;
  return (
    <section className="verdict" aria-live="polite" aria-busy={preview !== undefined}>
      <p className="verdict-level shaded" data-shade={shade}>
        <LevelSign shade={shade} />
        <strong>{nameOf(shade)}</strong>
      </p>
      <div className="verdict-body">
        <h2>
          {origin.name} <span aria-hidden="true">→</span>
          <span className="visually-hidden"> {say('towards')}</span> {destination.name}
        </h2>
        <p className="verdict-sentence">{verdict({ ...told, origin, barriers }, lang)}</p>
        <p className="verdict-more small">
          {preview ? (
            say('preview', { date: dateInWords(preview.day, lang) })
          ) : (
            <>
              {dateInWords(trace.asOf, lang)} · {label(lang, 'Certainty', trace.certainty)}
              {weakestVerification !== null && (
                <>
                  {' · '}
                  <Verification grade={weakestVerification} /> {message(lang, `checked.${weakestVerification}`, {})}
                </>
              )}
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** What applies besides only above a size, or to some: never mixed with what applies to all. */
export function ConditionalVerdict({ trace }: { readonly trace: TraceQuery['trace'] }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { conditionalBarriers, levelAtMost } = trace;
  if (conditionalBarriers.length === 0) return null;
  const shade = shadeOf({ level: levelAtMost });
  return (
    <section className="verdict-also" data-shade={shade}>
      <h3>{say('also')}</h3>
      <ul>
        {conditionalBarriers.map(({ id, threshold, level, law }) => (
          <li key={id}>
            <q lang="en">{threshold}</q>: <Level level={level} /> (<a href={`#${id}`}>{law.shortName ?? law.title}</a>)
          </li>
        ))}
      </ul>
      <p className="small soft">
        {say('atMost')} <Level level={levelAtMost} />: {sayShared(meaningOf(shade))}.
      </p>
    </section>
  );
}
