import { Refused } from '../api/ask.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';

/** What a reader can do about a search that the server gave up. */
export function TooLong({ error }: { readonly error: Error | null }) {
  const say = useWords(words);
  return error instanceof Refused && error.code === 'OPERATION_TIMEOUT' ? <p>{say('tooLong')}</p> : null;
}
