import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import type { Fault } from './fault.js';
import { type Names, reformInWords } from './names.js';
import { type AskedReform, keyOf } from './reforms.js';
import { words } from './words.js';

interface Props {
  readonly reforms: readonly AskedReform[];
  readonly names: Names;
  /** What the API said of one of them: it is told there. */
  readonly fault: Fault | null;
  readonly onChange: (reforms: readonly AskedReform[]) => void;
}

/** The reforms that were picked, each with what is wrong with it, if something is. */
export function ReformList({ reforms, names, fault, onChange }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (reforms.length === 0) return <p className="soft">{say('noReforms')}</p>;
  return (
    <>
      <ol className="reform-list">
        {reforms.map((reform, place) => {
          const told = reformInWords(reform, names, lang);
          return (
            <li key={keyOf(reform)} data-wrong={fault?.place === place || undefined}>
              <span>
                {told}
                {fault?.place === place && (
                  <span className="reform-fault" role="alert">
                    <strong>{say('wrong')}.</strong> <span lang="en">{fault.message}</span>
                  </span>
                )}
              </span>
              <button
                type="button"
                aria-label={say('removeThis', { reform: told })}
                onClick={() => onChange(reforms.filter((_, at) => at !== place))}
              >
                {say('remove')}
              </button>
            </li>
          );
        })}
      </ol>
      {reforms.length > 1 && (
        <button type="button" onClick={() => onChange([])}>
          {say('clear')}
        </button>
      )}
    </>
  );
}
