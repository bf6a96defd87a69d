import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { words as shared } from '../parts/words.js';
import { briefAddress, feedAddress } from './addresses.js';
import type { TraceQuestion } from './question.js';
import { words } from './words.js';

interface Props {
  readonly question: TraceQuestion;
  readonly permalink: string;
}

/** The same question in other forms: on paper, as a brief, as a feed of what changes, for programs. */
export function TakeAway({ question, permalink }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const forms = [
    [briefAddress('docx', question, lang), say('briefWord')],
    [briefAddress('html', question, lang), say('briefPage')],
    [feedAddress('atom', question, lang), say('feed')],
    [feedAddress('ics', question, lang), say('calendar')],
    [`${permalink}&format=json`, say('json')],
  ] as const;
  return (
    <>
      <button type="button" onClick={() => print()}>
        {sayShared('print')}
      </button>
      <details className="trace-take-away">
        <summary className="button">{say('takeAway')}</summary>
        <ul>
          {forms.map(([address, name]) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
