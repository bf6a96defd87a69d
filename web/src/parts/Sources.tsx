import type { Verification as Grade } from '../../../src/vocabulary/evidence.js';
import { useWords } from '../language/words.js';
import { Verification } from './Verification.js';
import { words } from './words.js';

export interface SourceTold {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly locator: string | null;
  readonly url: string | null;
  readonly verification: Grade;
}

/** The documents that a record rests on, each once, with how it was checked. */
export function Sources({ sources }: { readonly sources: readonly SourceTold[] }) {
  const say = useWords(words);
  if (sources.length === 0) return <p>{say('noSources')}</p>;
  const documents = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <ul className="sources">
      {documents.map(({ id, title, publisher, locator, url, verification }) => (
        <li key={id}>
          {isWebAddress(url) ? (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {[publisher, locator].filter((each) => each !== null).map((each) => `. ${each}`)}{' '}
          <Verification grade={verification} />
        </li>
      ))}
    </ul>
  );
}

/** Addresses of sources are data: one that is no web address is not made a link. */
function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}
