import { useId, useState } from 'react';
import { useWords } from '../language/words.js';
import { words } from './words.js';
import './cite.css';

export interface Citations {
  readonly apa: string | null;
  readonly bibtex: string | null;
  readonly csl: string | null;
  readonly permalink: string | null;
}

/** How to cite what the view shows, in three styles, and the address that lasts. */
export function Cite({ apa, bibtex, csl, permalink }: Citations) {
  const say = useWords(words);
  const address = permalink === null ? null : new URL(permalink, location.href).href;
  const styles = [
    ['APA', apa],
    ['BibTeX', bibtex],
    ['CSL JSON', csl],
    [say('permalink'), address],
  ] as const;
  return (
    <details className="cite">
      <summary className="button">{say('cite')}</summary>
      <dl>{styles.map(([name, text]) => text !== null && <Citation key={name} name={name} text={text} />)}</dl>
    </details>
  );
}

function Citation({ name, text }: { readonly name: string; readonly text: string }) {
  const say = useWords(words);
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div>
      <dt id={id}>{name}</dt>
      <dd>
        <pre>{text}</pre>
        <button type="button" onClick={() => void copy()} aria-describedby={id}>
          {say(isCopied ? 'copied' : 'copy')}
        </button>
      </dd>
    </div>
  );
}
